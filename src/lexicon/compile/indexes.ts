/** The tables, each as rows of key and cell, from the words that the sources give. */
import { toHiragana } from '@/lang/ja/kana'
import { afterVowelOrNieun, atHead } from '@/lang/ko/initial-sound-law'
import { foldJapaneseSpelling, japaneseInHangul } from '@/lang/ko/japanese-in-hangul'
import { isOnReading } from '@/lang/sino-correspondence'
import type { KanjiWord } from '@/pipeline/ports'
import { encodeKanjiWords } from '../kanji-word-format'
import type { Character } from './characters'

export type Rows = readonly (readonly [key: string, cell: string])[]
type ReadCharacter = (kanji: string) => Character | null

/** More spellings than that are noise: characters with three readings each. */
const MOST_SPELLINGS = 12
const MOST_WORDS = 12

/** Every hangul that the characters can be read as, the usual reading first. */
export function hangulSpellings(kanji: string, read: ReadCharacter): readonly string[] {
  const letters = [...kanji]
  let spellings = ['']
  for (const [i, letter] of letters.entries()) {
    const readings = read(letter === '々' ? (letters[i - 1] ?? '') : letter)?.readings ?? []
    spellings = spellings
      .flatMap((before) =>
        readings.map(
          (reading) => before + (before === '' ? atHead(reading) : afterVowelOrNieun(before.slice(-1), reading)),
        ),
      )
      .slice(0, MOST_SPELLINGS)
  }
  return [...new Set(spellings)]
}

function filed<Word extends KanjiWord>(words: readonly Word[], keysOf: (word: Word) => readonly string[]): Rows {
  const byKey = new Map<string, KanjiWord[]>()
  for (const word of words)
    for (const key of keysOf(word)) {
      const list = byKey.get(key)
      if (!list) byKey.set(key, [word])
      else if (list.length < MOST_WORDS && !list.some(({ kanji }) => kanji === word.kanji)) list.push(word)
    }
  return [...byKey].map(([key, list]) => [key, encodeKanjiWords(list)])
}

/** Cost of a spelling that isn't the usual one (要員 is 요원, 楽園 is 낙원 and never 요원), and of a word that Japanese reads in its native way. */
const PENALTY = { unusual: 1.5, native: 1.2 }

/** Hangul to the kanji words that read so, likeliest first. `frequency` is that of the hangul in Korean texts. */
export function sinoRows(
  words: readonly KanjiWord[],
  read: ReadCharacter,
  frequency: ReadonlyMap<string, number>,
): Rows {
  const spelt = words.flatMap((word) => {
    const spellings = hangulSpellings(word.kanji, read)
    const of = (hangul: string): number => frequency.get(hangul) ?? 0
    const usual = Math.max(...spellings.map(of))
    return spellings.map((hangul, i) => {
      const isUsual = usual > 0 ? of(hangul) === usual : i === 0
      const native = hangul.length > 1 && isNoun(word) && !isOnReading(hangul, word.reading)
      const penalty = (isUsual ? 0 : PENALTY.unusual) + (native ? PENALTY.native : 0)
      return { hangul, word: { ...word, cost: word.cost + penalty } }
    })
  })
  spelt.sort((a, b) => a.word.cost - b.word.cost)
  return filed(
    spelt.map(({ hangul, word }) => ({ ...word, key: hangul })),
    ({ key }) => [key],
  )
}

const isNoun = ({ kind }: KanjiWord): boolean => kind === 'common' || kind === 'affix' || kind === 'number'

/** Folded hangul of the kana to the names in kanji. */
export const nameRows = (words: readonly KanjiWord[]): Rows =>
  filed(
    words.filter(({ kind }) => kind === 'place' || kind === 'surname' || kind === 'given-name' || kind === 'name'),
    ({ reading }) => {
      const hangul = japaneseInHangul(reading)
      return hangul && hangul.length > 1 ? [foldJapaneseSpelling(hangul)] : []
    },
  )

/** Kanji to its readings, likeliest first: one of each reading and kind. */
export function readingRows(words: readonly KanjiWord[]): Rows {
  const bySurface = new Map<string, KanjiWord[]>()
  for (const word of words) {
    const list = bySurface.get(word.kanji)
    if (!list) bySurface.set(word.kanji, [word])
    else if (list.length < MOST_WORDS) list.push(word)
  }
  return [...bySurface].map(([kanji, list]) => [kanji, encodeKanjiWords(list)])
}

/** Latin words to the katakana that reads them, in lower case. */
export function latinRows(pairs: Iterable<readonly [latin: string, katakana: string]>): Rows {
  const first = new Map<string, string>()
  for (const [latin, katakana] of pairs) if (!first.has(latin.toLowerCase())) first.set(latin.toLowerCase(), katakana)
  return [...first].map(([latin, katakana]) => [latin, toHiragana(katakana)])
}
