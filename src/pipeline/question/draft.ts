/** From what a kind found to a Question: options in random order, an id, evidence with offsets. */
import type { Evidence, Lang, Sentence, Span } from '@/core/article/types'
import { questionId } from '@/core/quiz/question-id'
import type { Option, OrderItem, Question, QuestionBasis, QuestionKind, Reason } from '@/core/quiz/types'
import { type Random, shuffle } from '@/core/random'
import { difficultyOf } from './difficulty'

export interface Distractor {
  readonly text: string
  readonly reason: Reason
}

export interface Draft {
  readonly kind: QuestionKind
  readonly basis: QuestionBasis
  readonly lang: Lang
  readonly stem: string
  readonly answer: string
  readonly distractors: readonly Distractor[]
  readonly evidence: readonly Evidence[]
  readonly terms?: readonly string[]
  readonly items?: readonly OrderItem[]
  readonly worth: number
}

/** A multiple-choice question has one key and this many distractors, or one less where no more of them would be taken for it. */
export const DISTRACTORS = 3

export const evidenceOf = (
  lang: Lang,
  sentence: Sentence,
  span: Span = { start: 0, end: sentence.text.length },
): Evidence => ({
  lang,
  sentence: sentence.index,
  start: span.start,
  end: span.end,
  quote: sentence.text.slice(span.start, span.end),
})

const finished = (draft: Draft, options: readonly Option[], key: number): Question => {
  const { kind, basis, lang, stem, evidence, worth } = draft
  const question = {
    kind,
    basis,
    lang,
    stem,
    options,
    key,
    evidence,
    worth,
    terms: draft.terms ?? [],
    items: draft.items ?? [],
    difficulty: difficultyOf(draft),
  }
  return { id: questionId(question), ...question }
}

/** Multiple choice; the key's place is random. */
export function multipleChoice(draft: Draft, random: Random): Question {
  const key: Option = { text: draft.answer, reason: null }
  const options = shuffle([key, ...draft.distractors], random)
  return finished(draft, options, options.indexOf(key))
}

/** O or X: the answer is one of the marks, the distractor the other. */
export function trueFalse(draft: Draft, [yes, no]: readonly [string, string]): Question {
  const [distractor] = draft.distractors
  const optionOf = (text: string): Option => ({
    text,
    reason: text === draft.answer ? null : (distractor?.reason ?? null),
  })
  return finished(draft, [optionOf(yes), optionOf(no)], draft.answer === yes ? 0 : 1)
}
