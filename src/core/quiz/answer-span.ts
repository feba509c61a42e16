import type { Span } from '@/core/article/types'

/** Shorter answers, such as the O and X of a true/false question, also stand in sentences by chance. */
const LEAST_LENGTH = 2

/** What to mark in the sentence that proves an answer: the first of these words that the quotation has, else the quotation. */
export function answerSpan(sentence: string, quotation: Span, words: readonly string[]): Span {
  const spans = words.flatMap((word): Span[] => {
    const start = word.length < LEAST_LENGTH ? -1 : sentence.indexOf(word, quotation.start)
    const end = start + word.length
    return start >= 0 && end <= quotation.end ? [{ start, end }] : []
  })
  return spans[0] ?? { start: quotation.start, end: quotation.end }
}
