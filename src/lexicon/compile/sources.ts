/** What the npm packages give, read once: every table is made from it and our rows. */
import { COUNTRY_READINGS } from '@/lang/ja/country-letters'
import { composeReading, type WordReading } from '@/lang/ja/reading'
import type { KanjiWord, LexiconEntry } from '@/pipeline/ports'
import { decodeKanjiWords } from '../kanji-word-format'
import { type Character, characterReader } from './characters'
import { readCldr } from './cldr'
import { entryOfCldr } from './entries'
import { type Rows, readingRows } from './indexes'
import { type IpadicEntry, readIpadic } from './ipadic'
import { kanaWords, kanjiWords } from './kanji-words'
import { type KoreanWord, readKoreanWords } from './korean-words'
import { readSynonyms, type Synonyms } from './synonyms'

export interface Sources {
  readonly ipadic: readonly IpadicEntry[]
  readonly synonyms: Synonyms
  readonly korean: readonly KoreanWord[]
  /** The kanji nouns of IPADIC, likeliest first. */
  readonly words: readonly KanjiWord[]
  readonly character: (kanji: string) => Character | null
  /** Of Korean nouns, in the analyser's training text. */
  readonly frequency: ReadonlyMap<string, number>
  readonly readings: Rows
}

/** Takes some seconds. */
export function readSources(): Sources {
  const ipadic = readIpadic()
  const synonyms = readSynonyms()
  const korean = readKoreanWords()
  const words = kanjiWords(ipadic, synonyms.headwords)
  return {
    ipadic,
    synonyms,
    korean,
    words,
    character: characterReader(),
    frequency: new Map(korean.map((word) => [word.word, word.frequency])),
    readings: readingRows([...words, ...kanaWords(ipadic)]),
  }
}

/** The pairs of CLDR that can be read. */
export function cldrEntries({ readings }: Sources): readonly LexiconEntry[] {
  const cells = new Map(readings)
  // 語 of アムハラ語 is ご, 古 of 古ノルド語 こ: beside something else a kanji is an affix
  const read = (word: string, before: string, after: string): WordReading | null => {
    const country = before === '' && after !== '' ? COUNTRY_READINGS[word] : undefined
    if (country) return { reading: country, cost: 0 }
    const words = decodeKanjiWords(cells.get(word) ?? null)
    const affix =
      before + after !== '' && [...word].length === 1 ? words.find(({ kind }) => kind === 'affix') : undefined
    return affix ?? words[0] ?? null
  }
  return readCldr().flatMap((pair) => {
    const reading = composeReading(pair.ja, read)
    return reading === null ? [] : [entryOfCldr(pair, reading)]
  })
}
