import { describe, expect, it } from 'vitest'
import { answerSpan } from './answer-span'

describe('answerSpan', () => {
  const sentence = '도서관은 OX 퀴즈를 열고 책 40권을 나눠 주며, 내년에는 40권을 더 산다.'
  const marked = (start: number, end: number, ...words: string[]) => {
    const span = answerSpan(sentence, { start, end }, words)
    return sentence.slice(span.start, span.end)
  }
  it.each([
    [0, sentence.length, '40권', '40권', 'the answer in the sentence'],
    [0, sentence.length, '마흔 권', sentence, 'an answer in other words: the whole quotation'],
    [0, 4, '40권', '도서관은', 'an answer outside the quotation'],
    [0, 4, 'O', '도서관은', 'a letter that stands there by chance'],
  ])('marks in %d to %d for %s: %s (%s)', (start, end, answer, expected) => {
    expect(marked(start, end, answer)).toBe(expected)
  })

  it('marks the occurrence that the quotation has', () => {
    const start = sentence.indexOf('내년')
    expect(answerSpan(sentence, { start, end: sentence.length }, ['40권']).start).toBeGreaterThan(start)
  })

  it('marks the word asked about where the answer stands elsewhere', () => {
    expect(marked(0, sentence.length, '図書館', '도서관')).toBe('도서관')
  })
})
