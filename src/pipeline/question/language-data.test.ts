/** Shape of the lists that statements are made false by. */
import { describe, expect, test } from 'vitest'
import { EXCLUDED } from './connectives'
import { JAPANESE_CONNECTIVES } from './japanese/connectives'
import { JAPANESE_CONTRARIES } from './japanese/contraries'
import { LOOK_ALIKES } from './japanese/look-alikes'
import { JAPANESE_OPPOSITES } from './japanese/opposites'
import { JAPANESE_SERIES } from './japanese/series'
import { KOREAN_CONNECTIVES } from './korean/connectives'
import { KOREAN_CONTRARIES } from './korean/contraries'
import { KOREAN_OPPOSITES } from './korean/opposites'
import { KOREAN_SERIES } from './korean/series'
import { NEAR_WORDS } from './near-words'

const isSorted = (rows: readonly string[]): boolean => rows.every((row, i) => i === 0 || (rows[i - 1] ?? '') < row)

describe.each([
  ['ko', KOREAN_CONTRARIES, KOREAN_OPPOSITES, KOREAN_SERIES, /^[가-힣 ]+$/],
  [
    'ja',
    JAPANESE_CONTRARIES,
    JAPANESE_OPPOSITES,
    JAPANESE_SERIES,
    /^[\p{Script=Han}\p{Script=Katakana}ぁ-んー々・]+$/u,
  ],
] as const)('%s', (_, contraries, opposites, series, letters) => {
  test('every contrary stands once, of two letters or more, in its own script, sorted', () => {
    const words = contraries.flat()
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
    expect(words.filter((word) => !letters.test(word) || word.length < 2)).toEqual([])
    expect(isSorted(contraries.map((pair) => pair.join('\t')))).toBe(true)
  })

  test('every end of a statement stands once, and something else in its place, sorted', () => {
    const ends = opposites.map(([from]) => from)
    expect(ends.filter((end, i) => ends.indexOf(end) !== i)).toEqual([])
    expect(opposites.filter(([from, to]) => from === to || from.length < 2 || to === '')).toEqual([])
    expect(isSorted(opposites.map((pair) => pair.join('\t')))).toBe(true)
  })

  test('a series has three words or more, each once, no row twice', () => {
    expect(series.filter((row) => row.length < 3 || new Set(row).size < row.length)).toEqual([])
    expect(series.flat().filter((word) => word.trim() !== word || word === '')).toEqual([])
    expect(new Set(series.map((row) => row.join())).size).toBe(series.length)
  })
})

describe.each([
  ['ko', KOREAN_CONNECTIVES],
  ['ja', JAPANESE_CONNECTIVES],
] as const)('words that join sentences, %s', (_, { words }) => {
  test('stand once each, sorted', () => {
    expect(isSorted(words.map(({ word }) => word))).toBe(true)
  })

  test('have one to offer for each relation that another excludes', () => {
    const offered = new Set(words.filter(({ use }) => use !== 'asked').map(({ relation }) => relation))
    expect(Object.values(EXCLUDED).flatMap((relations) => relations.filter((one) => !offered.has(one)))).toEqual([])
  })

  test('are asked for where three others are excluded', () => {
    const asked = words.filter(({ use }) => use !== 'offered')
    expect(asked.filter(({ relation }) => (EXCLUDED[relation]?.length ?? 0) < 3)).toEqual([])
  })
})

test('kanji that look alike stand in groups of two or more, each once in a group, no group inside another, sorted', () => {
  expect(LOOK_ALIKES.filter((group) => group.length < 2 || new Set(group).size < group.length)).toEqual([])
  const isWithin = (group: string, other: string): boolean =>
    group !== other && [...group].every((kanji) => other.includes(kanji))
  expect(LOOK_ALIKES.filter((group) => LOOK_ALIKES.some((other) => isWithin(group, other)))).toEqual([])
  expect(isSorted(LOOK_ALIKES)).toBe(true)
})

test('words that say nearly the same stand in rows of two or more, each once in a row, no row twice, sorted', () => {
  expect(NEAR_WORDS.filter((row) => row.length < 2 || new Set(row).size < row.length)).toEqual([])
  expect(isSorted(NEAR_WORDS.map((row) => row.join(' ')))).toBe(true)
})
