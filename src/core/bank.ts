/** What the pipeline makes of an article and the database stores in one transaction. */
import type { AlignedPair, ArticleText } from './article/types'
import type { GlossaryTerm } from './glossary/types'
import type { Question } from './quiz/types'

declare const verified: unique symbol
/** Only `pipeline/verify` makes these: a Verified value went through the door. */
export type Verified<T> = T & { readonly [verified]: true }

/** A candidate that the door refused, and why. */
export interface Rejection {
  readonly what: 'term' | 'question'
  /** Headword or stem. */
  readonly subject: string
  /** Term category or question kind. */
  readonly kind: string
  readonly code: string
}

export interface VerificationReport {
  readonly terms: { readonly made: number; readonly kept: number }
  readonly questions: { readonly made: number; readonly kept: number }
  /** Everything refused, and everything sound that was left out by the choice (code `not-chosen`). */
  readonly rejected: readonly Rejection[]
}

export interface Bank {
  readonly article: ArticleText
  readonly translation: ArticleText | null
  readonly alignment: readonly AlignedPair[]
  /** In order of worth. */
  readonly terms: readonly Verified<GlossaryTerm>[]
  readonly questions: readonly Verified<Question>[]
  readonly report: VerificationReport
}
