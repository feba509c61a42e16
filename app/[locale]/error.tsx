'use client'

import { lazy, Suspense } from 'react'

const LateNotice = lazy(() => import('@/components/shell/LateNotice'))

export default function ErrorPage({ retry }: { readonly retry: () => void }) {
  return (
    <Suspense>
      <LateNotice notice="error" onFirst={retry} sign="500" />
    </Suspense>
  )
}
