'use client'

import { lazy, Suspense } from 'react'

// Next sends this file with every page (decision 031).
const LastResort = lazy(() => import('./last-resort'))

export default function GlobalError({ retry }: { readonly retry: () => void }) {
  return (
    <html lang="ko">
      <body>
        <Suspense>
          <LastResort retry={retry} />
        </Suspense>
      </body>
    </html>
  )
}
