import { expect, test } from 'vitest'
import { composeReading, type WordReading } from './reading'

const WORDS: Readonly<Record<string, WordReading>> = {
  小火: { reading: 'ぼや', cost: 6 },
  火器: { reading: 'かき', cost: 4 },
  小: { reading: 'しょう', cost: 1 },
  器: { reading: 'き', cost: 2 },
  平和: { reading: 'へいわ', cost: 1 },
  軍司: { reading: 'ぐんじ', cost: 9 },
  令部: { reading: 'れいぶ', cost: 9 },
  軍: { reading: 'ぐん', cost: 1 },
  司令部: { reading: 'しれいぶ', cost: 3 },
}
const read = (word: string): WordReading | null => WORDS[word] ?? null

test.each<readonly [text: string, expected: string | null, why: string]>([
  ['小火器', 'しょうかき', 'the likelier cut, not the longest word from the left'],
  ['平和軍司令部', 'へいわぐんしれいぶ', 'over the whole string'],
  ['データ・平和', 'でーたへいわ', 'kana as they are, no middle dots'],
  ['平和憲法', null, 'null where a kanji has no reading'],
])('%s is %s: %s', (text, expected) => {
  expect(composeReading(text, read)).toBe(expected)
})
