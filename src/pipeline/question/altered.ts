/** A statement made false in one recorded detail. */
import type { Span } from '@/core/article/types'
import type { Edit } from './sentence'

export interface Alteration {
  readonly text: string
  /** What the article says in place of what the altered statement says. */
  readonly said: string
  /** The figure, date or name that was exchanged, and for what; null where a word was turned into its contrary. */
  readonly exchanged: Exchange | null
  /** The same in the sentence's own text; null where only the finished statement can be altered. */
  readonly edits: readonly Edit[] | null
}

export interface Exchange {
  readonly sort: 'figure' | 'date' | 'person' | 'organisation' | 'place' | 'thing'
  readonly target: Span
  readonly to: string
}
