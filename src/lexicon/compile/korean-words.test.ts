import { beforeAll, expect, it } from 'vitest'
import { type KoreanWord, readKoreanWords } from './korean-words'

let words: ReadonlyMap<string, KoreanWord> = new Map()
beforeAll(() => {
  words = new Map(readKoreanWords().map((word) => [word.word, word]))
})

it('reads the nouns of the Korean analyser', () => {
  expect(words.size).toBeGreaterThan(80_000)
  for (const known of ['정부', '반도체', '데이터', '알고리즘', '금붕어']) expect(words.has(known)).toBe(true)
  for (const unknown of ['협충', '에나지', '가다']) expect(words.has(unknown)).toBe(false)
})

it('knows which are frequent and which are names', () => {
  expect(words.get('정부')?.frequency).toBeGreaterThan(words.get('금붕어')?.frequency ?? Number.POSITIVE_INFINITY)
  expect(words.get('교토')?.proper).toBe(true)
  expect(words.get('정부')?.proper).toBe(false)
})
