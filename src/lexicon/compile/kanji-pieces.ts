/**
 * Which readings each kanji has inside words, learnt from the words of IPADIC: every word's reading is cut between its characters in the
 * likeliest way, the cuts are counted, and the counts say what is likely the second time (expectation maximisation with hard counts).
 */
import { hasJukujikun } from '@/lang/ja/jukujikun'
import { hasKanji, isKanji, toHiragana } from '@/lang/ja/kana'
import type { Rows } from './indexes'
import type { IpadicEntry } from './ipadic'

/** Longest piece, in kana. */
const LONGEST = 4
/** In letters. */
const LONGEST_WORD = 4
const ROUNDS = 2
/** A piece counts that so many words have, and so large a share of the character's words: 日 is す in 明日 alone. */
const LEAST = { words: 3, share: 0.015 } as const
const LEAST_OF_NAMES = { words: 1, share: 0.1 } as const
/** On readings are one mora, or two that end so. */
const ON_READING = /^.[ゃゅょ]?(?:[いうくきつちんっ])?$/
const NO_START = /^[んっゃゅょぁぃぅぇぉー]/

const IMPOSSIBLE = Number.POSITIVE_INFINITY

type Counts = Map<string, Map<string, number>>

interface Word {
  readonly letters: readonly string[]
  readonly reading: string
}

/** Names are read by custom, surnames apart; long words are made of short ones; inflected forms say what the plain one does. */
const teaches = ({ surface, pos, form, reading }: IpadicEntry): boolean =>
  reading !== '' &&
  (pos[1] !== '固有名詞' || pos[3] === '姓') &&
  surface.length <= LONGEST_WORD &&
  (form === '*' || form === '基本形') &&
  KANJI_AND_KANA.test(surface) &&
  !hasJukujikun(surface, reading)
const KANJI_AND_KANA = /^(?=.*\p{Script=Han})[\p{Script=Han}々〆ぁ-ゖァ-ヺー]+$/u

/** Kanji to its pieces, the commonest first, joined by `,`. */
export const kanjiPieceRows = (ipadic: readonly IpadicEntry[]): Rows => rowsOf(countsOf(teachers(ipadic)), LEAST)

/** Cuts a word's reading between its letters as the words of IPADIC are cut; null where it can't be. */
export function readingCutter(
  ipadic: readonly IpadicEntry[],
): (word: string, reading: string) => readonly string[] | null {
  const costOf = costsFrom(countsOf(teachers(ipadic)))
  return (word, reading) => cut(plain(word), reading, costOf)
}

function teachers(ipadic: readonly IpadicEntry[]): readonly Word[] {
  const distinct = new Map<string, Word>()
  for (const entry of ipadic)
    if (teaches(entry))
      distinct.set(`${entry.surface} ${entry.reading}`, { letters: plain(entry.surface), reading: entry.reading })
  return [...distinct.values()]
}

/** What a character is read as at the head of given names (`拓-`) and at their end (`-真`): they have readings that words have not (介 すけ). */
export function givenNamePieceRows(ipadic: readonly IpadicEntry[]): Rows {
  const distinct = new Map<string, Word>()
  for (const { surface, pos, reading } of ipadic) {
    const [first, last, ...others] = plain(surface)
    if (pos[3] === '名' && first && last && others.length === 0 && isKanji(surface) && reading !== '')
      distinct.set(`${surface} ${reading}`, { letters: [`${first}-`, `-${last}`], reading })
  }
  // Words say where most names are cut: むね|ひこ, not む|ねひこ.
  const ofWords = [...countsOf(teachers(ipadic))]
  const before = new Map(
    ofWords.flatMap(([kanji, pieces]) =>
      [`${kanji}-`, `-${kanji}`].map((key): [string, Map<string, number>] => [key, pieces]),
    ),
  )
  return rowsOf(countsOf([...distinct.values()], before), LEAST_OF_NAMES)
}

function countsOf(words: readonly Word[], before: Counts = new Map()): Counts {
  let counts = before
  for (let round = 0; round < ROUNDS; round++) counts = count(words, counts)
  return counts
}

function rowsOf(counts: Counts, least: typeof LEAST | typeof LEAST_OF_NAMES): Rows {
  return [...counts].flatMap(([kanji, pieces]): Rows => {
    const total = [...pieces.values()].reduce((sum, n) => sum + n, 0)
    const kept = [...pieces].filter(([, n]) => n >= least.words && n / total >= least.share)
    kept.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    return kept.length > 0 ? [[kanji, kept.map(([piece]) => piece).join(',')]] : []
  })
}

/** 々 is the character before it. */
const plain = (surface: string): readonly string[] =>
  [...surface].map((letter, i, letters) => (letter === '々' ? (letters[i - 1] ?? letter) : letter))

function count(words: readonly Word[], before: Counts): Counts {
  const costOf = costsFrom(before)
  const counts: Counts = new Map()
  for (const { letters, reading } of words) {
    const pieces = cut(letters, reading, costOf)
    for (const [i, letter] of letters.entries()) {
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
