/** A card asks for one concept in one direction; its memory state is FSRS's. */
import type { Lang } from '@/core/article/types'

/** `ko-ja`: Korean is shown, Japanese is recalled. */
export const DIRECTIONS = ['ko-ja', 'ja-ko'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const shownLang = (direction: Direction): Lang => (direction === 'ko-ja' ? 'ko' : 'ja')

/** FSRS's grades, by the names of the buttons; `RATINGS.indexOf(rating) + 1` is FSRS's number. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const
export type Rating = (typeof RATINGS)[number]

/** FSRS's number for a rating, 1 to 4. */
export const ratingNumber = (rating: Rating): number => RATINGS.indexOf(rating) + 1

/** FSRS's phases of a card, in the order of their numbers. */
export const PHASES = ['new', 'learning', 'review', 'relearning'] as const
export type Phase = (typeof PHASES)[number]

/** The memory state of a card. */
export interface CardState {
  readonly due: Date
  /** Days until the probability of recall falls to 90 %. */
  readonly stability: number
  /** 1 to 10, 0 for a new card. */
  readonly difficulty: number
  readonly scheduledDays: number
  readonly learningSteps: number
  /** Ratings so far: the sequence number of the next one. */
  readonly reps: number
  readonly lapses: number
  readonly phase: Phase
  readonly lastReview: Date | null
}
