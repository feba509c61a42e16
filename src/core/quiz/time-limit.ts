import type { QuestionKind } from './types'

/**
 * Seconds that an exam gives a question: to recall a word, to find a fact in the text, to hold four statements against it. About a minute and
 * a half is what a question of TOPIK II reading (50 in 70 minutes) and of JLPT N2 (about 75 in 105) has, words and texts together.
 */
const SECONDS: Readonly<Record<QuestionKind, number>> = {
  who: 60,
  'which-organisation': 60,
  when: 60,
  where: 60,
  'how-much': 60,
  what: 75,
  'who-said': 60,
  'what-said': 90,
  match: 90,
  referent: 60,
  why: 75,
  agree: 120,
  disagree: 120,
  'true-false': 60,
  correction: 75,
  detail: 90,
  order: 120,
  heading: 75,
  definition: 45,
  meaning: 45,
  counterpart: 30,
  'word-in-sentence': 45,
  connective: 60,
  reading: 30,
  hanja: 30,
  'false-friend': 45,
  'odd-one-out': 30,
}
const MINUTE = 60

export const secondsFor = (kind: QuestionKind): number => SECONDS[kind]

/** The time limit of an exam of these questions, in whole minutes. */
export const timeLimitMinutes = (questions: readonly { readonly kind: QuestionKind }[]): number =>
  Math.ceil(questions.reduce((sum, { kind }) => sum + secondsFor(kind), 0) / MINUTE)

/** Minutes before the end at which an exam of that many seconds warns: each once more than half of its time has passed. */
export const warningMinutes = (seconds: number): readonly number[] =>
  [1, 5].filter((minutes) => minutes * MINUTE < seconds / 2)

/** An answer that was sent before the end may be this long on its way, ms. */
export const DEADLINE_GRACE = 3000

/** Whether an exam that ends at `deadline` takes no more answers. */
export const isOver = (deadline: Date | null, now: Date): boolean =>
  deadline !== null && now.getTime() > deadline.getTime() + DEADLINE_GRACE
