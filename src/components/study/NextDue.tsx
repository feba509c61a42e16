'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

interface Props {
  /** ISO 8601. */
  readonly at: string
  readonly locale: string
}

/** Longer waits than an hour are not waited for with the page open. */
const LONGEST_WAIT = 60 * 60 * 1000

/** A moment in the browser's own time zone; when it comes, the page looks again. */
export function NextDue({ at, locale }: Props) {
  const router = useRouter()
  const [text, setText] = useState('')
  useEffect(() => {
    const due = new Date(at)
    setText(new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(due))
    const wait = due.getTime() - Date.now()
    if (wait > LONGEST_WAIT) return
    const timer = setTimeout(() => router.refresh(), Math.max(wait, 0) + 1000)
    return () => clearTimeout(timer)
  }, [at, locale, router])
  return <time dateTime={at}>{text}</time>
}
