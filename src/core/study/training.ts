/** A learner's log as FSRS's optimiser learns from it, and how well parameters foretell it. */
import { ratingNumber } from './card'
import { compareEntries, type LogEntry, standing } from './log'
import { byCard } from './replay'
import { createScheduler, newCard } from './schedule'
import { DEFAULT_SCHEDULER } from './settings'

/** Ratings from which on parameters are fitted: with fewer the defaults, fitted to many people, foretell better. */
export const ENOUGH_RATINGS = 1000

/** One rating: FSRS's number, and days since the one before, 0 for the first. */
export interface Lesson {
  readonly rating: number
  readonly days: number
}

/** The ratings of each card that count, in order. */
function histories(log: Iterable<LogEntry>): readonly (readonly Extract<LogEntry, { action: 'rate' }>[])[] {
  return [...byCard(log).values()].map((own) =>
    standing(own)
      .toSorted(compareEntries)
      .flatMap((entry) => (entry.action === 'rate' ? [entry] : [])),
  )
}

/** How many ratings of a log count. */
export const countRatings = (log: Iterable<LogEntry>): number =>
  histories(log).reduce((sum, ratings) => sum + ratings.length, 0)

/**
 * What there is to learn: each rating on a later day than the one before it, with all before it (as the optimiser of fsrs-rs expects;
 * ratings of one day come along, but nothing is foretold of them).
 */
export function lessonsOf(log: Iterable<LogEntry>): readonly (readonly Lesson[])[] {
  return histories(log).flatMap((ratings) => {
    const lessons = ratings.map(({ rating, day }, i): Lesson => {
      const before = ratings[i - 1]
      return { rating: ratingNumber(rating), days: before ? Math.max(0, day - before.day) : 0 }
    })
    return lessons.flatMap(({ days }, i) => (days > 0 ? [lessons.slice(0, i + 1)] : []))
  })
}

const CERTAIN = 1e-6

/** How badly FSRS with these parameters foretells whether cards were recalled: the mean log loss, less is better; NaN of nothing. */
export function logLoss(log: Iterable<LogEntry>, parameters: readonly number[]): number {
  const scheduler = createScheduler({ ...DEFAULT_SCHEDULER, parameters, fuzz: false, leechLapses: 0 })
  let sum = 0
  let count = 0
  for (const ratings of histories(log)) {
    let card = newCard(ratings[0]?.reviewedAt ?? new Date(0))
    for (const entry of ratings) {
      if (card.lastDay !== null && entry.day > card.lastDay) {
        const recall = Math.min(Math.max(scheduler.recall(card, entry.day), CERTAIN), 1 - CERTAIN)
        sum -= Math.log(entry.rating === 'again' ? 1 - recall : recall)
        count += 1
      }
      card = scheduler.rate(entry, card, entry)
    }
  }
  return sum / count
}
