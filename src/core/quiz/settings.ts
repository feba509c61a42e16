/** What decides a quiz: with one bank, the same settings ask the same questions in the same order. */
import type { Lang } from '../article/types'
import { seededRandom } from '../random'
import { type Drawable, drawQuestions, type Seen } from './draw'
import type { Mode } from './mode'
import type { Difficulty } from './types'

export interface QuizSettings {
  readonly mode: Mode
  /** Ids of the articles to draw from. */
  readonly articles: readonly string[]
  readonly lang: Lang
  /** The most questions; infinity for all there are. */
  readonly count: number
  /** Of an exam: only questions of this difficulty. */
  readonly level: Difficulty | null
  /** Of an exam: its time. */
  readonly minutes: number | null
  readonly seed: number
}

/** The questions of a quiz from those that its mode, articles, language and level leave. */
export const drawQuiz = <T extends Drawable>(
  pool: readonly T[],
  { count, seed }: Pick<QuizSettings, 'count' | 'seed'>,
  seen?: ReadonlyMap<string, Seen>,
): T[] => drawQuestions(pool, Math.min(count, pool.length), seededRandom(seed), seen)
