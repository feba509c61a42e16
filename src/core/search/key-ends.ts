/**
 * The ends of keys, cut short: 반도체 has 반도체, 도체 and 체. What begins one of them is part of a key, so that a database finds any part
 * of a word as it finds the beginning of one, by a range of its index.
 */

import { BEGINNING } from './search-keys'

/** Code points of an end that are kept. Queries are seldom longer; what the rest of one says is looked up in the keys themselves. */
export const END_LENGTH = 8

/** The ends of all keys, each once. */
export function keyEnds(keys: readonly string[]): readonly string[] {
  const ends = new Set<string>()
  for (const key of keys) {
    const letters = [...key]
    for (let at = 0; at < letters.length; at++) ends.add(letters.slice(at, at + END_LENGTH).join(''))
  }
  return [...ends]
}

/** How much of the beginning of a romanisation is asked for by its beginning (search-keys.ts). */
const BEGINNING_LENGTHS = [1, 2] as const

/**
 * The short beginnings of romanisations. As a range of ends they would be many, and all in one place of an alphabetical list; as keys of
 * their own they can be read in the order of the list.
 */
export const keyBeginnings = (keys: readonly string[]): readonly string[] => [
  ...new Set(
    keys
      .filter(isBeginning)
      .flatMap((key) => BEGINNING_LENGTHS.map((length) => key.slice(0, BEGINNING.length + length))),
  ),
]

const isBeginning = (key: string): boolean => key.startsWith(BEGINNING)

/** Whether a query asks for one of them. */
export const isShortBeginning = ({ key, whole }: { readonly key: string; readonly whole: boolean }): boolean =>
  !whole && isBeginning(key) && BEGINNING_LENGTHS.some((length) => key.length === BEGINNING.length + length)

/** Sort before and after every letter by code point, and are none. */
const FIRST = '\u0001'
const LAST = '\u{10ffff}'

export interface EndRange {
  readonly from: string
  /** Not in the range itself. */
  readonly to: string
  /** Whether what is in the range may still lack the rest of the query. */
  readonly loose: boolean
}

/** Where the ends are, by code point, of which one at least belongs to every key that is found. */
export function endRange({ key, whole }: { readonly key: string; readonly whole: boolean }): EndRange {
  const letters = [...key]
  const from = letters.slice(0, END_LENGTH).join('')
  const ends = whole && letters.length < END_LENGTH
  return { from, to: `${from}${ends ? FIRST : LAST}`, loose: whole || letters.length > END_LENGTH }
}
