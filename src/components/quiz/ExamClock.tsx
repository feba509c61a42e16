'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useState } from 'react'
import { endExam } from '@/server/quiz/actions'
import { sendWaiting } from './answer-store'
import styles from './exam.module.css'

interface Props {
  readonly attempt: string
  /** What the server's clock says is left, s. */
  readonly left: number
  readonly label: string
  /** The result's address. */
  readonly result: string
  /** Said once time is over. */
  readonly over: string
  /** Said when so many seconds are left. */
  readonly warnings: readonly { readonly at: number; readonly text: string }[]
}

const TICK = 250
const RETRY = 3000
const twoDigits = (value: number) => String(value).padStart(2, '0')

/** Counts down from what the server said, whatever this machine's clock shows; at nothing it hands the exam in. */
export function ExamClock({ attempt, left, label, result, over, warnings }: Props) {
  const router = useRouter()
  const [now, setNow] = useState(left)
  const handIn = useEffectEvent(async () => {
    await sendWaiting()
    await endExam(attempt)
    router.replace(result)
  })
  useEffect(() => {
    const begin = performance.now()
    let retry: ReturnType<typeof setTimeout> | undefined
    const end = () => {
      handIn().catch(() => {
        retry = setTimeout(end, RETRY)
      })
    }
    const ticking = setInterval(() => {
      const rest = Math.max(0, left - (performance.now() - begin) / 1000)
      setNow(Math.ceil(rest))
      if (rest > 0) return
      clearInterval(ticking)
      end()
    }, TICK)
    return () => {
      clearInterval(ticking)
      clearTimeout(retry)
    }
  }, [left])
  const [warning] = warnings.filter(({ at }) => now <= at)
  return (
    <>
      <p aria-label={label} className={styles.clock} data-late={warning ? '' : undefined} role="timer">
        {Math.floor(now / 60)}:{twoDigits(now % 60)}
      </p>
      <p aria-live="polite" className={styles.warning}>
        {now === 0 ? over : warning?.text}
      </p>
    </>
  )
}
