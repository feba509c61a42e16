/**
 * Cuts the readings of words between their characters in the likeliest way: the cuts are counted, and the counts say what is likely the second time
 * (expectation maximisation with hard counts).
 */
import { hasKanji, toHiragana } from '@/lang/ja/kana'

/** Longest piece, in kana. */
const LONGEST = 4
const ROUNDS = 2
/** On readings are one mora, or two that end so. */
const ON_READING = /^.[ゃゅょ]?(?:[いうくきつちんっ])?$/
const NO_START = /^[んっゃゅょぁぃぅぇぉー]/

const IMPOSSIBLE = Number.POSITIVE_INFINITY

/** Kanji to how many words read it so. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>

export interface Word {
  readonly letters: readonly string[]
  readonly reading: string
}

/** What each kanji is read as in the words; `before` says what is likely at first. */
export function countsOf(words: readonly Word[], before: Counts = new Map()): Counts {
  let counts = before
  for (let round = 0; round < ROUNDS; round++) counts = count(words, counts)
  return counts
}

/** The likeliest pieces of a word, one a letter; null where the reading can't be cut. */
export function cutterBy(counts: Counts): (word: Word) => readonly string[] | null {
  const costOf = costsFrom(counts)
  return ({ letters, reading }) => cut(letters, reading, costOf)
}

/** 々 is the character before it. */
export const plain = (surface: string): readonly string[] =>
  [...surface].map((letter, i, letters) => (letter === '々' ? (letters[i - 1] ?? letter) : letter))

function count(words: readonly Word[], before: Counts): Counts {
  const cutWord = cutterBy(before)
  const counts = new Map<string, Map<string, number>>()
  for (const word of words) {
    const pieces = cutWord(word)
    for (const [i, letter] of word.letters.entries()) {
      const piece = pieces?.[i]
      if (piece === undefined || !hasKanji(letter)) continue
      const own = counts.get(letter) ?? new Map<string, number>()
      counts.set(letter, own.set(piece, (own.get(piece) ?? 0) + 1))
    }
  }
  return counts
}

type CostOf = (kanji: string, piece: string) => number

/** Nats; a piece never seen costs more, and more still where it has not the shape of an on reading. */
function costsFrom(counts: Counts): CostOf {
  const totals = new Map([...counts].map(([kanji, pieces]) => [kanji, [...pieces.values()].reduce((a, b) => a + b, 0)]))
  const known = new Map<string, number>()
  return (kanji, piece) => {
    const key = kanji + piece
    const before = known.get(key)
    if (before !== undefined) return before
    const shape = ON_READING.test(piece) ? 3 : 4.5 + piece.length / 2
    const seen = counts.get(kanji)?.get(piece) ?? 0
    const cost = NO_START.test(piece)
      ? IMPOSSIBLE
      : -Math.log((seen + Math.exp(-shape)) / ((totals.get(kanji) ?? 0) + 1))
    known.set(key, cost)
    return cost
  }
}

/** The likeliest pieces, one a letter; null where the reading can't be cut. */
function cut(letters: readonly string[], reading: string, costOf: CostOf): readonly string[] | null {
  const width = reading.length + 1
  const costs: number[] = new Array(width * (letters.length + 1)).fill(IMPOSSIBLE)
  const lengths: number[] = new Array(costs.length).fill(0)
  costs[0] = 0
  for (const [i, letter] of letters.entries()) {
    const kana = hasKanji(letter) ? null : toHiragana(letter)
    for (let start = i; start < reading.length; start++) {
      const before = costs[i * width + start] ?? IMPOSSIBLE
      if (before === IMPOSSIBLE) continue
      for (let length = 1; length <= (kana === null ? LONGEST : 1) && start + length <= reading.length; length++) {
        const piece = reading.slice(start, start + length)
        const own = kana === null ? costOf(letter, piece) : kana === piece ? 0 : IMPOSSIBLE
        const at = (i + 1) * width + start + length
        if (before + own >= (costs[at] ?? 0)) continue
        costs[at] = before + own
        lengths[at] = length
      }
    }
  }
  if ((costs.at(-1) ?? IMPOSSIBLE) === IMPOSSIBLE) return null
  const pieces: string[] = []
  for (let i = letters.length, end = reading.length; i > 0; i--) {
    const length = lengths[i * width + end] ?? 0
    pieces.unshift(reading.slice(end - length, end))
    end -= length
  }
  return pieces
}
