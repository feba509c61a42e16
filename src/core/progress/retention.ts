/** What FSRS expected of a learner's memory, and what became of it. */
import type { Rating } from '@/core/study/card'
import type { Memory, MemoryModel } from '@/core/study/memory'
import { monthOf } from './activity'

/** A rating that counts, as far as memory goes. */
export interface Remembered {
  readonly rating: Rating
  readonly day: number
  /** Of the scheduler's parameters at that time. */
  readonly model: MemoryModel
}

/** A rating of a card that was learned on an earlier day. */
export interface Recall {
  readonly day: number
  /** The probability of recall that FSRS expected that day. */
  readonly predicted: number
  readonly recalled: boolean
}

/**
 * The recalls of one card from its ratings, in order. First ratings say nothing about memory, nor do those of one day about forgetting
 * (FSRS is fitted without them, too).
 */
export function recallsOf(ratings: readonly Remembered[]): Recall[] {
  const recalls: Recall[] = []
  let memory: Memory | null = null
  for (const { rating, day, model } of ratings) {
    if (memory && day > memory.day)
      recalls.push({ day, predicted: model.recall(memory, day), recalled: rating !== 'again' })
    memory = model.after(memory, rating, day)
  }
  return recalls
}

export interface Share {
  readonly count: number
  /** Means, 0 to 1. */
  readonly predicted: number
  readonly recalled: number
}

function shareOf(recalls: readonly Recall[]): Share {
  const sum = recalls.reduce((total, { predicted }) => total + predicted, 0)
  const right = recalls.filter(({ recalled }) => recalled).length
  return { count: recalls.length, predicted: sum / recalls.length, recalled: right / recalls.length }
}

function grouped<K>(recalls: readonly Recall[], keyOf: (recall: Recall) => K): Map<K, Recall[]> {
  const groups = new Map<K, Recall[]>()
  for (const recall of recalls) {
    const key = keyOf(recall)
    const group = groups.get(key)
    if (group) group.push(recall)
    else groups.set(key, [recall])
  }
  return groups
}

/** Where bins of predicted recall begin: finer where nearly all of it is. */
const BIN_STARTS = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const

export interface Bin extends Share {
  readonly from: number
  readonly to: number
}

/** Predicted against actual recall, by bins of what was predicted; bins without a recall are left out. */
export function calibration(recalls: readonly Recall[]): readonly Bin[] {
  const groups = grouped(recalls, ({ predicted }) => BIN_STARTS.findLastIndex((start) => predicted >= start))
  return BIN_STARTS.flatMap((from, i) => {
    const group = groups.get(i)
    return group ? [{ from, to: BIN_STARTS[i + 1] ?? 1, ...shareOf(group) }] : []
  })
}

export interface Month extends Share {
  /** 2026-11. */
  readonly month: string
}

/** The same by month, the earliest first. */
export const retentionByMonth = (recalls: readonly Recall[]): readonly Month[] =>
  [...grouped(recalls, ({ day }) => monthOf(day))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, group]) => ({ month, ...shareOf(group) }))

/** What a page shows of it. */
export interface Retention {
  /** Null where nothing was recalled on a later day yet. */
  readonly all: Share | null
  readonly bins: readonly Bin[]
  readonly months: readonly Month[]
}

export const retentionOf = (recalls: readonly Recall[]): Retention => ({
  all: recalls.length > 0 ? shareOf(recalls) : null,
  bins: calibration(recalls),
  months: retentionByMonth(recalls),
})
