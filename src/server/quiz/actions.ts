'use server'

import { randomInt } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { drawQuestions } from '@/core/quiz/draw'
import { seededRandom } from '@/core/random'
import { database } from '@/db/client'
import { createAttempt, drawableQuestions, missedConcepts, submitAnswer } from '@/db/quiz'
import { addCards } from '@/db/study'
import type { ActionState } from '@/server/action-state'
import { currentLearner, ensureLearner } from '@/server/learner'
import { countLimit } from './choices'
import { quizChoices } from './choices-schema'

/** The database's integers are signed. */
const SEEDS = 2 ** 31

/** Starts an attempt and goes to its first question. */
export async function startQuiz(_previous: ActionState, form: FormData): Promise<ActionState> {
  const choices = quizChoices.safeParse(Object.fromEntries(form))
  if (!choices.success) return { code: 'invalid' }
  const { article, count, scope, lang } = choices.data
  const db = database()
  const pool = (await drawableQuestions(db, article, scope)).filter((question) => question.lang === lang)
  if (pool.length === 0) return { code: 'no-questions' }
  const seed = randomInt(SEEDS)
  const attemptId = await createAttempt(db, {
    learnerId: await ensureLearner(),
    articleId: article,
    scope,
    seed,
    questions: drawQuestions(pool, Math.min(countLimit(count), pool.length), seededRandom(seed)),
    now: new Date(),
  })
  return redirect(`/${await getLocale()}/quiz/${attemptId}?q=1`)
}

const answer = z.object({
  attempt: z.string().min(1).max(64),
  position: z.coerce.number().int().min(0).max(10_000),
  choice: z.coerce.number().int().min(0).max(100),
})

/** Answers a question; the page then shows it with its answer. `already-answered`: an earlier answer stands. */
export async function answerQuestion(_previous: ActionState, form: FormData): Promise<ActionState> {
  const given = answer.safeParse(Object.fromEntries(form))
  const learnerId = await currentLearner()
  if (!given.success) return { code: 'invalid' }
  if (learnerId === null) return { code: 'not-found' }
  const { attempt, position, choice } = given.data
  const graded = await submitAnswer(database(), {
    learnerId,
    attemptId: attempt,
    position,
    choice,
    now: new Date(),
  })
  if (!graded.ok) return { code: graded.error }
  refresh()
  return { code: graded.value.first ? 'answered' : 'already-answered' }
}

/** Puts the terms of the questions missed in an attempt into the study cards; `count` is how many were not there yet. */
export async function studyMissed(_previous: ActionState, form: FormData): Promise<ActionState> {
  const attempt = answer.shape.attempt.safeParse(form.get('attempt'))
  const learnerId = await currentLearner()
  if (!attempt.success || learnerId === null) return { code: 'not-found' }
  const db = database()
  const missed = await missedConcepts(db, learnerId, attempt.data)
  return { code: 'added', count: await addCards(db, learnerId, missed, new Date()) }
}
