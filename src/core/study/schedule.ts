/**
 * When a card comes back: FSRS-6 (open-spaced-repetition; the model is that of Ye, Su, Cao, KDD 2022) by ts-fsrs. What time has passed
 * between two ratings is counted in the learner's days: who studies before and after nine in Seoul, midnight of UTC, studies on one day.
 */
import { type Card, type FSRS, fsrs, type Grade, type StepUnit, StrategyMode } from 'ts-fsrs'
import { type CardState, PHASES, RATINGS, type Rating, ratingNumber } from './card'
import { type CardRef, cardKey } from './log'
import type { SchedulerSettings } from './settings'

const DAY = 86_400_000

/** A rating given at a moment, on that day of the learner's. */
export interface Rated {
  readonly rating: Rating
  readonly reviewedAt: Date
  readonly day: number
}

export interface Scheduler {
  /** The card after a rating. */
  readonly rate: (ref: CardRef, card: CardState, rated: Rated) => CardState
  /** The probability that the card is recalled on a day. */
  readonly recall: (card: CardState, day: number) => number
}

/** A card that was never rated, due at once. */
export const newCard = (addedAt: Date): CardState => ({
  due: addedAt,
  stability: 0,
  difficulty: 0,
  scheduledDays: 0,
  learningSteps: 0,
  reps: 0,
  lapses: 0,
  phase: 'new',
  lastReview: null,
  firstDay: null,
  lastDay: null,
  suspended: false,
  leech: false,
  buriedUntil: null,
})

const inMinutes = (steps: readonly number[]): StepUnit[] => steps.map((minutes): StepUnit => `${minutes}m`)

/** A lapse at the limit sets a card aside, and then every half of the limit (as Anki does). */
const isLeech = (lapses: number, limit: number): boolean =>
  limit > 0 && lapses >= limit && (lapses - limit) % Math.max(1, Math.ceil(limit / 2)) === 0

/** ts-fsrs's card in whole days of UTC, which are then the learner's. */
const toFsrs = (card: CardState, at: Date): Card => ({
  due: at,
  stability: card.stability,
  difficulty: card.difficulty,
  // Deprecated in ts-fsrs, which takes it from last_review.
  elapsed_days: 0,
  scheduled_days: card.scheduledDays,
  learning_steps: card.learningSteps,
  reps: card.reps,
  lapses: card.lapses,
  state: PHASES.indexOf(card.phase),
  ...(card.lastDay !== null && { last_review: new Date(card.lastDay * DAY) }),
})

/** FSRS with these settings. */
export function createScheduler(settings: SchedulerSettings): Scheduler {
  let seed = ''
  const model: FSRS = fsrs({
    request_retention: settings.retention,
    maximum_interval: settings.maximumInterval,
    w: settings.parameters,
    enable_fuzz: settings.fuzz,
    enable_short_term: true,
    learning_steps: inMinutes(settings.learningSteps),
    relearning_steps: inMinutes(settings.relearningSteps),
  }).useStrategy(StrategyMode.SEED, () => seed)
  return {
    rate: (ref, card, { rating, reviewedAt, day }) => {
      // A clock that was set back, or a journey to the west, does not let time run backwards.
      const today = Math.max(day, card.lastDay ?? day)
      const at = new Date(today * DAY)
      if (settings.fuzz) seed = `${cardKey(ref)} ${card.reps}`
      const next = model.next(toFsrs(card, at), at, ratingNumber(rating) as Grade).card
      const leech = next.lapses > card.lapses && isLeech(next.lapses, settings.leechLapses)
      return {
        due: new Date(reviewedAt.getTime() + next.due.getTime() - at.getTime()),
        stability: next.stability,
        difficulty: next.difficulty,
        scheduledDays: next.scheduled_days,
        learningSteps: next.learning_steps,
        reps: next.reps,
        lapses: next.lapses,
        phase: PHASES[next.state] ?? 'new',
        lastReview: reviewedAt,
        firstDay: card.firstDay ?? today,
        lastDay: today,
        suspended: card.suspended || leech,
        leech: card.leech || leech,
        buriedUntil: null,
      }
    },
    recall: ({ phase, stability, lastDay }, day) =>
      phase === 'new' ? 0 : model.forgetting_curve(Math.max(0, day - (lastDay ?? day)), stability),
  }
}

/** When the card would come back after each rating, without setting it aside. */
export function preview(
  scheduler: Scheduler,
  ref: CardRef,
  card: CardState,
  when: Omit<Rated, 'rating'>,
): Readonly<Record<Rating, Date>> {
  const due = (rating: Rating) => scheduler.rate(ref, card, { ...when, rating }).due
  const [again, hard, good, easy] = RATINGS
  return { again: due(again), hard: due(hard), good: due(good), easy: due(easy) }
}
