import { expect, test } from 'vitest'
import type { LexiconEntry } from '@/pipeline/ports'
import { closenessBy } from './closeness'

const READINGS: Readonly<Record<string, string>> = { 料: '료', 理: '리', 女: '녀', 性: '성', 比: '비', 率: '률' }
const FREQUENCIES: Readonly<Record<string, number>> = { 언론: 90, 미디어: 40 }
const closeness = closenessBy(
  (kanji) => {
    const reading = READINGS[kanji]
    return reading === undefined ? null : { form: kanji, readings: [reading] }
  },
  (word) => FREQUENCIES[word] ?? 0,
)
const entry = (ko: string, ja: string): LexiconEntry => ({
  ...{ ko: [ko], ja: [ja], reading: '', category: 'concept', domain: '', falseFriend: null, source: 'lexicon' },
  definitions: { ko: null, ja: null },
})

test.each([
  ['요리', '料理', 1],
  ['음식', '料理', 0],
  ['여성', '女性', 1],
  ['비율', '比率', 1],
  ['언론', 'メディア', 90],
  ['미디어', 'メディア', 40],
  ['이야기', '話', 0],
])('%s %s: %d', (ko, ja, expected) => {
  expect(closeness(entry(ko, ja))).toBe(expected)
})
