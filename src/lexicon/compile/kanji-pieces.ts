/** Which readings each kanji has inside words, learnt from the words of IPADIC. */
import { hasJukujikun } from '@/lang/ja/jukujikun'
import { type Counts, countsOf, cutterBy, plain, type Word } from './cut-readings'
import type { Rows } from './indexes'
import type { IpadicEntry } from './ipadic'

/** In letters. */
const LONGEST_WORD = 4
/** A piece counts that so many words have, and so large a share of the character's words: 日 is す in 明日 alone. */
const LEAST = { words: 3, share: 0.015 } as const

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
export const kanjiPieceRows = (ipadic: readonly IpadicEntry[]): Rows => rowsOf(pieceCounts(ipadic))

/** How many words read each kanji so. */
export const pieceCounts = (ipadic: readonly IpadicEntry[]): Counts => countsOf(teachers(ipadic))

/** Cuts a word's reading between its letters as the words of IPADIC are cut; null where it can't be. */
export function readingCutter(
  ipadic: readonly IpadicEntry[],
): (word: string, reading: string) => readonly string[] | null {
  const cut = cutterBy(pieceCounts(ipadic))
  return (word, reading) => cut({ letters: plain(word), reading })
}

function teachers(ipadic: readonly IpadicEntry[]): readonly Word[] {
  const distinct = new Map<string, Word>()
  for (const entry of ipadic)
    if (teaches(entry))
      distinct.set(`${entry.surface} ${entry.reading}`, { letters: plain(entry.surface), reading: entry.reading })
  return [...distinct.values()]
}

function rowsOf(counts: Counts): Rows {
  return [...counts].flatMap(([kanji, pieces]): Rows => {
    const total = [...pieces.values()].reduce((sum, n) => sum + n, 0)
    const kept = [...pieces].filter(([, n]) => n >= LEAST.words && n / total >= LEAST.share)
    kept.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    return kept.length > 0 ? [[kanji, kept.map(([piece]) => piece).join(',')]] : []
  })
}
