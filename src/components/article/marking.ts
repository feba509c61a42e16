import type { Locale } from 'next-intl'
import type { Lang } from '@/core/article/types'
import type { GlossaryEntry } from '@/core/glossary/entry'
import type { TermStatus } from '@/core/study/status'

export interface ShownTerm {
  readonly entry: GlossaryEntry
  readonly status: TermStatus
}

/** What the sentences of an article are marked with. */
export interface Marking {
  /** By concept id. */
  readonly terms: ReadonlyMap<string, ShownTerm>
  readonly locale: Locale
  /** Languages of the texts over whose words readings stand. */
  readonly ruby: readonly Lang[]
}

/** Id of the hidden words that describe terms of this status. */
export const statusId = (status: TermStatus): string => `status-${status}`
