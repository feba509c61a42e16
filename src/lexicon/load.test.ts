import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Lang } from '@/core/article/types'
import type { BridgeDictionaries, KanjiWord, LexiconEntry } from '@/pipeline/ports'
import { entryFile, entryOfCldr } from './compile/entries'
import { latinRows, nameRows, type Rows, readingRows, sinoRows } from './compile/indexes'
import { spellingPairs, spellingTree } from './compile/spelling-model'
import { ENTRY_LINES, namePartKey, partKey, SOUND_INDEXES, SPELLING, type TableName, tableFile } from './files'
import { openDictionaries } from './load'
import { writeTable } from './sorted-table'
import { writeSoundIndex } from './sound-index'
import { writeSpelling } from './spelling-format'

const word = (kanji: string, reading: string, kind: KanjiWord['kind'], cost: number): KanjiWord => ({
  kanji,
  reading,
  kind,
  cost,
})
const WORDS = [
  word('戦略', 'せんりゃく', 'common', 1),
  word('電略', 'でんりゃく', 'common', 2),
  word('石橋', 'いしばし', 'surname', 4),
]
const HANGUL: Readonly<Record<string, string>> = { 戦: '전', 略: '략', 電: '전', 石: '석', 橋: '교' }
const character = (kanji: string) => ({ form: kanji, readings: [HANGUL[kanji] ?? ''] })

const row = (ko: string, ja: string, reading: string): LexiconEntry => ({
  ko: ko.split('|'),
  ja: ja.split('|'),
  reading,
  category: 'concept',
  domain: '',
  definitions: { ko: null, ja: null },
  falseFriend: null,
  source: 'lexicon',
})
const ENTRIES = [
  row('중심|센터', '中心', 'ちゅうしん'),
  row('데이터 센터', 'データセンター|データ拠点', 'でーたせんたー'),
  row('센터', 'センター', 'せんたー'),
  row('전보', '填補', 'てんぽ'),
  entryOfCldr({ ko: '도쿄', ja: '東京', category: 'place' }, 'とうきょう'),
]

let folder = ''
let dictionaries: BridgeDictionaries
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yogo-lexicon-'))
  const { keys, lines } = entryFile(
    ENTRIES,
    () => 0,
    () => 9,
  )
  const tables: Readonly<Record<TableName, Rows>> = {
    sino: sinoRows(WORDS, character, new Map()),
    readings: readingRows(WORDS),
    names: nameRows(WORDS),
    'kanji-pieces': [['戦', 'せん,たたか,いくさ']],
    'name-readings': [
      ['given -介', 'すけ:3'],
      ['family 米沢', 'よね ざわ:1,め ざわ:1'],
    ],
    'name-parts': [[namePartKey('ko', '찰스'), 'チャールズ 40,シャルル 3']],
    'part-readings': [
      [partKey('last', '者'), 'しゃ,170,83'],
      [partKey('last', '者', 'れ'), 'もの,19,92'],
    ],
    characters: [['戦', '戰,전']],
    entries: keys,
    latin: latinRows([['Open', 'オープン']]),
    korean: [['전략', '120']],
  }
  for (const [table, rows] of Object.entries(tables)) writeTable(join(folder, tableFile(table as TableName)), rows)
  writeSoundIndex(join(folder, SOUND_INDEXES.katakana), [{ word: 'データ', cost: 0 }])
  writeSoundIndex(join(folder, SOUND_INDEXES.hangul), [{ word: '데이터', cost: 0 }])
  writeSpelling(join(folder, SPELLING), spellingTree(spellingPairs(ENTRIES)))
  writeFileSync(join(folder, ENTRY_LINES), lines)
  dictionaries = openDictionaries(folder)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the lexicon', () => {
  it.each<[Lang, string, readonly string[], string]>([
    ['ko', '데이터센터', ['データセンター', 'データ拠点'], 'spaces do not count'],
    ['ja', 'データ・センター', ['データセンター', 'データ拠点'], 'middle dots do not count'],
    ['ja', 'データ拠点', ['データセンター', 'データ拠点'], 'any spelling'],
    ['ko', '센터', ['センター'], 'a first alternative outranks a later one'],
    ['ja', '東京', ['東京'], 'CLDR'],
    ['ja', '塡補', ['塡補'], 'the other form of a kanji of the row'],
  ])('finds %s %s (%s: %s)', (lang, headword, japanese) => {
    expect(dictionaries.lookUp(lang, headword)[0]?.ja).toEqual(japanese)
  })

  it('has nothing for what it does not know', () => {
    expect(dictionaries.lookUp('ko', '데이터')).toEqual([])
  })
})

describe('the other tables', () => {
  it('find kanji words by their hangul, likeliest first', () => {
    expect(dictionaries.lookUpSino('전략').map(({ kanji }) => kanji)).toEqual(['戦略', '電略'])
    expect(dictionaries.lookUpSino('전')).toEqual([])
  })

  it('read kanji words', () => {
    expect(dictionaries.lookUpReading('戦略')).toEqual([word('戦略', 'せんりゃく', 'common', 1)])
  })

  it('find Japanese names by their kana in either spelling', () => {
    expect(dictionaries.lookUpJapaneseName('이시바시').map(({ kanji }) => kanji)).toEqual(['石橋'])
  })

  it('find loanwords by their sounds', () => {
    expect(dictionaries.lookUpLoan('ko', '데이터')[0]?.word).toBe('データ')
    expect(dictionaries.lookUpLoan('ja', 'データ')[0]?.word).toBe('데이터')
  })

  it('know characters, Latin words and frequencies', () => {
    expect(dictionaries.lookUpHanja('戦')).toEqual({ form: '戰', readings: ['전'] })
    expect(dictionaries.lookUpHanja('略')).toBeNull()
    expect(dictionaries.readLatin('OPEN')).toBe('おーぷん')
    expect(dictionaries.koreanFrequency('전략')).toBe(120)
    expect(dictionaries.koreanFrequency('협충')).toBe(0)
  })

  it('knows how parts of foreign names are spelt', () => {
    expect(dictionaries.lookUpNamePart('ko', '찰스').map(({ text }) => text)).toEqual(['チャールズ', 'シャルル'])
    expect(dictionaries.lookUpNamePart('ja', 'チャールズ')).toEqual([])
  })

  it('reads a part as it is read beside a letter of that sort, or anywhere', () => {
    expect(dictionaries.lookUpPart('者', 'last', 'れ')).toEqual({ reading: 'もの', words: 19, share: 0.92 })
    expect(dictionaries.lookUpPart('者', 'last', '究')).toEqual({ reading: 'しゃ', words: 170, share: 0.83 })
    expect(dictionaries.lookUpPart('者', 'first', '究')).toBeNull()
  })
})
