/** Learners for the faults: with a token that the server knows, and quizzes to answer. */
import { createHash, randomBytes } from 'node:crypto'
import { QUESTION_GROUPS } from '@/core/quiz/types'
import { type Random, shuffle } from '@/core/random'
import type { Database } from '../client'
import { createLearner } from '../learner'
import { createAttempt } from '../quiz'
import { drawableQuestions } from '../quiz-pool'

export interface FaultLearner {
  readonly id: string
  readonly token: string
}

export async function newLearner(db: Database): Promise<FaultLearner> {
  const token = randomBytes(32).toString('base64url')
  return { token, id: await createLearner(db, createHash('sha256').update(token).digest('hex'), new Date()) }
}

export interface OpenAttempt {
  readonly id: string
  /** Options of each question, in the order asked. */
  readonly options: readonly number[]
}

/** Begins a quiz of that many questions of all articles. */
export async function newAttempt(db: Database, learnerId: string, count: number, random: Random): Promise<OpenAttempt> {
  const articles = (await db.article.findMany({ select: { id: true } })).map(({ id }) => id)
  const pool = await drawableQuestions(db, { articles, groups: QUESTION_GROUPS, lang: 'ko', level: null })
  const questions = shuffle(pool, random).slice(0, count)
  const seed = Math.floor(random() * 2 ** 31)
  const settings = { mode: 'mixed', level: null, link: null, deadline: null } as const
  const id = await createAttempt(db, { ...settings, learnerId, seed, questions, now: new Date() })
  return { id, options: questions.map(({ optionCount }) => optionCount) }
}

/** Every concept that can be studied. */
export async function studiedConcepts(db: Database): Promise<readonly string[]> {
  const rows = await db.listing.findMany({ select: { conceptId: true }, orderBy: { conceptId: 'asc' } })
  return rows.map(({ conceptId }) => conceptId)
}

/** What was chosen, by attempt and position: the place of the option in the order shown. */
export async function storedAnswers(db: Database): Promise<ReadonlyMap<string, number>> {
  const rows = await db.answer.findMany({
    select: { attemptId: true, questionId: true, option: { select: { position: true } } },
  })
  const asked = await db.attemptQuestion.findMany()
  const places = new Map(asked.map((each) => [`${each.attemptId} ${each.questionId}`, each]))
  return new Map(
    rows.flatMap(({ attemptId, questionId, option }) => {
      const place = places.get(`${attemptId} ${questionId}`)
      const choice = (place?.optionOrder as readonly number[] | undefined)?.indexOf(option.position) ?? -1
      return place ? [[`${attemptId} ${place.position}`, choice] as const] : []
    }),
  )
}

/** The entries of every log, each with its learner. */
export async function storedReviews(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await db.review.findMany({ select: { id: true, learnerId: true } })
  return new Map(rows.map(({ id, learnerId }) => [id, learnerId]))
}
