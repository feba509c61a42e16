/** Opens the compiled dictionaries and the analysers behind the function types of the pipeline's ports. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '@/core/article/types'
import { remembered } from '@/core/remembered'
import { inOtherForm } from '@/lang/ja/kanji-variants'
import { foldJapaneseSpelling } from '@/lang/ko/japanese-in-hangul'
import type {
  BridgeDictionaries,
  CountedReading,
  Dictionaries,
  LexiconEntry,
  NamePart,
  PartReading,
  SpellByModel,
} from '@/pipeline/ports'
import { loadJapaneseAnalyzer } from './analyzers/japanese'
import { loadKoreanAnalyzer } from './analyzers/korean'
import { commonnessFrom } from './background'
import {
  DEFINED_KEY,
  ENTRY_LINES,
  entryKey,
  fieldKey,
  namePartKey,
  partKey,
  readingKey,
  reversedKey,
  SOUND_INDEXES,
  SPELLING,
  type TableName,
  tableFile,
} from './files'
import { decodeKanjiWords } from './kanji-word-format'
import { decodeNameReadings, nameReadingKey, pairKey } from './name-reading-format'
import { lexiconFolder } from './paths'
import { openTable, type Table } from './sorted-table'
import { openLoans } from './sound-index'
import { spellByModel } from './spell-by-model'
import { openSpelling } from './spelling-format'

/**
 * Everything that the pipeline asks of the outside, from the folder of the compiled tables. The lexicon must be compiled (`compileLexicon`). An analyser is
 * loaded when a text of its language comes: the Japanese one takes 70 MB, the Korean one a tenth of a second.
 */
export function loadDictionaries(folder = lexiconFolder()): Dictionaries {
  const dictionaries = openDictionaries(folder)
  return {
    ...dictionaries,
    analyzeKorean: (text) => loadKoreanAnalyzer()(text),
    analyzeJapanese: (text) => loadJapaneseAnalyzer(folder)(text),
    commonness: commonnessFrom(dictionaries),
  }
}

/** The bridges' dictionaries alone, without analysers. */
export function openDictionaries(folder: string): BridgeDictionaries & Pick<Dictionaries, 'rowsOfField'> {
  const open = (table: TableName): Table => openTable(join(folder, tableFile(table)))
  const [sino, readings, names] = [open('sino'), open('readings'), open('names')]
  const [pieces, parts] = [open('kanji-pieces'), open('part-readings')]
  const nameReadings = namesIn(open('name-readings'))
  const nameParts = namePartsIn(open('name-parts'))
  const [characters, latin, korean] = [open('characters'), open('latin'), open('korean')]
  const partOf = remembered((key): PartReading | null => {
    const [reading, words, share] = parts(key)?.split(',') ?? []
    return reading === undefined ? null : { reading, words: Number(words), share: Number(share) / 100 }
  })
  return {
    ...openEntries(folder, open('entries')),
    lookUpSino: remembered((hangul) => decodeKanjiWords(sino(hangul))),
    lookUpReading: remembered((japanese) => {
      const own = decodeKanjiWords(readings(japanese))
      const other = own.length > 0 ? null : inOtherForm(japanese)
      return other === null ? own : decodeKanjiWords(readings(other)).map((word) => ({ ...word, kanji: japanese }))
    }),
    lookUpPieces: remembered((kanji) => (pieces(kanji) ?? pieces(inOtherForm(kanji) ?? ''))?.split(',') ?? []),
    lookUpPart: (part, place, beside) => partOf(partKey(place, part, beside)) ?? partOf(partKey(place, part)),
    lookUpNameReadings: (sort, kanji, place) => nameReadings(nameReadingKey(sort, kanji, place)),
    lookUpNamePairs: (sort, letter, next) => nameReadings(pairKey(sort, letter, next)),
    lookUpNamePart: (lang, part) => nameParts(namePartKey(lang, part)),
    lookUpJapaneseName: remembered((hangul) => decodeKanjiWords(names(foldJapaneseSpelling(hangul)))),
    lookUpLoan: openLoans(join(folder, SOUND_INDEXES.katakana), join(folder, SOUND_INDEXES.hangul)),
    spellByModel: rememberedSpellings(spellByModel(openSpelling(join(folder, SPELLING)))),
    lookUpHanja: remembered((kanji) => {
      const [form, sounds] = (characters(kanji) ?? characters(inOtherForm(kanji) ?? ''))?.split(',') ?? []
      return form === undefined || sounds === undefined ? null : { form, readings: [...sounds] }
    }),
    readLatin: remembered((word) => latin(word.toLowerCase())),
    koreanFrequency: remembered((word) => Number(korean(word) ?? 0)),
  }
}

const namesIn = (table: Table) => remembered((key): readonly CountedReading[] => decodeNameReadings(table(key)))

const namePartsIn = (table: Table) =>
  remembered((key): readonly NamePart[] =>
    (table(key)?.split(',') ?? []).map((cell) => {
      const [text = '', weight] = cell.split(' ')
      return { text, weight: Number(weight) }
    }),
  )

/** Nearly all answers: one for all. */
const NONE: readonly LexiconEntry[] = []

function openEntries(
  folder: string,
  keys: Table,
): Pick<Dictionaries, 'lookUp' | 'lookUpReversed' | 'definedEntries' | 'rowsOfField' | 'readAs'> {
  const lines = readFileSync(join(folder, ENTRY_LINES))
  const readEntry = remembered((range): LexiconEntry => {
    const [start, end] = range.split('-').map(Number)
    return JSON.parse(lines.toString('utf8', start, end))
  })
  const read = (ranges: string | null): readonly LexiconEntry[] =>
    ranges === null ? NONE : ranges.split(';').map(readEntry)
  const inLang = (lang: Lang) => remembered((headword): readonly LexiconEntry[] => read(keys(entryKey(lang, headword))))
  const inJapanese = inLang('ja')
  // 剝離 of an article, 剥離 of a row
  const inEitherForm = (headword: string): readonly LexiconEntry[] => {
    const own = inJapanese(headword)
    const other = own.length > 0 ? null : inOtherForm(headword)
    return other === null ? own : withHeadword(inJapanese(other), other, headword)
  }
  const byLang = { ko: inLang('ko'), ja: remembered(inEitherForm) }
  let defined: readonly LexiconEntry[] | null = null
  return {
    lookUp: (lang, headword) => byLang[lang](headword),
    lookUpReversed: (lang, word) =>
      read(keys(reversedKey(lang, word)) ?? (lang === 'ja' ? keys(reversedKey(lang, inOtherForm(word) ?? '')) : null)),
    readAs: remembered((japanese) => read(keys(readingKey(japanese)))[0]?.reading ?? null),
    definedEntries: () => {
      defined ??= read(keys(DEFINED_KEY))
      return defined
    },
    rowsOfField: remembered((domain) => read(keys(fieldKey(domain)))),
  }
}

/** The rows of a word in its other form, as if they had it in this one. */
const withHeadword = (rows: readonly LexiconEntry[], known: string, asked: string): readonly LexiconEntry[] =>
  rows.map((row) => ({ ...row, ja: row.ja.map((word) => (word === known ? asked : word)) }))

/** Words whose spellings are kept: each keeps the words that it was compared with. */
const MOST_SPELLINGS = 5_000

function rememberedSpellings(spell: SpellByModel): SpellByModel {
  const byLang = {
    ko: remembered((word) => spell('ko', word), MOST_SPELLINGS),
    ja: remembered((word) => spell('ja', word), MOST_SPELLINGS),
  }
  return (lang, word) => byLang[lang](word)
}
