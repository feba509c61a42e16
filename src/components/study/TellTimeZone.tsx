'use client'

import { useEffect } from 'react'
import { tellTimeZone } from '@/server/study/actions'

/** Tells the server the browser's time zone where it took another, so that the day's count begins at the learner's midnight. */
export function TellTimeZone({ assumed }: { readonly assumed: string }) {
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    // Not heard once, it is told again with the next page.
    if (timeZone && timeZone !== assumed) tellTimeZone(timeZone).catch(() => {})
  }, [assumed])
  return null
}
