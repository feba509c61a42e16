/** Compiles the dictionaries of the npm packages and our own rows into the tables that `load.ts` opens. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { UnitTree } from '@/lang/unit-tree'
import type { LexiconEntry } from '@/pipeline/ports'
import { ENTRY_LINES, SOUND_INDEXES, SPELLING, STAMP, TABLES, type TableName, tableFile } from '../files'
import { inflateIpadic, writeIpadic } from '../ipadic-parts'
import { packageFile } from '../paths'
import { writeTable } from '../sorted-table'
import { writeSoundIndex } from '../sound-index'
import { writeSpelling } from '../spelling-format'
import { closenessBy } from './closeness'
import { dataFolder, type EntryFile, entryFile, readEntries } from './entries'
import { latinRows, nameRows, type Rows, sinoRows } from './indexes'
import { kanjiPieceRows, readingCutter } from './kanji-pieces'
import { namePartRows, namePartsFile, readNameParts } from './name-parts'
import { nameReadingRows } from './name-readings'
import { type Compound, partReadingRows } from './part-readings'
import { sensesFile } from './senses'
import { type SoundedWords, soundedWords } from './sounded-words'
import { cldrEntries, readSources, type Sources } from './sources'
import { spellingPairs, spellingTree } from './spelling-model'

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

/** Hash of everything that the tables are made from: versions of the packages, our rows, and this program. */
function inputsHash(): string {
  const hash = createHash('sha256')
  for (const name of PACKAGES) hash.update(readFileSync(packageFile(`${name}/package.json`)))
  for (const name of readdirSync(dataFolder()).sort()) hash.update(name).update(readFileSync(join(dataFolder(), name)))
  for (const file of [sensesFile, namePartsFile]) hash.update(readFileSync(file(dataFolder())))
  const program = fileURLToPath(import.meta.url)
  const folder = dirname(program)
  const sources = program.endsWith('.ts') ? readdirSync(folder).map((name) => join(folder, name)) : [program]
  for (const source of sources) hash.update(readFileSync(source))
  return hash.digest('hex')
}

/** Compounds that are no names, in the dictionary and in our rows. */
const compoundsOf = ({ ipadic }: Sources, lexicon: readonly LexiconEntry[]): readonly Compound[] => [
  ...ipadic.flatMap(({ surface, reading, pos }) =>
    pos[0] === '名詞' && pos[1] !== '固有名詞' && reading !== '' ? [{ word: surface, reading }] : [],
  ),
  ...lexicon.flatMap(({ ja: [word = ''], reading, category }) => (category === 'concept' ? [{ word, reading }] : [])),
]

interface Compiled {
  readonly tables: Readonly<Record<TableName, Rows>>
  readonly entries: EntryFile
  readonly sounded: SoundedWords
  readonly spelling: UnitTree
}

function compile(): Compiled {
  const sources = readSources()
  const { synonyms, korean, words, character, readings } = sources
  const lexicon = [...readEntries(dataFolder()), ...cldrEntries(sources)]
  const names = readNameParts(dataFolder())
  const frequency = (word: string): number => sources.frequency.get(word) ?? 0
  const entries = entryFile(lexicon, closenessBy(character, frequency), frequency)
  const known = new Set([...readings.map(([word]) => word), ...lexicon.flatMap(({ ja }) => ja.slice(0, 1))])
  const isWord = (text: string): boolean => known.has(text)

  const japanese = lexicon.flatMap(({ ja }) => ja)
  const kanji = new Set([...words.flatMap((word) => [...word.kanji]), ...japanese.flatMap((headword) => [...headword])])
  return {
    entries,
    sounded: soundedWords(sources, lexicon),
    spelling: spellingTree(spellingPairs(lexicon)),
    tables: {
      sino: sinoRows(words, character, sources.frequency),
      readings,
      'kanji-pieces': kanjiPieceRows(sources.ipadic),
      'name-readings': nameReadingRows(sources.ipadic),
      'part-readings': partReadingRows(compoundsOf(sources, lexicon), readingCutter(sources.ipadic), isWord),
      'name-parts': namePartRows(names, lexicon),
      names: nameRows(words),
      characters: [...kanji].flatMap((letter): [string, string][] => {
        const known = character(letter)
        return known ? [[letter, `${known.form},${known.readings.join('')}`]] : []
      }),
      entries: entries.keys,
      latin: latinRows(synonyms.latin),
      korean: korean.map(({ word, frequency }) => [word, String(frequency)]),
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

  const { tables, entries, sounded, spelling } = compile()
  const draft = `${folder}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  const written = TABLES.map((table): [TableName, number] => {
    writeTable(join(draft, tableFile(table)), tables[table])
    return [table, tables[table].length]
  })
  writeSoundIndex(join(draft, SOUND_INDEXES.katakana), sounded.katakana)
  writeSoundIndex(join(draft, SOUND_INDEXES.hangul), sounded.hangul)
  writeSpelling(join(draft, SPELLING), spelling)
  writeIpadic(draft, inflateIpadic())
  writeFileSync(join(draft, ENTRY_LINES), entries.lines)
  writeFileSync(join(draft, STAMP), hash)
  rmSync(folder, { recursive: true, force: true })
  renameSync(draft, folder)
  return { folder, compiled: true, rows: Object.fromEntries(written) }
}
