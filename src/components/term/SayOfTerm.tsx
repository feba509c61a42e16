'use client'

import { useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useStatuses } from '@/components/article/use-statuses'
import { ActionNotice } from '@/components/ui/ActionNotice'
import type { Knowledge } from '@/core/study/status'
import type { Wish } from './wish'

interface Props {
  readonly conceptId: string
  readonly initial: Knowledge
  readonly wishes: readonly Wish[]
  readonly onKnowledge: (knowledge: Knowledge) => void
  readonly failures: Readonly<Record<string, string>>
  readonly retryLabel: string
}

/** Sends what is wished for a term, each wish once, and tells what is known then. */
export default function SayOfTerm({ conceptId, initial, wishes, onKnowledge, failures, retryLabel }: Props) {
  const statuses = useStatuses(new Map([[conceptId, initial]]))
  const { status, unsaid } = statuses.knowledge(conceptId)
  const granted = useRef(0)
  const grant = useEffectEvent((all: readonly Wish[]) => {
    for (const wish of all.slice(granted.current))
      if (wish === 'study') statuses.study(conceptId)
      else statuses.setStatus(conceptId, wish)
    granted.current = all.length
  })
  useEffect(() => grant(wishes), [wishes])
  useLayoutEffect(() => onKnowledge({ status, unsaid }), [onKnowledge, status, unsaid])
  return (
    <ActionNotice
      code={statuses.failure?.code ?? null}
      onRetry={() => statuses.failure?.retry()}
      retryLabel={retryLabel}
      texts={failures}
    />
  )
}
