import { expect, test } from 'vitest'
import { NO_DICTIONARIES } from './testing/dictionaries'
import { articleOf, termOf } from './testing/read'
import { isReadAsWords } from './vocabulary'

const READINGS: Readonly<Record<string, string>> = {
  花粉: 'かふん',
  花粉症: 'かふんしょう',
  投資: 'とうし',
  計画: 'けいかく',
}

test.each([
  ['花粉症', 'かふんしょう', true, 'a word'],
  ['投資計画', 'とうしけいかく', true, 'two words'],
  ['投資額', 'とうしがく', true, 'a word and a suffix'],
  ['耳石症', 'みみせきしょう', false, 'put together'],
  ['投資法', 'なげしほう', false, 'another reading of a word'],
])('%s %s: %s (%s)', (kanji, kana, expected) => {
  const lookUpReading = (word: string) => {
    const reading = READINGS[word]
    return reading === undefined ? [] : [{ kanji: word, reading, kind: 'common' as const, cost: 5 }]
  }
  const term = termOf(articleOf('ja', [[`${kanji}である。`]]), ['', kanji, kana])
  expect(isReadAsWords(term, { ...NO_DICTIONARIES, lookUpReading })).toBe(expected)
})
