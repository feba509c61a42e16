/** An attempt as pages show it. A question that is open carries nothing that tells its answer. */
import type { Lang } from '@/core/article/types'
import type { Mode } from './mode'
import type { Difficulty, QuestionGroup, QuestionKind, Reason } from './types'

/** What became of a question: `given` is answered and not told yet, `blank` was not answered before an exam's end. */
export type Outcome = 'open' | 'given' | 'right' | 'wrong' | 'blank'

export interface AttemptArticle {
  readonly id: string
  readonly titles: Readonly<Record<Lang, string | null>>
}

export interface AttemptView {
  readonly id: string
  /** Those that it asks of, in that order. */
  readonly articles: readonly AttemptArticle[]
  readonly mode: Mode
  readonly level: Difficulty | null
  /** The parameter of the link that settled it; null where the learner chose. */
  readonly link: string | null
  readonly startedAt: Date
  readonly deadline: Date | null
  readonly pausedAt: Date | null
  readonly completedAt: Date | null
  /** A place a question, in the order asked. */
  readonly outcomes: readonly Outcome[]
}

/** What may be known of an answer: nothing but that it is there, while the attempt tells nothing. */
export function outcomeOf(correct: boolean | null, told: boolean, completed: boolean): Outcome {
  if (correct === null) return completed ? 'blank' : 'open'
  if (!told && !completed) return 'given'
  return correct ? 'right' : 'wrong'
}

/** A question as it may be shown before it is answered. Options are known by their place in this attempt's order. */
export interface OpenQuestion {
  readonly kind: QuestionKind
  readonly lang: Lang
  readonly stem: string
  readonly options: readonly string[]
  readonly article: AttemptArticle
  /** Place of the option that was given and is not told yet; null while none is. */
  readonly given: number | null
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

/** The part of an article under a heading; null where the question quotes nothing, '' where the part has no heading. */
export interface ArticleSection {
  readonly articleId: string
  readonly lang: Lang
  readonly heading: string
}

/** A question whose answer is told; where none was given before an exam's end, no option is chosen. */
export interface AnsweredQuestion {
  readonly position: number
  readonly kind: QuestionKind
  readonly group: QuestionGroup
  readonly lang: Lang
  readonly stem: string
  readonly article: AttemptArticle
  readonly section: ArticleSection | null
  readonly answered: boolean
  readonly correct: boolean
  /** How long it was before the learner, as far as it is known. */
  readonly seconds: number | null
  readonly options: readonly AnsweredOption[]
  readonly evidence: readonly QuotedEvidence[]
  /** What to mark in the evidence: the answer, and for vocabulary the words asked about. */
  readonly marks: readonly string[]
  /** Concepts the question is about. */
  readonly concepts: readonly string[]
}
