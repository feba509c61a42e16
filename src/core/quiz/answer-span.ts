import type { Span } from '@/core/article/types'

/** Shorter answers, such as the O and X of a true/false question, also stand in sentences by chance. */
const LEAST_LENGTH = 2

/** What to mark in the sentence that proves an answer: the answer's own words where the quotation has them, else the quotation. */
export function answerSpan(sentence: string, quotation: Span, answer: string): Span {
  const at = answer.length < LEAST_LENGTH ? -1 : sentence.indexOf(answer, quotation.start)
  const end = at + answer.length
  return at >= 0 && end <= quotation.end ? { start: at, end } : { start: quotation.start, end: quotation.end }
}
