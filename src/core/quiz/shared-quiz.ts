/**
 * A quiz that its maker has settled, as the parameter of a link. The parameter is plain, for it holds nothing to hide: a check at its end tells
 * whether it arrived as it was made, and a print of the questions whether the bank still gives them (decision 034).
 */
import { createHash } from 'node:crypto'
import { LANGS } from '../article/types'
import { err, ok, type Result } from '../result'
import { SHARED_MODES, type SharedMode } from './mode'
import type { QuizSettings } from './settings'
import { DIFFICULTIES } from './types'

export interface SharedQuiz extends QuizSettings {
  readonly mode: SharedMode
  /** Of the questions in their order: `questionsPrint`. */
  readonly print: string
}

/** More would make a link too long for some messengers. */
export const MOST_SHARED_ARTICLES = 12
const LONGEST = 1500
/** No id of an article has one, and no address changes it. */
const SEPARATOR = '.'
const NOTHING = '-'
const ALL = 'all'
const MOST_QUESTIONS = 1000
const MOST_MINUTES = 1440

const digest = (text: string, length: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, length)

/** Tells whether two banks give one quiz: too short to find a question from. */
export const questionsPrint = (ids: readonly string[]): string => digest(ids.join(), 6)

const checkOf = (fields: string): string => digest(`yogo quiz ${fields}`, 8)

/** The parameter of a link; the same quiz has the same. */
export function encodeSharedQuiz({ mode, lang, count, level, minutes, seed, print, articles }: SharedQuiz): string {
  const fields = [
    mode,
    lang,
    Number.isFinite(count) ? count : ALL,
    level ?? NOTHING,
    minutes ?? NOTHING,
    seed.toString(36),
    print,
    ...articles,
  ].join(SEPARATOR)
  return `${fields}${SEPARATOR}${checkOf(fields)}`
}

const wholeUpTo = (text: string, most: number): number | null =>
  /^[1-9]\d{0,4}$/.test(text) && Number(text) <= most ? Number(text) : null

/** The quiz of a link; `damaged` where it was shortened or changed on its way. */
export function decodeSharedQuiz(parameter: string): Result<SharedQuiz, 'damaged'> {
  const end = parameter.lastIndexOf(SEPARATOR)
  const fields = parameter.slice(0, end)
  if (parameter.length > LONGEST || end < 0 || checkOf(fields) !== parameter.slice(end + 1)) return err('damaged')
  const [mode, lang, count = '', level, minutes = '', seed = '', print = '', ...articles] = fields.split(SEPARATOR)
  const quiz = {
    mode: SHARED_MODES.find((each) => each === mode),
    lang: LANGS.find((each) => each === lang),
    count: count === ALL ? Number.POSITIVE_INFINITY : wholeUpTo(count, MOST_QUESTIONS),
    level: DIFFICULTIES.find((each) => each === level) ?? null,
    minutes: wholeUpTo(minutes, MOST_MINUTES),
    seed: Number.parseInt(seed, 36),
    print,
    articles,
  }
  const isExam = quiz.mode === 'exam'
  if (!quiz.mode || !quiz.lang || quiz.count === null || !Number.isSafeInteger(quiz.seed)) return err('damaged')
  if (articles.length === 0 || articles.length > MOST_SHARED_ARTICLES) return err('damaged')
  if (isExam !== (quiz.level !== null) || isExam !== (quiz.minutes !== null)) return err('damaged')
  return ok({ ...quiz, mode: quiz.mode, lang: quiz.lang, count: quiz.count })
}
