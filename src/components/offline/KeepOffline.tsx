'use client'

import { usePathname } from 'next/navigation'
import { useEffect } from 'react'
import './install-offer'

/** A page left sooner was not opened to be read. */
const A_MOMENT = 1500

/** Has the page kept for a time without a network. What does it is fetched when the page has nothing else to do. */
export function KeepOffline() {
  const path = usePathname()
  useEffect(() => {
    const timer = setTimeout(() => void import('./keep').then(({ keep }) => keep(path)), A_MOMENT)
    return () => clearTimeout(timer)
  }, [path])
  return null
}
