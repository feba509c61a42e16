/** ts-fsrs by itself, for the bench: one call a rating on cards of its own, nothing else. */
import { type Card, createEmptyCard, fsrs, type Grade } from 'ts-fsrs'
import { ratingNumber } from '../card'
import { cardKey, type LogEntry } from '../log'
import type { SchedulerSettings } from '../settings'

/** The stability of every card after the ratings of the log, which is in order. */
export function replayPlainly(log: readonly LogEntry[], settings: SchedulerSettings): Map<string, number> {
  const model = fsrs({
    request_retention: settings.retention,
    maximum_interval: settings.maximumInterval,
    w: settings.parameters,
    enable_fuzz: settings.fuzz,
    learning_steps: settings.learningSteps.map((minutes) => `${minutes}m` as const),
    relearning_steps: settings.relearningSteps.map((minutes) => `${minutes}m` as const),
  })
  const cards = new Map<string, Card>()
  for (const entry of log) {
    if (entry.action !== 'rate') continue
    const key = cardKey(entry)
    const card = cards.get(key) ?? createEmptyCard<Card>(entry.reviewedAt)
    cards.set(key, model.next(card, entry.reviewedAt, ratingNumber(entry.rating) as Grade).card)
  }
  return new Map([...cards].map(([key, { stability }]) => [key, stability]))
}
