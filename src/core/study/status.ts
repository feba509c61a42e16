/** What a learner knows of a term, as a page marks it. */

export const STATUSES = ['new', 'learning', 'known', 'ignored'] as const
export type TermStatus = (typeof STATUSES)[number]

/** What a learner can say of a concept. `new` is not said: it is what is left when nothing is. */
export const SAID_STATUSES = ['learning', 'known', 'ignored'] as const
export type SaidStatus = (typeof SAID_STATUSES)[number]

/** Stability of a card (days until recall falls to 90 %) from which its term counts as known without being called so. */
export const KNOWN_STABILITY_DAYS = 21

export interface Knowledge {
  readonly status: TermStatus
  /** What it is when the learner takes back what they said: `new`, or what their cards tell. */
  readonly unsaid: 'new' | 'learning' | 'known'
}

export const UNKNOWN: Knowledge = { status: 'new', unsaid: 'new' }

/**
 * What the learner said counts, else what the cards tell: with a card a term is at least being learned. `stabilities` are those of the
 * concept's cards, one a direction.
 */
export function knowledgeOf(said: SaidStatus | null, stabilities: readonly number[]): Knowledge {
  const unsaid =
    stabilities.length === 0 ? 'new' : stabilities.some((days) => days >= KNOWN_STABILITY_DAYS) ? 'known' : 'learning'
  return { status: said ?? unsaid, unsaid }
}

/** How many terms have each status. */
export function countStatuses(statuses: Iterable<TermStatus>): Readonly<Record<TermStatus, number>> {
  const counts = { new: 0, learning: 0, known: 0, ignored: 0 }
  for (const status of statuses) counts[status] += 1
  return counts
}

/** How much of a glossary a learner knows; terms that they ignore are not counted. */
export interface KnownShare {
  readonly known: number
  readonly of: number
}
