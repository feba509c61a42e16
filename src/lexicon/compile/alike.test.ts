import { expect, test } from 'vitest'
import type { LexiconEntry } from '@/pipeline/ports'
import { alikeBy } from './alike'

const READINGS: Readonly<Record<string, string>> = { 料: '료', 理: '리', 女: '녀', 性: '성', 比: '비', 率: '률' }
const isAlike = alikeBy((kanji) => {
  const reading = READINGS[kanji]
  return reading === undefined ? null : { form: kanji, readings: [reading] }
})
const entry = (ko: string, ja: string): LexiconEntry => ({
  ...{ ko: [ko], ja: [ja], reading: '', category: 'concept', domain: '', falseFriend: null, source: 'lexicon' },
  definitions: { ko: null, ja: null },
})

test.each([
  ['요리', '料理', true],
  ['음식', '料理', false],
  ['여성', '女性', true],
  ['비율', '比率', true],
  ['릴레이', 'リレー', true],
  ['계주', 'リレー', false],
  ['데이터 센터', 'データ・センター', true],
  ['이야기', '話', false],
])('%s %s: %s', (ko, ja, expected) => {
  expect(isAlike(entry(ko, ja))).toBe(expected)
})
