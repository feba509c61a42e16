/** Dictionaries of a few words, for tests. */
import type { Lang } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'
import { hangulToKatakana } from '@/lang/hangul-to-katakana'
import { katakanaToHangul } from '@/lang/katakana-to-hangul'
import { hangulPhonemes, katakanaPhonemes, soundDistance } from '@/lang/phonemes'
import type { BridgeDictionaries, CountedReading, KanjiWord, LexiconEntry, LoanWord, WordKind } from '../../ports'

export interface Words {
  readonly entries?: readonly LexiconEntry[]
  /** Hangul to `kanji reading kind cost`. */
  readonly sino?: Readonly<Record<string, readonly string[]>>
  readonly readings?: Readonly<Record<string, readonly string[]>>
  /** Kanji to its readings inside words. */
  readonly pieces?: Readonly<Record<string, string>>
  /** Parts of compounds (`-者`, `-者 気`) to their reading and in how many words they have it. */
  readonly parts?: Readonly<Record<string, string>>
  /** `given 拓-`, `family -沢`, `family 米沢` to readings and counts as the table has them: さわ:3,ざわ:1. */
  readonly nameReadings?: Readonly<Record<string, string>>
  /** Parts of foreign names to the other language's spellings. */
  readonly nameParts?: Readonly<Record<string, readonly string[]>>
  readonly names?: Readonly<Record<string, readonly string[]>>
  /** Kanji to its Korean form and readings: 戦 to 戰전. */
  readonly hanja?: string
  readonly katakana?: readonly string[]
  readonly hangul?: readonly string[]
  readonly latin?: Readonly<Record<string, string>>
  readonly frequency?: Readonly<Record<string, number>>
  /** Words that are no loans by their letters. */
  readonly strange?: readonly string[]
}

export const entry = (ko: string, ja: string, reading: string, rest: Partial<LexiconEntry> = {}): LexiconEntry => ({
  ko: ko.split('|'),
  ja: ja.split('|'),
  reading,
  category: 'concept',
  domain: '',
  definitions: { ko: null, ja: null },
  falseFriend: null,
  source: 'lexicon',
  ...rest,
})

const kanjiWord = (row: string): KanjiWord => {
  const [kanji = '', reading = '', kind = 'common', cost = '2'] = row.split(' ')
  return { kanji, reading, kind: kind as WordKind, cost: Number(cost) }
}

export function fakeDictionaries(words: Words): BridgeDictionaries {
  const rows =
    (table: Readonly<Record<string, readonly string[]>> = {}) =>
    (key: string) =>
      (table[key] ?? []).map(kanjiWord)
  const hanja = new Map((words.hanja ?? '').split(' ').map((row) => [row.slice(0, 1), row.slice(1)]))
  const named = (key: string): readonly CountedReading[] =>
    (words.nameReadings?.[key]?.split(',') ?? []).map((item) => {
      const [reading = '', count = '1'] = item.split(':')
      return { reading, count: Number(count) }
    })
  const near = (candidates: readonly string[], distance: (word: string) => number): readonly LoanWord[] =>
    candidates
      .map((word) => ({ word, distance: distance(word), cost: 0 }))
      .filter((loan) => loan.distance < 0.25)
      .sort((a, b) => a.distance - b.distance)
  const rowsOf = (lang: Lang, headword: string): readonly LexiconEntry[] =>
    (words.entries ?? []).filter((row) => row[lang].some((other) => headwordKey(other) === headwordKey(headword)))
  return {
    lookUp: (lang, headword) => rowsOf(lang, headword).filter((row) => (row.from ?? lang) === lang),
    lookUpReversed: (lang, headword) => {
      const found = rowsOf(lang, headword)
      return found.every(({ from }) => from !== undefined && from !== lang) ? found : []
    },
    readAs: (japanese) =>
      (words.entries ?? []).find(({ from, ja }) => from === 'ko' && ja[0] === japanese)?.reading ?? null,
    definedEntries: () => [],
    lookUpSino: rows(words.sino),
    lookUpReading: rows(words.readings),
    lookUpNameReadings: (sort, kanji, place) =>
      named(`${sort} ${place === 'first' ? '' : '-'}${kanji}${place === 'last' ? '' : '-'}`),
    lookUpNamePairs: (sort, letter, next) => named(`${sort} ${letter}${next}`),
    lookUpNamePart: (_, part) => (words.nameParts?.[part] ?? []).map((text, i) => ({ text, weight: i === 0 ? 4 : 1 })),
    lookUpPieces: (kanji) => words.pieces?.[kanji]?.split(' ') ?? [],
    lookUpPart: (part, place, beside) => {
      const key = place === 'first' ? `${part}-` : `-${part}`
      const [reading, count = '9'] = (words.parts?.[`${key} ${beside}`] ?? words.parts?.[key])?.split(' ') ?? []
      return reading === undefined ? null : { reading, words: Number(count), share: 1 }
    },
    lookUpJapaneseName: rows(words.names),
    lookUpLoan: (lang, word) =>
      lang === 'ko'
        ? near(words.katakana ?? [], (other) => soundDistance(hangulPhonemes(word), katakanaPhonemes(other)))
        : near(words.hangul ?? [], (other) => soundDistance(katakanaPhonemes(word), hangulPhonemes(other))),
    spellByModel: (lang, word) => {
      const [read, write, readOther] =
        lang === 'ko'
          ? [hangulPhonemes, hangulToKatakana, katakanaPhonemes]
          : [katakanaPhonemes, katakanaToHangul, hangulPhonemes]
      return {
        spellings: [{ word: write(word), cost: 1 }],
        costOf: (other) => 30 * soundDistance(read(word), readOther(other)),
        strangeness: words.strange?.includes(word) ? 3 : 2,
      }
    },
    lookUpHanja: (kanji) => {
      const row = hanja.get(kanji)
      return row === undefined ? null : { form: row.slice(0, 1), readings: [...row.slice(1)] }
    },
    readLatin: (word) => words.latin?.[word.toLowerCase()] ?? null,
    koreanFrequency: (word) => words.frequency?.[word] ?? 0,
  }
}
