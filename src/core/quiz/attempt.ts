/** An attempt as pages show it. A question that is open carries nothing that tells its answer. */
import type { Lang } from '@/core/article/types'
import type { Scope } from './draw'
import type { QuestionGroup, QuestionKind, Reason } from './types'

export interface AttemptView {
  readonly id: string
  readonly articleId: string
  readonly titles: Readonly<Record<Lang, string | null>>
  readonly scope: Scope
  readonly completedAt: Date | null
  /** A place a question, in the order asked: whether it was answered rightly, null where it was not answered. */
  readonly results: readonly (boolean | null)[]
}

/** A question as it may be shown before it is answered. Options are known by their place in this attempt's order. */
export interface OpenQuestion {
  readonly kind: QuestionKind
  readonly lang: Lang
  readonly stem: string
  readonly options: readonly string[]
}

/** A sentence of the article with the quotation in it. */
export interface QuotedEvidence {
  readonly articleId: string
  readonly lang: Lang
  /** Position of the sentence in its text; null where a later version of the article has replaced it. */
  readonly sentence: number | null
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface AnsweredOption {
  readonly text: string
  readonly isKey: boolean
  readonly chosen: boolean
  readonly reason: Reason | null
}

export interface AnsweredQuestion {
  readonly position: number
  readonly kind: QuestionKind
  readonly group: QuestionGroup
  readonly lang: Lang
  readonly stem: string
  readonly correct: boolean
  readonly options: readonly AnsweredOption[]
  readonly evidence: readonly QuotedEvidence[]
  /** What to mark in the evidence: the answer, and for vocabulary the words asked about. */
  readonly marks: readonly string[]
  /** Concepts the question is about. */
  readonly concepts: readonly string[]
}
