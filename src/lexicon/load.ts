/** Opens the compiled dictionaries and the analysers behind the function types of the pipeline's ports. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGS, type Lang } from '@/core/article/types'
import { remembered } from '@/core/remembered'
import { foldJapaneseSpelling } from '@/lang/ko/japanese-in-hangul'
import {
  hangulPhonemes,
  katakanaPhonemes,
  type MeasuredSounds,
  measuredDistance,
  measureSounds,
  type Phonemes,
  searchSkeletons,
  skeleton,
} from '@/lang/phonemes'
import type {
  AnalyzeJapanese,
  BridgeDictionaries,
  CountedReading,
  Dictionaries,
  LexiconEntry,
  LoanWord,
  SpellByModel,
} from '@/pipeline/ports'
import { loadJapaneseAnalyzer } from './analyzers/japanese'
import { loadKoreanAnalyzer } from './analyzers/korean'
import { commonnessFrom } from './background'
import { DEFINED_KEY, ENTRY_LINES, entryKey, readingKey, type TableName, tableFile } from './files'
import { decodeKanjiWords } from './kanji-word-format'
import { decodeNameReadings, nameReadingKey, pairKey } from './name-reading-format'
import { lexiconFolder } from './paths'
import { openTable, type Table } from './sorted-table'
import { spellByModel } from './spell-by-model'
import { decodeContext } from './spelling-format'

export interface DictionaryOptions {
  /** Languages of the texts that will be analysed; the Japanese analyser takes 70 MB. Both by default. */
  readonly langs?: readonly Lang[]
  /** Folder of the compiled tables; `lexiconFolder()` by default. */
  readonly folder?: string
}

const notLoaded: AnalyzeJapanese = () => {
  throw new Error("loadDictionaries was not asked for Japanese: the analyser isn't there")
}

/** Everything that the pipeline asks of the outside. The lexicon must be compiled (`compileLexicon`). */
export async function loadDictionaries({
  langs = LANGS,
  folder = lexiconFolder(),
}: DictionaryOptions = {}): Promise<Dictionaries> {
  const analyzeKorean = await loadKoreanAnalyzer()
  const analyzeJapanese = langs.includes('ja') ? loadJapaneseAnalyzer(folder) : notLoaded
  const dictionaries = openDictionaries(folder)
  return { ...dictionaries, analyzeKorean, analyzeJapanese, commonness: commonnessFrom(dictionaries) }
}

/** The bridges' dictionaries alone, without analysers. */
export function openDictionaries(folder: string): BridgeDictionaries {
  const open = (table: TableName): Table => openTable(join(folder, tableFile(table)))
  const [sino, readings, names] = [open('sino'), open('readings'), open('names')]
  const pieces = open('kanji-pieces')
  const nameReadings = namesIn(open('name-readings'))
  const [characters, latin, korean] = [open('characters'), open('latin'), open('korean')]
  return {
    ...openEntries(folder, open('entries')),
    lookUpSino: remembered((hangul) => decodeKanjiWords(sino(hangul))),
    lookUpReading: remembered((japanese) => decodeKanjiWords(readings(japanese))),
    lookUpPieces: remembered((kanji) => pieces(kanji)?.split(',') ?? []),
    lookUpNameReadings: (sort, kanji, place) => nameReadings(nameReadingKey(sort, kanji, place)),
    lookUpNamePairs: (sort, letter, next) => nameReadings(pairKey(sort, letter, next)),
    lookUpJapaneseName: remembered((hangul) => decodeKanjiWords(names(foldJapaneseSpelling(hangul)))),
    lookUpLoan: openLoans(open('katakana-sounds'), open('hangul-sounds')),
    spellByModel: openSpelling(open('spelling')),
    lookUpHanja: remembered((kanji) => {
      const [form, sounds] = characters(kanji)?.split(',') ?? []
      return form === undefined || sounds === undefined ? null : { form, readings: [...sounds] }
    }),
    readLatin: remembered((word) => latin(word.toLowerCase())),
    koreanFrequency: remembered((word) => Number(korean(word) ?? 0)),
  }
}

const namesIn = (table: Table) => remembered((key): readonly CountedReading[] => decodeNameReadings(table(key)))

/** Nearly all answers: one for all. */
const NONE: readonly LexiconEntry[] = []

function openEntries(folder: string, keys: Table): Pick<BridgeDictionaries, 'lookUp' | 'definedEntries' | 'readAs'> {
  const lines = readFileSync(join(folder, ENTRY_LINES))
  const readEntry = remembered((range): LexiconEntry => {
    const [start, end] = range.split('-').map(Number)
    return JSON.parse(lines.toString('utf8', start, end))
  })
  const read = (ranges: string | null): readonly LexiconEntry[] =>
    ranges === null ? NONE : ranges.split(';').map(readEntry)
  const inLang = (lang: Lang) => remembered((headword): readonly LexiconEntry[] => read(keys(entryKey(lang, headword))))
  const byLang = { ko: inLang('ko'), ja: inLang('ja') }
  let defined: readonly LexiconEntry[] | null = null
  return {
    lookUp: (lang, headword) => byLang[lang](headword),
    readAs: remembered((japanese) => read(keys(readingKey(japanese)))[0]?.reading ?? null),
    definedEntries: () => {
      defined ??= read(keys(DEFINED_KEY))
      return defined
    },
  }
}

/** Words whose spellings are kept: each keeps the words that it was compared with. */
const MOST_SPELLINGS = 5_000

function openSpelling(table: Table): SpellByModel {
  const spell = spellByModel((units) => {
    const cell = table(units)
    return cell === null ? null : decodeContext(cell)
  })
  const byLang = {
    ko: remembered((word) => spell('ko', word), MOST_SPELLINGS),
    ja: remembered((word) => spell('ja', word), MOST_SPELLINGS),
  }
  return (lang, word) => byLang[lang](word)
}

/** Another word than the one asked for from here on. */
const FARTHEST = 0.25
const MOST_LOANS = 12

const rank = ({ distance, cost }: LoanWord): number => distance + cost / 100

/** The order that loans are found in. */
export const nearestFirst = (a: LoanWord, b: LoanWord): number => rank(a) - rank(b)

interface Sounded {
  readonly word: string
  readonly cost: number
  readonly sounds: MeasuredSounds
}

function openLoans(katakana: Table, hangul: Table): BridgeDictionaries['lookUpLoan'] {
  const bucketsOf = (table: Table, soundsOf: (word: string) => Phonemes) => {
    // A word stands in up to three buckets, and is one object in all of them.
    const soundedOf = remembered((item): Sounded => {
      const [word = '', cost = ''] = item.split(',')
      return { word, cost: Number(cost), sounds: measureSounds(soundsOf(word)) }
    }, Number.POSITIVE_INFINITY)
    return remembered((key): readonly Sounded[] => {
      const cell = table(key)
      return cell === null ? [] : cell.split(';').map(soundedOf)
    }, Number.POSITIVE_INFINITY)
  }
  const other = {
    ko: { sounds: hangulPhonemes, buckets: bucketsOf(katakana, katakanaPhonemes) },
    ja: { sounds: katakanaPhonemes, buckets: bucketsOf(hangul, hangulPhonemes) },
  }
  const near = (lang: Lang) =>
    remembered((word): readonly LoanWord[] => {
      const sounds = other[lang].sounds(word)
      const measured = measureSounds(sounds)
      const seen = new Set<Sounded>()
      const found: LoanWord[] = []
      for (const key of searchSkeletons(skeleton(sounds)))
        for (const candidate of other[lang].buckets(key)) {
          if (seen.has(candidate)) continue
          seen.add(candidate)
          const distance = measuredDistance(measured, candidate.sounds, FARTHEST)
          if (distance <= FARTHEST) found.push({ word: candidate.word, distance, cost: candidate.cost })
        }
      return found.sort(nearestFirst).slice(0, MOST_LOANS)
    })
  const byLang = { ko: near('ko'), ja: near('ja') }
  return (lang, word) => byLang[lang](word)
}
