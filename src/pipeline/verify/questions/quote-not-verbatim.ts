import { isVerbatim } from '../is-verbatim'
import type { QuestionRule } from './rule'

/** The evidence lock: every quotation stands in the text, at its offsets. */
export const quoteNotVerbatim: QuestionRule = {
  code: 'quote-not-verbatim',
  refuses: ({ question, text }) =>
    question.evidence.length === 0 || !question.evidence.every((evidence) => isVerbatim(evidence, [text])),
}
