/** A card asks for one thing about one concept; its memory state is FSRS's. */
import { LANGS, type Lang, otherLang } from '@/core/article/types'
import type { Kind } from './settings'

/** `ko-ja`: Korean is shown, Japanese is recalled. */
export const DIRECTIONS = ['ko-ja', 'ja-ko'] as const
export type Direction = (typeof DIRECTIONS)[number]

/**
 * What a card asks, whoever learns which language: who learns Japanese recognises in `ja-ko` what who learns Korean recalls, so a card
 * outlives a change of the learned language.
 */
export const TASKS = [
  ...DIRECTIONS,
  'ko-reading',
  'ja-reading',
  'ko-listening',
  'ja-listening',
  'ko-cloze',
  'ja-cloze',
] as const
export type Task = (typeof TASKS)[number]

export const isTask = (text: string): text is Task => TASKS.some((task) => task === text)

/** The language of what is shown or spoken. */
export const shownLang = (task: Task): Lang => (task.startsWith('ko') ? 'ko' : 'ja')

/** The task of a kind for who learns that language. */
export function taskOf(kind: Kind, learned: Lang): Task {
  const native = otherLang(learned)
  if (kind === 'recognise') return `${learned}-${native}` as Direction
  if (kind === 'recall') return `${native}-${learned}` as Direction
  return `${learned}-${kind}`
}

/** The kind that a task is for who learns that language; null where it is of the other language. */
export const kindOf = (task: Task, learned: Lang): Kind | null => {
  const [first, second] = task.split('-') as [Lang, string]
  if (LANGS.some((lang) => lang === second)) return first === learned ? 'recognise' : 'recall'
  return first === learned ? (second as Kind) : null
}

/** FSRS's grades, by the names of the buttons; `RATINGS.indexOf(rating) + 1` is FSRS's number. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const
export type Rating = (typeof RATINGS)[number]

/** FSRS's number for a rating, 1 to 4. */
export const ratingNumber = (rating: Rating): number => RATINGS.indexOf(rating) + 1

/** FSRS's phases of a card, in the order of their numbers. */
export const PHASES = ['new', 'learning', 'review', 'relearning'] as const
export type Phase = (typeof PHASES)[number]

/** What a card's log makes of it. */
export interface CardState {
  readonly due: Date
  /** Days until the probability of recall falls to 90 %. */
  readonly stability: number
  /** 1 to 10, 0 for a new card. */
  readonly difficulty: number
  readonly scheduledDays: number
  readonly learningSteps: number
  /** Ratings so far. */
  readonly reps: number
  readonly lapses: number
  readonly phase: Phase
  readonly lastReview: Date | null
  /** The learner's days (`dayNumber`) of the first rating and of the last. */
  readonly firstDay: number | null
  readonly lastDay: number | null
  /** Set aside, by the learner or for being a leech: it does not come until it is taken back. */
  readonly suspended: boolean
  /** Forgotten so often that it was set aside. */
  readonly leech: boolean
  /** It does not come before. */
  readonly buriedUntil: Date | null
}
