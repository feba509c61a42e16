/**
 * How a part of a compound is read at its head or end, learnt from the compounds of IPADIC and of our rows: 者 しゃ, but もの behind 気; 相撲 ずもう (連濁). A part is
 * one to three letters, and what it is joined to a word of its own.
 */
import { hasJukujikun } from '@/lang/ja/jukujikun'
import { isKanji, isKatakana } from '@/lang/ja/kana'
import { partKey } from '../files'
import type { Rows } from './indexes'

/** A compound that teaches how its parts are read. */
export interface Compound {
  readonly word: string
  readonly reading: string
}

const LONGEST_PART = 3
/** How many words the readings that all words have of a part weigh against those of the words with one letter beside it. */
const PRIOR = 2
/** Share of words from which on a reading is held for told. */
const DECIDED = 0.8

type Counts = Map<string, Map<string, number>>

const raise = (counts: Counts, key: string, reading: string): void => {
  const own = counts.get(key) ?? new Map<string, number>()
  counts.set(key, own.set(reading, (own.get(reading) ?? 0) + 1))
}

/** Key of a part to its reading, in how many words it has it, and their share in percent. The part beside a certain letter only where that tells another reading, or tells one at all. */
export function partReadingRows(
  compounds: readonly Compound[],
  cut: (word: string, reading: string) => readonly string[] | null,
  isWord: (text: string) => boolean,
): Rows {
  const everywhere: Counts = new Map()
  const beside: Counts = new Map()
  const seen = new Set<string>()
  for (const { word, reading } of compounds) {
    const letters = [...word]
    if (letters.length < 3 || seen.has(`${word} ${reading}`) || hasJukujikun(word, reading)) continue
    seen.add(`${word} ${reading}`)
    const pieces = cut(word, reading)
    if (!pieces) continue
    for (let length = 1; length <= Math.min(LONGEST_PART, letters.length - 1); length++) {
      const at = letters.length - length
      const [head, end] = [letters.slice(0, length).join(''), letters.slice(at).join('')]
      if (isKanji(end) && isOwn(letters.slice(0, at).join(''), isWord)) {
        raise(everywhere, partKey('last', end), pieces.slice(at).join(''))
        raise(beside, partKey('last', end, letters[at - 1]), pieces.slice(at).join(''))
      }
      if (isKanji(head) && isOwn(letters.slice(length).join(''), isWord)) {
        raise(everywhere, partKey('first', head), pieces.slice(0, length).join(''))
        raise(beside, partKey('first', head, letters[length]), pieces.slice(0, length).join(''))
      }
    }
  }
  return [...everywhere]
    .flatMap(([key, counts]) => [[key, cellOf(counts)]] as Rows)
    .concat(otherwise(everywhere, beside))
}

/** Whether the rest of a compound is a word: in a dictionary, of katakana, or a letter where the part is longer. */
const isOwn = (text: string, isWord: (text: string) => boolean): boolean => isKatakana(text) || isWord(text)

const totalOf = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, n) => sum + n, 0)

function best(counts: ReadonlyMap<string, number>): readonly [reading: string, count: number] {
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  return first ?? ['', 0]
}

function cellOf(counts: ReadonlyMap<string, number>): string {
  const [reading, count] = best(counts)
  return `${reading},${count},${Math.round((100 * count) / totalOf(counts))}`
}

function otherwise(everywhere: Counts, beside: Counts): Rows {
  return [...beside].flatMap(([key, counts]): Rows => {
    const general = everywhere.get(key.slice(0, key.lastIndexOf(' '))) ?? new Map<string, number>()
    const all = totalOf(general)
    const weighed = new Map(
      [...general].map(([reading, n]) => [reading, (counts.get(reading) ?? 0) + (PRIOR * n) / all]),
    )
    const [usual, usualCount] = best(general)
    const [own, weight] = best(weighed)
    const share = weight / (totalOf(counts) + PRIOR)
    const isToldHere = share >= DECIDED && usualCount / all < DECIDED
    return own !== usual || isToldHere ? [[key, `${own},${counts.get(own) ?? 0},${Math.round(100 * share)}`]] : []
  })
}
