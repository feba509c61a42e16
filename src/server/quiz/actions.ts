'use server'

import { randomInt } from 'node:crypto'
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { LONGEST_NOTE, REPORT_REASONS } from '@/core/quiz/report'
import { decodeSharedQuiz, encodeSharedQuiz, MOST_SHARED_ARTICLES } from '@/core/quiz/shared-quiz'
import { database } from '@/db/client'
import { finishExam, pauseAttempt } from '@/db/quiz'
import { remakeCards, settleCards, takeBackCards } from '@/db/quiz-cards'
import { reportQuestion } from '@/db/quiz-reports'
import type { ActionState } from '@/server/action-state'
import { articleList } from '@/server/articles/queries'
import { learnerLanguages } from '@/server/languages/queries'
import { currentLearner, ensureLearner } from '@/server/learner'
import { storeAnswer } from './answers'
import { linkChoices, quizChoices } from './choices-schema'
import { beginAttempt, drawOwn, drawShared, settingsOf, settleShared } from './draw'

/** The database's integers are signed. */
const SEEDS = 2 ** 31

const articleIds = async (): Promise<string[]> => (await articleList()).map(({ id }) => id)
const toAttempt = async (attemptId: string) => redirect(`/${await getLocale()}/quiz/${attemptId}`)

/** Starts an attempt and goes to its first question. */
export async function startQuiz(_previous: ActionState, form: FormData): Promise<ActionState> {
  const choices = quizChoices.safeParse(Object.fromEntries(form))
  if (!choices.success) return { code: 'invalid' }
  const db = database()
  const settings = settingsOf(choices.data, await articleIds(), randomInt(SEEDS))
  const [learnerId, { learned }] = await Promise.all([currentLearner(), learnerLanguages()])
  const questions = await drawOwn(db, settings, learnerId, learned)
  if (questions.length === 0) return { code: 'no-questions' }
  const attemptId = await beginAttempt(db, {
    learnerId: await ensureLearner(),
    settings,
    link: null,
    questions,
    now: new Date(),
  })
  return redirect(`/${await getLocale()}/quiz/${attemptId}?q=1`)
}

/** Starts the attempt that a link has settled. */
export async function startShared(_previous: ActionState, form: FormData): Promise<ActionState> {
  const link = String(form.get('s') ?? '')
  const shared = decodeSharedQuiz(link)
  if (!shared.ok) return { code: 'invalid' }
  const db = database()
  const questions = await drawShared(db, shared.value)
  if (questions.length === 0) return { code: 'no-questions' }
  const learnerId = await ensureLearner()
  const attemptId = await beginAttempt(db, { learnerId, settings: shared.value, link, questions, now: new Date() })
  return redirect(`/${await getLocale()}/quiz/${attemptId}?q=1`)
}

/** The link's parameter, or why there is none. */
export interface LinkState {
  readonly code: 'link' | 'invalid' | 'no-questions' | 'too-many-articles'
  readonly link: string
}

/** Settles what the form chooses, for a link that asks everybody the same. */
export async function makeLink(form: FormData): Promise<LinkState> {
  const choices = linkChoices.safeParse(Object.fromEntries(form))
  if (!choices.success) return { code: 'invalid', link: '' }
  const { mode } = choices.data
  const settings = settingsOf(choices.data, await articleIds(), randomInt(SEEDS))
  const shared = await settleShared(database(), { ...settings, mode })
  if (!shared) return { code: 'no-questions', link: '' }
  if (shared.articles.length > MOST_SHARED_ARTICLES) return { code: 'too-many-articles', link: '' }
  return { code: 'link', link: encodeSharedQuiz(shared) }
}

const attemptSchema = z.string().min(1).max(64)
const placeSchema = z.object({ attempt: attemptSchema, position: z.coerce.number().int().min(0).max(10_000) })
const choiceSchema = placeSchema.extend({ choice: z.coerce.number().int().min(0).max(100) })

/** Answers a question where there are no scripts; the page then shows what became of it. */
export async function answerQuestion(_previous: ActionState, form: FormData): Promise<ActionState> {
  const given = choiceSchema.safeParse(Object.fromEntries(form))
  if (!given.success) return { code: 'invalid' }
  const code = await storeAnswer(await currentLearner(), { ...given.data, seconds: null })
  refresh()
  return { code }
}

/** Lays a quiz aside. */
export async function pauseQuiz(form: FormData): Promise<void> {
  await setPause(form, new Date())
}

/** Takes it up again, in whatever tab. */
export async function resumeQuiz(form: FormData): Promise<void> {
  await setPause(form, null)
}

async function setPause(form: FormData, at: Date | null): Promise<void> {
  const attempt = attemptSchema.safeParse(form.get('attempt'))
  const learnerId = await currentLearner()
  if (!attempt.success || learnerId === null) return
  await pauseAttempt(database(), learnerId, attempt.data, at)
  await toAttempt(attempt.data)
}

/** Ends an exam, because the learner says so or its time is over. */
export async function endExam(attempt: string): Promise<void> {
  const learnerId = await currentLearner()
  if (!attemptSchema.safeParse(attempt).success || learnerId === null) return
  const [db, now] = [database(), new Date()]
  await finishExam(db, learnerId, attempt, now)
  await settleCards(db, learnerId, attempt, now)
}

/** The same for a form. */
export async function handIn(form: FormData): Promise<void> {
  const attempt = String(form.get('attempt') ?? '')
  await endExam(attempt)
  await toAttempt(attempt)
}

const changeSchema = z.object({ attempt: attemptSchema, change: z.enum(['take-back', 'add']) })

/** Takes the cards that the end of an attempt made out again, or puts what was missed in after all. `count` is how many terms. */
export async function changeMissedCards(_previous: ActionState, form: FormData): Promise<ActionState> {
  const given = changeSchema.safeParse(Object.fromEntries(form))
  const learnerId = await currentLearner()
  if (!given.success || learnerId === null) return { code: 'not-found' }
  const { attempt, change } = given.data
  const [db, now] = [database(), new Date()]
  const count = await (change === 'add' ? remakeCards : takeBackCards)(db, learnerId, attempt, now)
  refresh()
  return { code: change === 'add' ? 'added' : 'taken-back', count }
}

const reportSchema = placeSchema.extend({
  reason: z.enum(REPORT_REASONS),
  note: z.string().trim().max(LONGEST_NOTE),
})

/** Keeps what a learner says is wrong with a question, for the editor. */
export async function reportProblem(_previous: ActionState, form: FormData): Promise<ActionState> {
  const given = reportSchema.safeParse(Object.fromEntries(form))
  const learnerId = await currentLearner()
  if (!given.success) return { code: 'invalid' }
  if (learnerId === null) return { code: 'not-found' }
  const { attempt: attemptId, position, reason, note } = given.data
  const kept = await reportQuestion(database(), { learnerId, attemptId, position, reason, note, now: new Date() })
  return { code: kept ? 'reported' : 'not-found' }
}
