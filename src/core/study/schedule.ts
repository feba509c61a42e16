/** When a card comes back: FSRS-6 (open-spaced-repetition; the model is that of Ye, Su, Cao, KDD 2022) by ts-fsrs. */
import { type Card, createEmptyCard, fsrs, type Grade } from 'ts-fsrs'
import { type CardState, PHASES, RATINGS, type Rating, ratingNumber } from './card'

/**
 * Fixed: the same ratings at the same times give the same dates on every machine, so no fuzz. `w` is left to ts-fsrs's defaults,
 * whose version package.json pins.
 */
const scheduler = fsrs({
  request_retention: 0.9,
  maximum_interval: 36_500,
  enable_fuzz: false,
  enable_short_term: true,
  learning_steps: ['1m', '10m'],
  relearning_steps: ['10m'],
})

function toFsrs(card: CardState): Card {
  return {
    due: card.due,
    stability: card.stability,
    difficulty: card.difficulty,
    // Deprecated in ts-fsrs, which takes it from last_review.
    elapsed_days: 0,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: PHASES.indexOf(card.phase),
    ...(card.lastReview && { last_review: card.lastReview }),
  }
}

function fromFsrs(card: Card): CardState {
  return {
    due: card.due,
    stability: card.stability,
    difficulty: card.difficulty,
    scheduledDays: card.scheduled_days,
    learningSteps: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    phase: PHASES[card.state] ?? 'new',
    lastReview: card.last_review ?? null,
  }
}

/** A card that was never rated, due at once. */
export const newCard = (now: Date): CardState => fromFsrs(createEmptyCard(now))

/** The card after a rating at `now`. */
export const rate = (card: CardState, rating: Rating, now: Date): CardState =>
  fromFsrs(scheduler.next(toFsrs(card), now, ratingNumber(rating) as Grade).card)

/** When the card would come back after each rating at `now`. */
export function preview(card: CardState, now: Date): Record<Rating, Date> {
  const due = (rating: Rating) => rate(card, rating, now).due
  const [again, hard, good, easy] = RATINGS
  return { again: due(again), hard: due(hard), good: due(good), easy: due(easy) }
}
