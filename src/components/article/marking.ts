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

/** The term that something happened to. */
export const termOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-term]') : null

/** What a button of the article does to the terms of the page. */
export type Wish = 'know-others' | 'take-back'

export const wishOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-wish]')?.dataset.wish : undefined
