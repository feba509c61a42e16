import { describe, expect, test } from 'vitest'
import { gradeAnswer } from './grade'
import { optionOrder } from './option-order'
import { questionId } from './question-id'
import type { Option, Question } from './types'

const option = (text: string, wrong = true): Option => ({
  text,
  reason: wrong ? { code: 'other-figure', detail: '', evidence: null } : null,
})

const question = {
  id: 'q0',
  kind: 'how-much',
  lang: 'ko',
  stem: '시청은 버스를 몇 대 늘렸습니까?',
  options: [option('12대'), option('20대', false), option('5대'), option('40대')],
  key: 1,
  evidence: [{ lang: 'ko', sentence: 3, start: 0, end: 4, quote: '20대를' }],
} satisfies Partial<Question>

describe('questionId', () => {
  test('does not depend on the order of the options', () => {
    const [a, b, c, d] = question.options
    const reordered = { ...question, options: [b, a, d, c].filter((x) => x !== undefined), key: 0 }
    expect(questionId(reordered)).toBe(questionId(question))
  })

  test('changes with the stem, the key and the quotation', () => {
    const ids = [
      questionId(question),
      questionId({ ...question, stem: '시청은 전차를 몇 대 늘렸습니까?' }),
      questionId({ ...question, key: 2 }),
      questionId({ ...question, evidence: [] }),
    ]
    expect(new Set(ids).size).toBe(4)
    for (const id of ids) expect(id).toMatch(/^q[0-9a-f]{20}$/)
  })
})

describe('optionOrder', () => {
  test('is fixed for an attempt and differs between attempts', () => {
    expect(optionOrder(1, question)).toEqual(optionOrder(1, question))
    const orders = new Set(Array.from({ length: 40 }, (_, seed) => optionOrder(seed, question).join()))
    expect(orders.size).toBeGreaterThan(10)
  })

  test('O stays before X', () => {
    const options = [option('O', false), option('X')]
    for (let seed = 0; seed < 20; seed++) {
      expect(optionOrder(seed, { ...question, kind: 'true-false', options })).toEqual([0, 1])
    }
  })
})

describe('gradeAnswer', () => {
  test('the key is right', () => {
    expect(gradeAnswer(question, 1)).toEqual({ correct: true, key: 1, reason: null })
  })

  test('a distractor is wrong for its recorded reason', () => {
    expect(gradeAnswer(question, 0)).toMatchObject({ correct: false, key: 1, reason: { code: 'other-figure' } })
  })

  test('an option that is not there is no answer', () => {
    expect(gradeAnswer(question, 4)).toBeNull()
    expect(gradeAnswer(question, -1)).toBeNull()
  })
})
