import { cache } from 'react'
import { LANGS, type Lang } from '@/core/article/types'
import type { ArticleSummary } from '@/core/article/view'
import type { GlossaryEntry } from '@/core/glossary/entry'
import type { AnsweredQuestion, AttemptArticle, AttemptView, OpenQuestion } from '@/core/quiz/attempt'
import { type Gloss, stemGlosses } from '@/core/quiz/gloss'
import { type Mode, suitsLearner } from '@/core/quiz/mode'
import { decodeSharedQuiz, type SharedQuiz } from '@/core/quiz/shared-quiz'
import { secondsFor } from '@/core/quiz/time-limit'
import { DIFFICULTIES, QUESTION_GROUPS } from '@/core/quiz/types'
import { err, ok, type Result } from '@/core/result'
import { database } from '@/db/client'
import { readGlossSource } from '@/db/gloss'
import { readEntries } from '@/db/glossary'
import {
  listOpenAttempts,
  type PlacedQuestion,
  readAttempt,
  readAttemptArticles,
  readOpenQuestion,
  readOpenQuestions,
} from '@/db/quiz'
import { readAnswered } from '@/db/quiz-answered'
import { countQuestions, type Met, type QuestionCount, readHistory } from '@/db/quiz-pool'
import { hasReported } from '@/db/quiz-reports'
import { articleList } from '@/server/articles/queries'
import { learnerLanguages } from '@/server/languages/queries'
import { currentLearner } from '@/server/learner'
import type { Amount, Availability, Available } from './choices'
import { drawShared, printOf } from './draw'

export interface QuizArticle {
  readonly article: ArticleSummary
  readonly available: Availability
}

const record = <K extends string, V>(keys: readonly K[], partOf: (key: K) => V) =>
  Object.fromEntries(keys.map((key) => [key, partOf(key)])) as Record<K, V>

function availability(counts: readonly QuestionCount[], history: readonly Met[], articleId: string): Availability {
  const inLang = (lang: Lang): Available => {
    const own = counts.filter((each) => each.articleId === articleId && each.lang === lang)
    const amount = (rows: readonly QuestionCount[]): Amount => ({
      count: rows.reduce((sum, { count }) => sum + count, 0),
      seconds: rows.reduce((sum, { count, kind }) => sum + count * secondsFor(kind), 0),
    })
    return {
      groups: record(QUESTION_GROUPS, (group) => amount(own.filter((each) => each.group === group)).count),
      levels: record(DIFFICULTIES, (level) => amount(own.filter((each) => each.difficulty === level))),
      mistakes: history.filter((each) => each.mistaken && each.articleId === articleId && each.lang === lang).length,
    }
  }
  return record(LANGS, inLang)
}

const ownHistory = cache(async (): Promise<ReadonlyMap<string, Met>> => {
  const learnerId = await currentLearner()
  return learnerId === null ? new Map() : readHistory(database(), learnerId)
})

/** Whether the learner has answered any question that is still asked. */
export const hasAnswered = async (): Promise<boolean> => (await ownHistory()).size > 0

/** The articles that have questions, the newest first. */
export async function quizArticles(): Promise<QuizArticle[]> {
  const [articles, all, history, { learned }] = await Promise.all([
    articleList(),
    countQuestions(database()),
    ownHistory(),
    learnerLanguages(),
  ])
  const counts = all.filter(({ kind }) => suitsLearner(kind, learned))
  const met = [...history.values()]
  return articles
    .map((article) => ({ article, available: availability(counts, met, article.id) }))
    .filter(({ available }) => LANGS.some((lang) => QUESTION_GROUPS.some((group) => available[lang].groups[group] > 0)))
}

/** A link's quiz as its receiver sees it. */
export interface SharedView {
  readonly quiz: SharedQuiz
  readonly articles: readonly AttemptArticle[]
  readonly questions: number
  /** Whether the bank gives other questions than when the link was made. */
  readonly changed: boolean
}

export type SharedFailure = 'damaged' | 'article-gone' | 'no-questions'

export async function sharedQuiz(parameter: string): Promise<Result<SharedView, SharedFailure>> {
  const decoded = decodeSharedQuiz(parameter)
  if (!decoded.ok) return decoded
  const quiz = decoded.value
  const db = database()
  const known = await readAttemptArticles(db, quiz.articles)
  const articles = quiz.articles.flatMap((id) => known.get(id) ?? [])
  if (articles.length < quiz.articles.length) return err('article-gone')
  const questions = await drawShared(db, quiz)
  if (questions.length === 0) return err('no-questions')
  return ok({ quiz, articles, questions: questions.length, changed: printOf(questions) !== quiz.print })
}

/** The attempt, if it is the current learner's; null otherwise. */
export const attemptById = cache(async (attemptId: string): Promise<AttemptView | null> => {
  const learnerId = await currentLearner()
  return learnerId === null ? null : readAttempt(database(), learnerId, attemptId, new Date())
})

/** The question at a place, from 0: with its answer where that is told, else without anything that tells it. */
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
      readonly reported: boolean
    }

export async function attemptStep(attemptId: string, position: number): Promise<AttemptStep | null> {
  const learnerId = await currentLearner()
  if (learnerId === null) return null
  const db = database()
  const [done] = await readAnswered(db, learnerId, attemptId, position)
  if (done) {
    const [terms, reported] = await Promise.all([
      done.group === 'vocabulary' ? readEntries(db, done.concepts) : [],
      hasReported(db, learnerId, attemptId, position),
    ])
    return { answered: true, question: done, terms, reported }
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

/** The questions of an attempt that have no answer yet, to go on with where there is no network; null where it is nobody's or over. */
export async function openQuestions(attemptId: string): Promise<readonly PlacedQuestion[] | null> {
  const [learnerId, attempt] = await Promise.all([currentLearner(), attemptById(attemptId)])
  if (learnerId === null || !attempt || attempt.completedAt !== null) return null
  const questions = await readOpenQuestions(database(), learnerId, attemptId)
  return questions.filter(({ position }) => attempt.outcomes[position] === 'open')
}

export interface OpenAttempt {
  readonly id: string
  readonly mode: Mode
  /** Of the first article that it asks of. */
  readonly titles: Readonly<Record<Lang, string | null>>
  /** How many articles besides. */
  readonly others: number
  readonly paused: boolean
  readonly deadline: Date | null
  readonly answered: number
  readonly total: number
}

const MOST_OPEN = 3

/** The latest quizzes with questions left. */
export async function openAttempts(learnerId: string): Promise<OpenAttempt[]> {
  const attempts = await listOpenAttempts(database(), learnerId, MOST_OPEN, new Date())
  return attempts.map(({ id, mode, articles: [first, ...others], outcomes, pausedAt, deadline }) => ({
    id,
    mode,
    titles: first?.titles ?? { ko: null, ja: null },
    others: others.length,
    paused: pausedAt !== null,
    deadline,
    answered: outcomes.filter((outcome) => outcome !== 'open').length,
    total: outcomes.length,
  }))
}
