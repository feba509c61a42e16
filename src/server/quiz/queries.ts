import { cache } from 'react'
import { LANGS, type Lang } from '@/core/article/types'
import type { ArticleSummary } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import type { AnsweredQuestion, AttemptView, OpenQuestion } from '@/core/quiz/attempt'
import type { Scope } from '@/core/quiz/draw'
import { type Gloss, stemGlosses } from '@/core/quiz/gloss'
import { database } from '@/db/client'
import { readGlossSource } from '@/db/gloss'
import { readEntries } from '@/db/glossary'
import {
  countQuestions,
  listOpenAttempts,
  type QuestionCount,
  readAnswered,
  readAttempt,
  readOpenQuestion,
} from '@/db/quiz'
import { articleList } from '@/server/articles/queries'
import { learnerLanguages } from '@/server/languages/queries'
import { currentLearner } from '@/server/learner'
import type { Availability } from './choices'

export interface QuizArticle {
  readonly article: ArticleSummary
  readonly available: Availability
}

function availability(counts: readonly QuestionCount[], articleId: string): Availability {
  const number = (lang: Lang, scope: Scope) =>
    counts
      .filter((each) => each.articleId === articleId && each.lang === lang)
      .filter(({ group }) => scope === 'both' || scope === group)
      .reduce((sum, { count }) => sum + count, 0)
  const ofLang = (lang: Lang) => ({
    comprehension: number(lang, 'comprehension'),
    vocabulary: number(lang, 'vocabulary'),
    both: number(lang, 'both'),
  })
  return { ko: ofLang('ko'), ja: ofLang('ja') }
}

/** The articles that have questions, the newest first. */
export async function quizArticles(): Promise<QuizArticle[]> {
  const [articles, counts] = await Promise.all([articleList(), countQuestions(database())])
  return articles
    .map((article) => ({ article, available: availability(counts, article.id) }))
    .filter(({ available }) => LANGS.some((lang) => available[lang].both > 0))
}

/** The attempt, if it is the current learner's; null otherwise. */
export const attemptById = cache(async (attemptId: string): Promise<AttemptView | null> => {
  const learnerId = await currentLearner()
  return learnerId === null ? null : readAttempt(database(), learnerId, attemptId)
})

/** The question at a place, from 0: with its answer if it was answered, else without anything that tells it. */
export type AttemptStep =
  | {
      readonly answered: false
      readonly question: OpenQuestion
      /** Of terms of the stem, for who learns its language. */
      readonly glosses: readonly Gloss[]
    }
  | {
      readonly answered: true
      readonly question: AnsweredQuestion
      /** What a question of vocabulary is about. */
      readonly terms: readonly GlossaryEntry[]
    }

export async function attemptStep(attemptId: string, position: number): Promise<AttemptStep | null> {
  const learnerId = await currentLearner()
  if (learnerId === null) return null
  const db = database()
  const [done] = await readAnswered(db, learnerId, attemptId, position)
  if (done) {
    const terms = done.group === 'vocabulary' ? await readEntries(db, done.concepts) : []
    return { answered: true, question: done, terms }
  }
  const question = await readOpenQuestion(db, learnerId, attemptId, position)
  return question && { answered: false, question, glosses: await glossesOf(question, learnerId, attemptId, position) }
}

async function glossesOf(question: OpenQuestion, learnerId: string, attemptId: string, position: number) {
  const { learned } = await learnerLanguages()
  if (question.lang !== learned) return []
  const source = await readGlossSource(database(), learnerId, attemptId, position)
  return source ? stemGlosses({ ...question, concepts: source.concepts }, source.terms) : []
}

export interface MissedQuestion {
  readonly question: AnsweredQuestion
  readonly terms: readonly GlossaryEntry[]
}

export interface AttemptResult {
  readonly right: number
  readonly total: number
  readonly questions: readonly AnsweredQuestion[]
  readonly missed: readonly MissedQuestion[]
}

/** Score and missed questions with their terms, of a finished attempt. */
export async function attemptResult(attemptId: string): Promise<AttemptResult | null> {
  const learnerId = await currentLearner()
  if (learnerId === null) return null
  const db = database()
  const questions = await readAnswered(db, learnerId, attemptId)
  const wrong = questions.filter(({ correct }) => !correct)
  const entries = await readEntries(db, [...new Set(wrong.flatMap(({ concepts }) => concepts))])
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  return {
    right: questions.length - wrong.length,
    total: questions.length,
    questions,
    missed: wrong.map((question) => ({ question, terms: question.concepts.flatMap((id) => byId.get(id) ?? []) })),
  }
}

export interface OpenAttempt {
  readonly id: string
  readonly titles: Readonly<Record<Lang, string | null>>
  readonly answered: number
  readonly total: number
}

const MOST_OPEN = 3

/** The latest quizzes with questions left. */
export async function openAttempts(learnerId: string): Promise<OpenAttempt[]> {
  const attempts = await listOpenAttempts(database(), learnerId, MOST_OPEN)
  return attempts.map(({ id, titles, results }) => ({
    id,
    titles,
    answered: results.filter((result) => result !== null).length,
    total: results.length,
  }))
}
