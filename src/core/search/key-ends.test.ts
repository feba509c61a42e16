import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { END_LENGTH, endRange, isShortBeginning, keyBeginnings, keyEnds } from './key-ends'
import { searchKeys, searchQueries } from './search-keys'

test('the ends of a word are all that a part of it can begin with', () => {
  expect(keyEnds(['반도체', '도체'])).toEqual(['반도체', '도체', '체'])
})

test('a long key is cut into ends of at most eight letters, a letter of two code units is one', () => {
  expect(keyEnds(['abcdefghij'])[0]).toBe('abcdefgh')
  expect(keyEnds(['𠮷野家'])).toEqual(['𠮷野家', '野家', '家'])
})

/** By code point, as SQLite compares texts and PostgreSQL those of collation C. */
const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
const letters = fc.string({ unit: fc.constantFrom(...'가나a𠮷<ぁ힣'), minLength: 1, maxLength: 12 })

describe('the range of a query', () => {
  test('has an end of every key that is found, and of no other unless it is loose', () => {
    fc.assert(
      fc.property(letters, letters, fc.boolean(), (key, asked, whole) => {
        const { from, to, loose } = endRange({ key: asked, whole })
        const inRange = keyEnds([key]).some((end) => compare(from, end) <= 0 && compare(end, to) < 0)
        const found = whole ? key === asked : [...key].join('|').includes([...asked].join('|'))
        expect(inRange).toBe(found || (loose && inRange))
      }),
    )
  })

  test.each([
    ['ab', false, false],
    ['a'.repeat(END_LENGTH + 1), false, true],
    ['ab', true, true],
  ])('of %s, whole: %s, is loose: %s', (key, whole, loose) => {
    expect(endRange({ key, whole }).loose).toBe(loose)
  })
})

describe('short beginnings of romanisations', () => {
  const keys = searchKeys({
    ko: { headword: '도쿄', hanja: null, romanization: 'dokyo' },
    ja: { headword: '東京', reading: 'とうきょう', romaji: 'tōkyō', koreanReading: '동경' },
    aliases: [],
  })

  test.each([
    ['d', true],
    ['to', true],
    ['ky', false],
    ['東', false],
  ])('%s is the beginning of one: %s', (input, expected) => {
    const beginnings = keyBeginnings(keys)
    const asked = searchQueries(input).filter(isShortBeginning)
    expect(asked.some(({ key }) => beginnings.includes(key))).toBe(expected)
  })

  test('are asked for by two letters at most', () => {
    expect(searchQueries('tok').filter(isShortBeginning)).toEqual([])
  })
})
