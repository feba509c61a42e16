'use client'

import { unstable_rethrow, useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { LOST } from '@/components/ui/lost'
import type { Knowledge, TermStatus } from '@/core/study/status'
import { boardKnowledge, knowledgeOn, lost, say, startBoard, stored } from '@/core/study/status-board'
import { ask } from './ask'
import { answered, keepUntilAnswered, unanswered } from './outbox'
import type { Saying } from './saying'

interface Failure {
  readonly code: string
  readonly retry: () => void
}

/** Whether the page is being left: then a request that ends without an answer was cut off and is sent by the next page. */
function useLeaving() {
  const leaving = useRef(false)
  useEffect(() => {
    const leave = () => {
      leaving.current = true
    }
    const stay = () => {
      leaving.current = false
    }
    window.addEventListener('beforeunload', leave)
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', stay)
    return () => {
      window.removeEventListener('beforeunload', leave)
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', stay)
    }
  }, [])
  return leaving
}

/**
 * What the learner knows of the terms on a page. What they say is shown at once and goes back to what is stored where it can't be stored;
 * then `failure` says so until the next thing is said.
 */
export function useStatuses(initial: ReadonlyMap<string, Knowledge>) {
  const router = useRouter()
  const leaving = useLeaving()
  const [board, setBoard] = useState(() => startBoard(initial))
  const [failure, setFailure] = useState<Failure | null>(null)
  /** What can be taken back of what was said of all others. */
  const [others, setOthers] = useState<readonly string[]>([])
  const changes = useRef(0)

  const send = async (saying: Saying, kept = keepUntilAnswered(saying)): Promise<void> => {
    const before = others
    changes.current += 1
    const change = changes.current
    setFailure(null)
    setBoard((now) => say(now, change, saying.concepts, saying.status))
    if (saying.about === 'others') setOthers(saying.concepts)
    if (saying.about === 'take-back') setOthers([])
    const answer = await ask(saying).catch((error: unknown) => {
      unstable_rethrow(error)
      return { ok: false, error: LOST } as const
    })
    if (!answer.ok && leaving.current) return
    answered(kept)
    if (answer.ok) {
      const { knowledge, changed } = answer.value
      setBoard((now) => stored(now, change, knowledge))
      if (saying.about === 'others') setOthers(changed)
      return
    }
    setBoard((now) => lost(now, change))
    if (saying.about === 'others' || saying.about === 'take-back') setOthers(before)
    setFailure({ code: answer.error, retry: () => void send(saying) })
  }

  const sendAgain = useEffectEvent(() => {
    for (const [key, saying] of unanswered()) void send(saying, key)
  })
  useEffect(() => sendAgain(), [])

  // Pages that the router holds were made before.
  useEffect(
    () => () => {
      if (changes.current > 0) router.refresh()
    },
    [router],
  )

  return {
    knowledge: (id: string): Knowledge => knowledgeOn(board, id),
    /** Of every concept of the page, and of those that were said something of. */
    all: useMemo(() => boardKnowledge(board), [board]),
    failure,
    others,
    setStatus: (id: string, status: TermStatus) => void send({ about: 'term', concepts: [id], status }),
    study: (id: string) => void send({ about: 'study', concepts: [id], status: 'learning' }),
    knowOthers: (concepts: readonly string[]) => void send({ about: 'others', concepts, status: 'known' }),
    takeBack: () => void send({ about: 'take-back', concepts: others, status: 'new' }),
  }
}
