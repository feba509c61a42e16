'use client'

import { lazy, Suspense } from 'react'

const LateNotice = lazy(() => import('./LateNotice'))

/** Next sends the not-found page along with every page: as this it is a name, without its words. */
export function LazyNotFound() {
  return (
    <Suspense>
      <LateNotice notice="not-found" sign="404" />
    </Suspense>
  )
}
