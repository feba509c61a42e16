'use client'

import { useEffect, useRef } from 'react'

/** How long the page has been before the reader's eyes since it came, s: a page in another tab is not looked at. */
export function useSeconds(): () => number {
  const seen = useRef(0)
  const since = useRef<number | null>(null)
  useEffect(() => {
    const look = () => {
      const now = performance.now()
      if (since.current !== null) seen.current += now - since.current
      since.current = document.hidden ? null : now
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return () => Math.round((seen.current + (since.current === null ? 0 : performance.now() - since.current)) / 1000)
}
