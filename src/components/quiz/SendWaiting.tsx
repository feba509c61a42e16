'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useAnswers } from './use-answers'

/** Sends answers that an earlier page could not, and has the page made anew with them. */
export function SendWaiting() {
  const router = useRouter()
  const { waiting } = useAnswers()
  const had = useRef(false)
  const some = waiting.length > 0
  useEffect(() => {
    if (had.current && !some) router.refresh()
    had.current = some
  }, [some, router])
  return null
}
