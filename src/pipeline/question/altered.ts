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
  /** How far it is seen to be false without the text, 0 to 1; of those of a statement the one that shows least is told. */
  readonly shows: number
  /** What is altered stands on the way to what the sentence says (a month, a handful of things, a figure in a clause before a noun): petty to ask. */
  readonly aside: boolean
}

export interface Exchange {
  readonly sort: 'figure' | 'date' | 'person' | 'organisation' | 'place' | 'thing'
  readonly target: Span
  readonly to: string
}

/** What could be exchanged, before it is known whether the statement can be written with it. */
export interface Offer {
  readonly exchanged: Exchange
  readonly shows: number
  readonly aside: boolean
}

/**
 * What shows, by where the false detail is from. In the order in which readers without the text found 57 false statements: a contrary, a contrast
 * turned round and a negation nearly always, a figure, a date or a speaker of the article hardly more often than by chance.
 */
export const SHOWS = {
  /** The article has it for something else. */
  ofArticle: 0,
  made: 0.1,
  /** Two of the text in each other's place. */
  turned: 0.05,
  actor: 0.25,
  thing: 0.3,
  denied: 0.3,
  contrary: 0.5,
  ending: 0.7,
} as const

/** How much less a question of what stands aside is worth: of 114 questions that strict teachers sent back, 26 were petty. A verb turned round is better. */
export const ASIDE = 0.65
