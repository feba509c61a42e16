'use client'

import { useEffect, useState } from 'react'
import type { Answer } from '@/server/quiz/answers'
import type { LocalQuestion } from '@/server/quiz/local-questions'
import { answerState, isStored } from './answer-store'
import { heldQuestions, holdQuestions } from './held-questions'
import { samePlace } from './pending-answers'

/** Before that the page has more urgent things to do, ms. */
const DELAY = 500

async function load(attempt: string, lang: string): Promise<readonly LocalQuestion[]> {
  const response = await fetch(`/api/v1/quiz/attempts/${attempt}/open?lang=${lang}`)
  if (!response.ok) return []
  const { questions }: { questions: readonly LocalQuestion[] } = await response.json()
  // One may have been answered while they were on their way.
  const stored = answerState().receipts.filter(isStored)
  const open = questions.filter(({ position }) => !stored.some((place) => samePlace(place, { attempt, position })))
  holdQuestions({ attempt, lang, questions: open })
  return open
}

/**
 * The attempt's open questions, held by the browser from its first page on; null until it is known which those are. `open` are the places
 * that had no answer when the server made the page: what is held may be older.
 */
export function useLocalQuestions(
  attempt: string,
  lang: string,
  open: readonly number[],
): readonly LocalQuestion[] | null {
  const [questions, setQuestions] = useState<readonly LocalQuestion[] | null>(null)
  useEffect(() => {
    const held = heldQuestions(attempt, lang)
    const timer = setTimeout(
      () => {
        if (held) setQuestions(held)
        // Without them one can't go on offline, and everything else works.
        else load(attempt, lang).then(setQuestions, () => {})
      },
      held ? 0 : DELAY,
    )
    return () => clearTimeout(timer)
  }, [attempt, lang])
  return questions?.filter(({ position }) => open.includes(position)) ?? null
}

/** The next question without an answer after `position`, else the first. */
export function nextLocal(
  questions: readonly LocalQuestion[] | null,
  waiting: readonly Answer[],
  attempt: string,
  position: number,
): LocalQuestion | undefined {
  const open = (questions ?? []).filter(
    (question) =>
      question.position !== position &&
      !waiting.some((answer) => answer.attempt === attempt && answer.position === question.position),
  )
  return open.find((question) => question.position > position) ?? open[0]
}
