'use client'

import { useEffect, useState } from 'react'
import { readStored, writeStored } from '@/components/article/browser-storage'
import type { Answer } from '@/server/quiz/answers'
import type { LocalQuestion } from '@/server/quiz/local-questions'

const KEY = 'yogo-quiz-open'
/** Before that the page has more urgent things to do, ms. */
const DELAY = 500

interface Held {
  readonly attempt: string
  readonly lang: string
  readonly questions: readonly LocalQuestion[]
}

const isHeld = (value: unknown): value is Held =>
  typeof value === 'object' && value !== null && 'attempt' in value && 'lang' in value && 'questions' in value

function held(attempt: string, lang: string): readonly LocalQuestion[] | null {
  const stored = readStored(KEY)
  return isHeld(stored) && stored.attempt === attempt && stored.lang === lang ? stored.questions : null
}

async function load(attempt: string, lang: string): Promise<readonly LocalQuestion[]> {
  const response = await fetch(`/api/v1/quiz/attempts/${attempt}/open?lang=${lang}`)
  if (!response.ok) return []
  const { questions }: { questions: readonly LocalQuestion[] } = await response.json()
  writeStored(KEY, { attempt, lang, questions })
  return questions
}

/** The attempt's open questions, held by the browser from its first page on. */
export function useLocalQuestions(attempt: string, lang: string): readonly LocalQuestion[] {
  const [questions, setQuestions] = useState<readonly LocalQuestion[]>([])
  useEffect(() => {
    const stored = held(attempt, lang)
    const timer = setTimeout(
      () => {
        if (stored) setQuestions(stored)
        // Without them one can't go on offline, and everything else works.
        else load(attempt, lang).then(setQuestions, () => {})
      },
      stored ? 0 : DELAY,
    )
    return () => clearTimeout(timer)
  }, [attempt, lang])
  return questions
}

/** The next question without an answer after `position`, else the first. */
export function nextLocal(
  questions: readonly LocalQuestion[],
  waiting: readonly Answer[],
  attempt: string,
  position: number,
): LocalQuestion | undefined {
  const open = questions.filter(
    (question) =>
      question.position !== position &&
      !waiting.some((answer) => answer.attempt === attempt && answer.position === question.position),
  )
  return open.find((question) => question.position > position) ?? open[0]
}
