import { expect, test } from 'vitest'
import { difficultyOf } from './difficulty'
import type { Draft } from './draft'

const SHORT = '한빛재단은 도서관을 지었다.'
const LONG = `한빛재단은 ${'오래된 항구의 낡은 창고를 고쳐 '.repeat(6)}도서관을 지었다.`

const draft = (kind: Draft['kind'], quote: string, sentence = 1): Draft => ({
  kind,
  basis: 'text',
  lang: 'ko',
  stem: '',
  answer: '',
  distractors: [
    {
      text: '',
      reason: { code: 'other-date', detail: '', evidence: { lang: 'ko', sentence, start: 0, end: 1, quote: '한' } },
    },
  ],
  evidence: [{ lang: 'ko', sentence: 0, start: 0, end: quote.length, quote }],
  worth: 1,
})

test.each([
  ['a word in a short sentence', draft('when', SHORT), 'easy'],
  ['a word in a long sentence', draft('when', LONG), 'medium'],
  ['a word beside another of its sort', draft('when', SHORT, 0), 'medium'],
  ['both', draft('when', LONG, 0), 'hard'],
  ['a reason', draft('why', SHORT), 'medium'],
  ['four statements', draft('agree', SHORT), 'hard'],
] as const)('%s', (_, question, expected) => {
  expect(difficultyOf(question)).toBe(expected)
})
