/** Cards from their log: the same entries give the same cards, in whatever order and however often they came. */
import type { CardState } from './card'
import { type CardRef, cardKey, compareEntries, type LogEntry, standing } from './log'
import { createScheduler, newCard, type Scheduler } from './schedule'
import type { SchedulerSettings } from './settings'

/** The scheduler of an entry's `schedulerId`. */
export type Schedulers = (id: string) => Scheduler

/** Schedulers made when first asked for. An id that is not there is a bug: who stores entries stores their settings first. */
export function schedulersOf(settings: ReadonlyMap<string, SchedulerSettings>): Schedulers {
  const made = new Map<string, Scheduler>()
  return (id) => {
    const known = made.get(id)
    if (known) return known
    const found = settings.get(id)
    if (!found) throw new Error(`the log names a scheduler that is not there: ${id}`)
    const scheduler = createScheduler(found)
    made.set(id, scheduler)
    return scheduler
  }
}

/** The card after one more entry that counts. */
export function apply(card: CardState, entry: LogEntry, schedulers: Schedulers): CardState {
  switch (entry.action) {
    case 'rate':
      return schedulers(entry.schedulerId).rate(entry, card, entry)
    case 'bury':
      return { ...card, buriedUntil: entry.until }
    case 'suspend':
      return { ...card, suspended: true }
    case 'resume':
      return { ...card, suspended: false, leech: false, buriedUntil: null }
    case 'undo':
      return card
  }
}

/** One card from its entries, in order. */
export const replayCard = (addedAt: Date, log: readonly LogEntry[], schedulers: Schedulers): CardState =>
  standing(log).reduce((card, entry) => apply(card, entry, schedulers), newCard(addedAt))

/** The entries of each card, in order, each once. */
export function byCard(log: Iterable<LogEntry>): Map<string, LogEntry[]> {
  const cards = new Map<string, LogEntry[]>()
  for (const entry of log) {
    const key = cardKey(entry)
    const own = cards.get(key)
    if (own) own.push(entry)
    else cards.set(key, [entry])
  }
  for (const [key, own] of cards) {
    own.sort(compareEntries)
    cards.set(
      key,
      own.filter(({ id }, i) => id !== own[i - 1]?.id),
    )
  }
  return cards
}

/** Every card of a log, by `cardKey`. A card was added when its first entry happened, if `addedAt` does not know better. */
export function replay(
  log: Iterable<LogEntry>,
  settings: ReadonlyMap<string, SchedulerSettings>,
  addedAt: (card: CardRef) => Date | null = () => null,
): Map<string, CardState> {
  const schedulers = schedulersOf(settings)
  const cards = new Map<string, CardState>()
  for (const [key, own] of byCard(log)) {
    const [first] = own
    if (first) cards.set(key, replayCard(addedAt(first) ?? first.reviewedAt, own, schedulers))
  }
  return cards
}
