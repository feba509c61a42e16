/**
 * FSRS-6 a second time, for the tests alone: written from the formulas that open-spaced-repetition publishes ("The Algorithm", wiki of
 * fsrs4anki, section FSRS-6) and, where the text leaves it open, the reference in Rust (fsrs-rs), without a look at ts-fsrs. It knows
 * memory states and intervals before rounding; what is done in steps of minutes is no part of the model.
 */
import type { Rating } from '../card'
import { ratingNumber } from '../card'

export interface Memory {
  readonly stability: number
  readonly difficulty: number
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

export function fsrs6(w: readonly number[]) {
  const p = (i: number): number => w[i] ?? Number.NaN
  const decay = -p(20)
  /** So that R(S, S) = 0.9. */
  const factor = 0.9 ** (1 / decay) - 1

  /** R(t, S) = (1 + FACTOR · t / S) ^ DECAY, t in days. */
  const retrievability = (days: number, stability: number): number => (1 + (factor * days) / stability) ** decay
  /** I(r, S) = S / FACTOR · (r ^ (1 / DECAY) - 1). */
  const interval = (retention: number, stability: number): number =>
    (stability / factor) * (retention ** (1 / decay) - 1)
  /** D0(G) = w4 - e ^ (w5 · (G - 1)) + 1. */
  const firstDifficulty = (grade: number): number => p(4) - Math.exp(p(5) * (grade - 1)) + 1

  function difficultyAfter(before: number, grade: number): number {
    const change = -p(6) * (grade - 3)
    const damped = before + (change * (10 - before)) / 9
    return clamp(p(7) * firstDifficulty(4) + (1 - p(7)) * damped, 1, 10)
  }
  function stabilityOnOneDay(stability: number, grade: number): number {
    const growth = Math.exp(p(17) * (grade - 3 + p(18))) * stability ** -p(19)
    return stability * (grade >= 2 ? Math.max(growth, 1) : growth)
  }
  function stabilityRecalled({ stability, difficulty }: Memory, recall: number, grade: number): number {
    const penalty = grade === 2 ? p(15) : 1
    const bonus = grade === 4 ? p(16) : 1
    const growth = Math.exp(p(8)) * (11 - difficulty) * stability ** -p(9) * (Math.exp(p(10) * (1 - recall)) - 1)
    return stability * (1 + growth * penalty * bonus)
  }
  function stabilityForgotten({ stability, difficulty }: Memory, recall: number): number {
    const left = p(11) * difficulty ** -p(12) * ((stability + 1) ** p(13) - 1) * Math.exp(p(14) * (1 - recall))
    return Math.min(left, stability / Math.exp(p(17) * p(18)))
  }

  /** The memory after a rating that many days after the last one; null is a card never rated. */
  function after(before: Memory | null, rating: Rating, days: number): Memory {
    const grade = ratingNumber(rating)
    if (before === null)
      return { stability: clamp(p(grade - 1), 0.001, 36_500), difficulty: clamp(firstDifficulty(grade), 1, 10) }
    const recall = retrievability(days, before.stability)
    const stability =
      days === 0
        ? stabilityOnOneDay(before.stability, grade)
        : grade === 1
          ? stabilityForgotten(before, recall)
          : stabilityRecalled(before, recall, grade)
    return { stability: clamp(stability, 0.001, 36_500), difficulty: difficultyAfter(before.difficulty, grade) }
  }
  return { after, interval, retrievability }
}
