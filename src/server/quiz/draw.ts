/** From what was chosen to the questions of a quiz. */

import type { Lang } from '@/core/article/types'
import { groupsOf, suitsLearner } from '@/core/quiz/mode'
import { drawQuiz, type QuizSettings } from '@/core/quiz/settings'
import { questionsPrint, type SharedQuiz } from '@/core/quiz/shared-quiz'
import { timeLimitMinutes } from '@/core/quiz/time-limit'
import type { Database } from '@/db/client'
import { createAttempt } from '@/db/quiz'
import { type DrawableQuestion, drawableQuestions, type Met, readHistory } from '@/db/quiz-pool'
import { countLimit, EVERY_ARTICLE } from './choices'
import type { QuizChoices } from './choices-schema'

const MINUTE_MS = 60_000

/** The settings that a form's choices come to. `articleIds` are all there are. */
export function settingsOf(choices: QuizChoices, articleIds: readonly string[], seed: number): QuizSettings {
  const { article, count, mode, level, lang } = choices
  return {
    mode,
    lang,
    seed,
    articles: article === EVERY_ARTICLE ? articleIds : [article],
    count: countLimit(count),
    level: mode === 'exam' ? level : null,
    minutes: null,
  }
}

const poolOf = (db: Database, { articles, mode, lang, level }: QuizSettings): Promise<DrawableQuestion[]> =>
  drawableQuestions(db, { articles, groups: groupsOf(mode), lang, level })

/** The questions of a learner's own quiz: others than last time, or those that went wrong. */
export async function drawOwn(
  db: Database,
  settings: QuizSettings,
  learnerId: string | null,
  learned: Lang,
): Promise<readonly DrawableQuestion[]> {
  const [pool, history] = await Promise.all([
    poolOf(db, settings),
    learnerId === null ? new Map<string, Met>() : readHistory(db, learnerId),
  ])
  const wanted =
    settings.mode === 'mistakes'
      ? pool.filter(({ id }) => history.get(id)?.mistaken)
      : pool.filter(({ kind }) => suitsLearner(kind, learned))
  return drawQuiz(wanted, settings, history)
}

/** The questions of a link: the same for everybody. */
export const drawShared = async (db: Database, settings: QuizSettings): Promise<readonly DrawableQuestion[]> =>
  drawQuiz(await poolOf(db, settings), settings)

export const printOf = (questions: readonly DrawableQuestion[]): string => questionsPrint(questions.map(({ id }) => id))

/** Settles a quiz for a link: with the articles that it draws from, its time, and a print of its questions. Null where there are none. */
export async function settleShared(
  db: Database,
  settings: QuizSettings & Pick<SharedQuiz, 'mode'>,
): Promise<SharedQuiz | null> {
  const first = await drawShared(db, settings)
  const articles = [...new Set(first.map(({ article }) => article))]
  const settled = { ...settings, articles }
  const questions = articles.length < settings.articles.length ? await drawShared(db, settled) : first
  if (questions.length === 0) return null
  const minutes = settings.mode === 'exam' ? timeLimitMinutes(questions) : null
  return { ...settled, minutes, print: printOf(questions) }
}

interface Beginning {
  readonly learnerId: string
  readonly settings: QuizSettings
  readonly link: string | null
  readonly questions: readonly DrawableQuestion[]
  readonly now: Date
}

/** Begins an attempt; the clock of an exam runs from now on. */
export function beginAttempt(db: Database, { learnerId, settings, link, questions, now }: Beginning): Promise<string> {
  const { mode, level, seed } = settings
  const minutes = mode === 'exam' ? (settings.minutes ?? timeLimitMinutes(questions)) : null
  const deadline = minutes === null ? null : new Date(now.getTime() + minutes * MINUTE_MS)
  return createAttempt(db, { learnerId, mode, level, link, seed, deadline, questions, now })
}
