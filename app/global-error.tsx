'use client'

import { lazy, Suspense } from 'react'

// Next sends this file with every page (decision 031).
const GlobalErrorPage = lazy(() => import('@/components/shell/GlobalErrorPage'))

export default function GlobalError({ retry }: { readonly retry: () => void }) {
  return (
    <html lang="ko">
      <body>
        <Suspense>
          <GlobalErrorPage retry={retry} />
        </Suspense>
      </body>
    </html>
  )
}
