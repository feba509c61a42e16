/** The review log of a learner: append-only, in the order of the moments, whatever the order in which entries arrive. */
import type { Rating, Task } from './card'

export const ACTIONS = ['rate', 'undo', 'bury', 'suspend', 'resume'] as const
export type Action = (typeof ACTIONS)[number]

/** What happened to a card. */
export type Deed =
  | { readonly action: 'rate'; readonly rating: Rating }
  /** Takes back an earlier entry of the same card; an undo itself is not taken back. */
  | { readonly action: 'undo'; readonly undoes: string }
  | { readonly action: 'bury'; readonly until: Date }
  | { readonly action: 'suspend' }
  /** Takes the card back from being suspended, buried or a leech. */
  | { readonly action: 'resume' }

/** A card, by what it asks of which concept. */
export interface CardRef {
  readonly conceptId: string
  readonly task: Task
}

export const cardKey = ({ conceptId, task }: CardRef): string => `${conceptId} ${task}`

/** One entry. Its id is made where it happened, so that one that is sent twice is one. */
export type LogEntry = CardRef &
  Deed & {
    readonly id: string
    readonly reviewedAt: Date
    /** The learner's day (`dayNumber`) at that moment. */
    readonly day: number
    /** How long the answer took, ms. */
    readonly took: number | null
    /** Names the SchedulerSettings in force. */
    readonly schedulerId: string
  }

/** The order of a log: by moment, entries of one moment by their ids. */
export const compareEntries = (a: LogEntry, b: LogEntry): number =>
  a.reviewedAt.getTime() - b.reviewedAt.getTime() || (a.id < b.id ? -1 : Number(a.id > b.id))

/** The entries of one card that count, in order: without undos and what they took back. `log` is in order. */
export function standing(log: readonly LogEntry[]): readonly LogEntry[] {
  if (!log.some(({ action }) => action === 'undo')) return log
  const undone = new Set<string>()
  const kept: LogEntry[] = []
  // From the end, for an undo takes back only what came before it.
  for (const entry of log.toReversed())
    if (entry.action === 'undo') undone.add(entry.undoes)
    else if (!undone.has(entry.id)) kept.push(entry)
  return kept.reverse()
}
