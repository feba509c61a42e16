/** Compiles the dictionaries of the npm packages and our own rows into the tables that `load.ts` opens. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isKatakana } from '@/lang/ja/kana'
import { composeReading } from '@/lang/ja/reading'
import type { KanjiWord, LexiconEntry } from '@/pipeline/ports'
import { ENTRY_LINES, STAMP, TABLES, type TableName, tableFile } from '../files'
import { packageFile, projectRoot } from '../paths'
import { writeTable } from '../sorted-table'
import { characterReader } from './characters'
import { readCldr } from './cldr'
import { type EntryFile, entryFile, entryOfCldr, entryOfRow, readRows } from './entries'
import {
  hangulSpellings,
  latinRows,
  nameRows,
  type Rows,
  readingRows,
  type SoundedWord,
  sinoRows,
  soundRows,
} from './indexes'
import { type IpadicEntry, readIpadic } from './ipadic'
import { kanjiWords } from './kanji-words'
import { type KoreanWord, readKoreanWords } from './korean-words'
import { readSynonyms } from './synonyms'

export interface CompileReport {
  readonly folder: string
  /** False when the tables were up to date and nothing was done. */
  readonly compiled: boolean
  /** Rows of each table; empty when nothing was done. */
  readonly rows: Readonly<Partial<Record<TableName, number>>>
}

const PACKAGES = [
  '@sglkc/kuromoji',
  'cldr-dates-full',
  'cldr-localenames-full',
  'cldr-numbers-full',
  'garu-ko',
  'hanja',
  'opencc-js',
  'sudachi-synonyms-dictionary',
]

const dataFolder = (): string => join(projectRoot(), 'src', 'lexicon', 'data')

/** Hash of everything that the tables are made from: versions of the packages, our rows, and this program. */
function inputsHash(): string {
  const hash = createHash('sha256')
  for (const name of PACKAGES) hash.update(readFileSync(packageFile(`${name}/package.json`)))
  for (const name of readdirSync(dataFolder()).sort()) hash.update(name).update(readFileSync(join(dataFolder(), name)))
  const program = fileURLToPath(import.meta.url)
  const folder = dirname(program)
  const sources = program.endsWith('.ts') ? readdirSync(folder).map((name) => join(folder, name)) : [program]
  for (const source of sources) hash.update(readFileSync(source))
  return hash.digest('hex')
}

/** Cost of a hangul word that could be Sino-Korean by its syllables (점주): few loans are. */
const SINO_SYLLABLES = 6

/** Hangul words that may be loans or foreign names: not those that are the usual spelling of a Sino-Korean word. */
function hangulLoans(
  korean: readonly KoreanWord[],
  lexicon: readonly LexiconEntry[],
  sino: { readonly words: ReadonlySet<string>; readonly syllables: ReadonlySet<string> },
): SoundedWord[] {
  const costs = new Map<string, number>()
  for (const { word, frequency, proper } of korean)
    if (word.length > 1 && !sino.words.has(word)) {
      const doubt = [...word].every((syllable) => sino.syllables.has(syllable)) ? SINO_SYLLABLES : 0
      costs.set(word, Math.max(0, 10 - Math.log2(frequency)) / 3 + (proper ? 1 : 0) + doubt)
    }
  for (const { ko, ja } of lexicon)
    for (const word of ko.flatMap((headword) => headword.split(' ')))
      if (word.length > 1 && /^[가-힣]+$/.test(word) && /[ァ-ヴ]/.test(ja.join(''))) costs.set(word, 0)
  return [...costs].map(([word, cost]) => ({ word, cost }))
}

/** Cost of a katakana word that neither the synonym dictionary nor our rows have. */
const UNUSUAL = 0.6

function katakanaWords(ipadic: readonly IpadicEntry[], texts: readonly string[]): SoundedWord[] {
  const usual = new Set(texts.flatMap((text) => text.match(/[ァ-ヴ][ァ-ヴー]+/g) ?? []))
  const costs = new Map<string, number>()
  for (const { surface, pos, cost } of ipadic) {
    if (pos[0] !== '名詞' || !isKatakana(surface) || surface.length < 2) continue
    const rarity = pos[1] === '固有名詞' ? (pos[2] === '人名' ? 2500 : 1500) : 0
    const scaled = Math.max(0, cost + rarity - 3000) / 4000 + (usual.has(surface) ? 0 : UNUSUAL)
    costs.set(surface, Math.min(costs.get(surface) ?? Number.POSITIVE_INFINITY, scaled))
  }
  for (const word of usual) if (!costs.has(word)) costs.set(word, 0.5)
  return [...costs].map(([word, cost]) => ({ word, cost }))
}

/** Reads words from rows that are not written yet. */
function wordReader(rows: Rows): (word: string) => string | null {
  const readings = new Map(rows)
  return (word) => readings.get(word)?.split(',')[1] ?? null
}

interface Compiled {
  readonly tables: Readonly<Record<TableName, Rows>>
  readonly entries: EntryFile
}

function compile(): Compiled {
  const ipadic = readIpadic()
  const synonyms = readSynonyms()
  const korean = readKoreanWords()
  const words = kanjiWords(ipadic, synonyms.headwords)
  const character = characterReader()
  const frequency = new Map(korean.map((word) => [word.word, word.frequency]))
  const readings = readingRows(words)
  const read = wordReader(readings)

  const rows = readRows(dataFolder()).map(entryOfRow)
  const cldr = readCldr().flatMap((pair) => {
    const reading = composeReading(pair.ja, read)
    return reading === null ? [] : [entryOfCldr(pair, reading)]
  })
  const entries = entryFile([...rows, ...cldr])

  const japanese = [...rows, ...cldr].flatMap(({ ja }) => ja)
  const kanji = new Set([...words.flatMap((word) => [...word.kanji]), ...japanese.flatMap((headword) => [...headword])])
  const common = words.filter(({ kind }) => kind === 'common')
  const usual = (word: KanjiWord): readonly string[] => hangulSpellings(word.kanji, character).slice(0, 1)
  const sino = {
    words: new Set(common.flatMap(usual)),
    syllables: new Set(words.filter(({ kanji }) => [...kanji].length === 1).flatMap(usual)),
  }
  return {
    entries,
    tables: {
      sino: sinoRows(words, character, frequency),
      readings,
      names: nameRows(words),
      characters: [...kanji].flatMap((letter): [string, string][] => {
        const known = character(letter)
        return known ? [[letter, `${known.form},${known.readings.join('')}`]] : []
      }),
      entries: entries.keys,
      latin: latinRows(synonyms.latin),
      korean: korean.map(({ word, frequency }) => [word, String(frequency)]),
      'katakana-sounds': soundRows(katakanaWords(ipadic, [...synonyms.headwords, ...japanese])),
      'hangul-sounds': soundRows(hangulLoans(korean, [...rows, ...cldr], sino)),
    },
  }
}

/**
 * Writes the tables into `folder`, unless those there were made from the same inputs; then at once. Takes some seconds. The folder is
 * replaced as a whole, so that a program stopped at any moment leaves no half of it.
 */
export function compileLexicon(folder: string): CompileReport {
  const hash = inputsHash()
  const stamp = join(folder, STAMP)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return { folder, compiled: false, rows: {} }

  const { tables, entries } = compile()
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const written = TABLES.map((table): [TableName, number] => {
    writeTable(join(draft, tableFile(table)), tables[table])
    return [table, tables[table].length]
  })
  writeFileSync(join(draft, ENTRY_LINES), entries.lines)
  writeFileSync(join(draft, STAMP), hash)
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
  return { folder, compiled: true, rows: Object.fromEntries(written) }
}
