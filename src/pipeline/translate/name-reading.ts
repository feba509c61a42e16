/**
 * How a Japanese name is read that no dictionary has: by what its characters are read as in the names that one has, alone and beside each other. 久米沢 is
 * く|め|ざわ as 久米 and 米沢 say, and no ひさ|よね. Always a guess.
 */

import { rememberedOf } from '@/core/remembered'
import { isKanji, toHiragana } from '@/lang/ja/kana'
import type { BridgeDictionaries, CountedReading, KanjiWord, NamePlace, NameSort } from '../ports'

type Known = Pick<BridgeDictionaries, 'lookUpNameReadings' | 'lookUpNamePairs' | 'lookUpPieces' | 'lookUpReading'>

export interface NameReading {
  /** Hiragana of its characters; of several that are read as a whole (東雲 しののめ) one piece. */
  readonly pieces: readonly string[]
  /** Negative natural logarithm of its share. */
  readonly cost: number
}

const PLACES: readonly NamePlace[] = ['first', 'inside', 'last']
/** Of a reading that no name has. */
const FLOOR = 1e-4
/** Share of the names in which a word that is a name of its own is read as it is alone. */
const WHOLE = 0.3
const BEAM = 12
const MOST = 4
const NO_HEAD = /^[がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ]/

/** Readings, the likeliest first; empty where a character has none. Kana between kanji stay (ヶ is が). */
export function readName(name: string, sort: NameSort, dictionaries: Known): readonly NameReading[] {
  return byKey(`${sort} ${name}`, dictionaries)
}

const byKey = rememberedOf((key: string, dictionaries: Known): readonly NameReading[] => {
  const [sort = '', name = ''] = key.split(' ')
  return read(lettersOf(name), sort === 'given' ? 'given' : 'family', dictionaries)
})

const lettersOf = (name: string): readonly string[] =>
  [...name].map((letter, i, all) =>
    letter === '々'
      ? (all[i - 1] ?? letter)
      : /[ヶケ]/.test(letter)
        ? 'が'
        : isKanji(letter)
          ? letter
          : toHiragana(letter),
  )

interface Partial extends NameReading {
  /** Of the last character; null where it is read as a part of a whole. */
  readonly last: string | null
}

function read(letters: readonly string[], sort: NameSort, dictionaries: Known): readonly NameReading[] {
  const beams: Partial[][] = Array.from({ length: letters.length + 1 }, () => [])
  beams[0]?.push({ pieces: [], cost: 0, last: null })
  for (const [at, letter] of letters.entries()) {
    const kept = (beams[at] ?? []).sort((a, b) => a.cost - b.cost).slice(0, BEAM)
    const shares = sharesOf(letters, at, sort, dictionaries)
    const wholes = wholesFrom(letters, at, sort, dictionaries)
    for (const { pieces, cost, last } of kept) {
      const before = letters[at - 1]
      const beside =
        before === undefined || last === null
          ? []
          : dictionaries
              .lookUpNamePairs(sort, before, letter)
              .filter(({ reading }) => reading.startsWith(`${last} `))
              .map(({ reading, count }) => ({ reading: reading.slice(last.length + 1), count }))
      for (const { reading, alone, toNext } of shares) {
        const share = shareOf(reading, beside, alone) * toNext
        beams[at + 1]?.push({ pieces: [...pieces, reading], cost: cost - Math.log(share), last: reading })
      }
      for (const { reading, length, share } of wholes)
        beams[at + length]?.push({ pieces: [...pieces, reading], cost: cost - Math.log(share), last: null })
    }
  }
  const seen = new Set<string>()
  return (beams[letters.length] ?? [])
    .sort((a, b) => a.cost - b.cost)
    .filter(({ pieces }) => !seen.has(pieces.join('')) && seen.add(pieces.join('')))
    .slice(0, MOST)
    .map(({ pieces, cost }) => ({ pieces, cost }))
}

/** Share of a reading among those counted, as far as they were many; else what it is without them (I. Witten and T. Bell, IEEE Trans. Inf. Theory 37, 1991). */
function shareOf(reading: string, counted: readonly CountedReading[], otherwise: number): number {
  const kinds = counted.length
  if (kinds === 0) return otherwise
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  const own = counted.find((other) => other.reading === reading)?.count ?? 0
  return (own + kinds * otherwise) / (total + kinds)
}

interface Share {
  readonly reading: string
  /** Whatever stands beside it. */
  readonly alone: number
  /** How much likelier the character after it makes it. */
  readonly toNext: number
}

function sharesOf(letters: readonly string[], at: number, sort: NameSort, dictionaries: Known): readonly Share[] {
  const [letter = '', next] = [letters[at], letters[at + 1]]
  if (!isKanji(letter)) return [{ reading: letter, alone: 1, toNext: 1 }]
  const place = at === 0 ? 'first' : at === letters.length - 1 ? 'last' : 'inside'
  const here = dictionaries.lookUpNameReadings(sort, letter, place)
  const anywhere = merged(PLACES.flatMap((each) => dictionaries.lookUpNameReadings(sort, letter, each)))
  const known = anywhere.length > 0 ? anywhere : fromWords(letter, dictionaries)
  const beforeNext =
    next === undefined
      ? []
      : merged(
          dictionaries
            .lookUpNamePairs(sort, letter, next)
            .map(({ reading, count }) => ({ reading: reading.split(' ')[0] ?? '', count })),
        )
  // no name begins as a second part does (ざわ, じま)
  const isPossible = ({ reading }: CountedReading): boolean =>
    at > 0 || !NO_HEAD.test(reading) || here.some((other) => other.reading === reading) || known.length === 1
  return known.filter(isPossible).map(({ reading }) => {
    const alone = shareOf(reading, here, shareOf(reading, known, FLOOR))
    return { reading, alone, toNext: shareOf(reading, beforeNext, alone) / alone }
  })
}

/** Counts of the same reading together. */
function merged(readings: readonly CountedReading[]): readonly CountedReading[] {
  const counts = new Map<string, number>()
  for (const { reading, count } of readings) counts.set(reading, (counts.get(reading) ?? 0) + count)
  return [...counts].map(([reading, count]) => ({ reading, count }))
}

/** Of a character that is in no name: what words read it as, the commoner the likelier. */
function fromWords(letter: string, { lookUpPieces, lookUpReading }: Known): readonly CountedReading[] {
  const pieces = lookUpPieces(letter)
  const readings = pieces.length > 0 ? pieces : [...new Set(lookUpReading(letter).map(({ reading }) => reading))]
  return readings.map((reading, i) => ({ reading, count: readings.length - i }))
}

const KINDS: Readonly<Record<NameSort, ReadonlySet<string>>> = {
  family: new Set(['surname', 'place']),
  given: new Set(['given-name']),
}

/** Names inside the name: 東雲 of 東雲崎 is read as neither of its characters. */
function wholesFrom(
  letters: readonly string[],
  at: number,
  sort: NameSort,
  { lookUpReading }: Known,
): readonly { reading: string; length: number; share: number }[] {
  const ends = letters.map((_, i) => i + 1).filter((end) => end > at + 1 && end - at < letters.length)
  return ends.flatMap((end) => {
    const named = lookUpReading(letters.slice(at, end).join('')).filter(({ kind }) => KINDS[sort].has(kind))
    const readings = [...new Set(named.map(({ reading }) => reading))]
    return readings.map((reading, i) => ({ reading, length: end - at, share: WHOLE / (i + 1) }))
  })
}

/** Costs of the dictionary so near each other say nothing of which reading is commoner. */
const ALIKE = 0.02

/**
 * Of the readings that a dictionary gives a name the commonest first: of those that it has as alike the one that it has as a name of any sort too (二戸 にのへ, no
 * ふたど), then what its characters are read as in other names (瀬川 せがわ). `written` are all words that are written so.
 */
export function namesByUse(
  name: string,
  named: readonly KanjiWord[],
  written: readonly KanjiWord[],
  dictionaries: Known,
): readonly KanjiWord[] {
  const [first] = named
  const alike =
    first === undefined ? [] : named.filter(({ kind, cost }) => kind === first.kind && cost - first.cost <= ALIKE)
  if (first === undefined || alike.length < 2) return named
  const ofAnySort = written.filter(({ kind }) => kind === 'name')
  const costOf = ({ reading }: KanjiWord): number => ofAnySort.find((word) => word.reading === reading)?.cost ?? UNNAMED
  const readings = readName(name, first.kind === 'given-name' ? 'given' : 'family', dictionaries)
  const rankOf = ({ reading }: KanjiWord): number => {
    const rank = readings.findIndex(({ pieces }) => pieces.join('') === reading)
    return rank < 0 ? readings.length : rank
  }
  const sorted = alike.toSorted((a, b) => costOf(a) - costOf(b) || rankOf(a) - rankOf(b))
  return [...sorted, ...named.filter((word) => !alike.includes(word))]
}

const UNNAMED = 99
