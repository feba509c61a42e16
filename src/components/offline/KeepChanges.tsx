'use client'

import { useEffect, useRef } from 'react'

/** As long as KeepOffline waits. */
const A_MOMENT = 1500

/** Has a page kept again when something else is shown under the path, which KeepOffline does not see. */
export function KeepChanges({ token }: { readonly token: string }) {
  const seen = useRef(token)
  useEffect(() => {
    if (seen.current === token) return
    seen.current = token
    const timer = setTimeout(() => void import('./keep').then(({ keep }) => keep(location.pathname)), A_MOMENT)
    return () => clearTimeout(timer)
  }, [token])
  return null
}
