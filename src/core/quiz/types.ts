/** A Question has a stem, a key and distractors; it is in the language of its text. */
import type { Evidence, Lang } from '@/core/article/types'

export const COMPREHENSION_KINDS = [
  'who',
  'which-organisation',
  'when',
  'where',
  'how-much',
  'what',
  'who-said',
  'what-said',
  'match',
  'referent',
  'why',
  'agree',
  'disagree',
  'true-false',
  'correction',
  'detail',
  'order',
  'heading',
] as const
export const VOCABULARY_KINDS = [
  'definition',
  'meaning',
  'counterpart',
  'word-in-sentence',
  'connective',
  'reading',
  'hanja',
  'false-friend',
  'odd-one-out',
] as const
export const QUESTION_KINDS = [...COMPREHENSION_KINDS, ...VOCABULARY_KINDS] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

export const QUESTION_GROUPS = ['comprehension', 'vocabulary'] as const
export type QuestionGroup = (typeof QUESTION_GROUPS)[number]

export const groupOf = (kind: QuestionKind): QuestionGroup =>
  (COMPREHENSION_KINDS as readonly QuestionKind[]).includes(kind) ? 'comprehension' : 'vocabulary'

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const
/** As estimated from the question's form; answers of learners may tell otherwise. */
export type Difficulty = (typeof DIFFICULTIES)[number]

/** On what the answer rests: the quoted text, the bank's record of `terms`, a heading, an order of quotations, or a pair whose halves are quoted. */
export const QUESTION_BASES = ['text', 'terms', 'heading', 'order', 'match'] as const
export type QuestionBasis = (typeof QUESTION_BASES)[number]

/** Why a distractor is wrong; the sentence that says so is in messages/, by this code. */
export const REASON_CODES = [
  'other-figure',
  'altered-figure',
  'other-date',
  'altered-date',
  'other-person',
  'other-organisation',
  'other-place',
  'other-thing',
  'other-speaker',
  'other-cause',
  'contradicts-text',
  'agrees-with-text',
  'other-order',
  'other-pair',
  'other-claim',
  'other-section',
  'other-term',
  'other-definition',
  'other-counterpart',
  'other-reading',
  'other-characters',
  'other-sense',
  'other-use',
  'is-person',
  'is-place',
  'is-people',
  'other-relation',
] as const
export type ReasonCode = (typeof REASON_CODES)[number]

export interface Reason {
  readonly code: ReasonCode
  /** What the option really is or what the text says instead, in the question's language; '' where the code says all. */
  readonly detail: string
  /** Where the text shows it, null for vocabulary. */
  readonly evidence: Evidence | null
}

export interface Option {
  readonly text: string
  /** Null for the key only. */
  readonly reason: Reason | null
}

/** An event of an order question. */
export interface OrderItem {
  readonly label: string
  readonly quote: string
}

export interface Question {
  /** `questionId(...)`: the same stem, options and evidence in one article have the same id in every run. */
  readonly id: string
  readonly kind: QuestionKind
  readonly basis: QuestionBasis
  readonly lang: Lang
  /** The whole question as the learner reads it. True/false puts the statement on the last line. */
  readonly stem: string
  /** Options in their stored order; an attempt shuffles them. True/false has two: O, X. */
  readonly options: readonly Option[]
  /** Index of the right option. */
  readonly key: number
  readonly evidence: readonly Evidence[]
  /** Concept ids the question is about, for "missed terms". */
  readonly terms: readonly string[]
  readonly items: readonly OrderItem[]
  /** Rank in the choice, higher is better. */
  readonly worth: number
  readonly difficulty: Difficulty
}
