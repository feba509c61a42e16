/** The reviewed rows of src/lexicon/data and the pairs of CLDR as entries, and the keys that they are found by. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGS, type Lang, otherLang } from '@/core/article/types'
import type { KoreanFrequency, LexiconEntry } from '@/pipeline/ports'
import { DEFINED_KEY, entryKey, fieldKey, readingKey, reversedKey } from '../files'
import { projectRoot } from '../paths'
import { type LexiconRow, parseRows } from '../rows'
import type { CldrPair } from './cldr'
import type { Closeness } from './closeness'
import type { Rows } from './indexes'
import { readSenses, withSenses } from './senses'

export const dataFolder = (): string => join(projectRoot(), 'src', 'lexicon', 'data')

export interface RowFile {
  readonly name: string
  /** In the order of the file: the first stands on line 2. */
  readonly rows: readonly LexiconRow[]
}

export function readRowFiles(folder: string): readonly RowFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => {
      const rows = parseRows(name, readFileSync(join(folder, name), 'utf8'))
      if (!rows.ok) throw new Error(`${rows.error.place}: ${rows.error.code}`)
      return { name, rows: rows.value }
    })
}

/**
 * Files whose rows are looked up from one language only: how a word is said in the other language, where what it is said by is itself
 * said otherwise (縮減 is 축소, and 축소 is 縮小).
 */
const FROM: Readonly<Record<string, Lang>> = { 'to-japanese.tsv': 'ko', 'to-korean.tsv': 'ja' }

export const entryOfRow = (row: LexiconRow): LexiconEntry => ({ ...row, source: 'lexicon' })

/** The rows of each file as entries in their order, with the senses that they give homonyms. */
export function readEntryFiles(
  folder: string,
): readonly { readonly name: string; readonly entries: readonly LexiconEntry[] }[] {
  const senses = readSenses(folder)
  return readRowFiles(folder).map(({ name, rows }) => {
    const from = FROM[name]
    const entries = rows.map((row) => withSenses({ ...entryOfRow(row), ...(from && { from }) }, senses))
    return { name, entries }
  })
}

export const readEntries = (folder: string): readonly LexiconEntry[] =>
  readEntryFiles(folder).flatMap(({ entries }) => entries)

export const entryOfCldr = ({ ko, ja, category }: CldrPair, reading: string): LexiconEntry => ({
  ko: [ko],
  ja: [ja],
  reading,
  category,
  domain: '',
  definitions: { ko: null, ja: null },
  falseFriend: null,
  source: 'cldr',
})

export interface EntryFile {
  /** One JSON value a line. */
  readonly lines: string
  /** `lang key` to the byte ranges `start-end` of its entries, best first, joined by `;`. */
  readonly keys: Rows
}

/** A row that gives a homonym no sense of its list comes after those that do. */
const LAST = 10

/**
 * `lang key` to the entries with that headword, best first: a match of a first alternative outranks one of a later, then their order. Senses come in
 * theirs (senses.tsv); other rows stand in the order of the Korean senses, and of Japanese the closest comes first.
 */
export function byHeadword(
  entries: readonly LexiconEntry[],
  closeness: Closeness,
): ReadonlyMap<string, readonly LexiconEntry[]> {
  const found = new Map<string, { readonly first: Set<LexiconEntry>; readonly later: Set<LexiconEntry> }>()
  for (const entry of entries)
    for (const lang of entry.from === undefined ? LANGS : [entry.from])
      for (const [rank, headword] of entry[lang].entries()) {
        const key = entryKey(lang, headword)
        const list = found.get(key) ?? { first: new Set(), later: new Set() }
        if (rank === 0) list.first.add(entry)
        else if (!list.first.has(entry)) list.later.add(entry)
        found.set(key, list)
      }
  const inOrder = (key: string, first: ReadonlySet<LexiconEntry>, later: ReadonlySet<LexiconEntry>) => {
    const lang: Lang = key.startsWith('ja ') ? 'ja' : 'ko'
    const headword = key.slice(key.indexOf(' ') + 1)
    const placeOf = ({ senses }: LexiconEntry): number => senses?.[lang]?.[headword]?.place ?? LAST
    const nearest =
      lang === 'ja' && first.size > 1 ? [...first].toSorted((a, b) => closeness(b) - closeness(a)) : [...first]
    return [...nearest, ...later].toSorted((a, b) => placeOf(a) - placeOf(b))
  }
  return new Map([...found].map(([key, { first, later }]) => [key, inOrder(key, first, later)]))
}

/** `reversedKey` to the rows of one direction that say the word, where no row has it as a headword: those that say it first come first. */
function byCounterpart(
  entries: readonly LexiconEntry[],
  headwords: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly LexiconEntry[]> {
  const found = new Map<string, { readonly entry: LexiconEntry; readonly rank: number }[]>()
  for (const entry of entries) {
    if (entry.from === undefined) continue
    const to = otherLang(entry.from)
    for (const [rank, word] of entry[to].entries()) {
      if (headwords.has(entryKey(to, word))) continue
      const key = reversedKey(to, word)
      found.set(key, [...(found.get(key) ?? []), { entry, rank }])
    }
  }
  return new Map(
    [...found].map(([key, list]) => [key, list.toSorted((a, b) => a.rank - b.rank).map(({ entry }) => entry)]),
  )
}

/** A word that is met twice is known to more than one text. */
const LEAST_USED = 2
/** Rows of a domain that are kept as options beside its words. */
const MOST_OF_FIELD = 3_000

/** Reviewed things by `fieldKey`, the commonest first; of 해상 풍력 the rarer word counts. */
function byField(
  entries: readonly LexiconEntry[],
  frequency: KoreanFrequency,
): ReadonlyMap<string, readonly LexiconEntry[]> {
  const usedOf = ({ ko: [word = ''] }: LexiconEntry): number => Math.min(...word.split(' ').map(frequency))
  const things = entries
    .filter(({ category, source, from }) => category === 'concept' && source === 'lexicon' && from === undefined)
    .map((entry) => ({ entry, used: usedOf(entry) }))
    .filter(({ used }) => used >= LEAST_USED)
    .toSorted((a, b) => b.used - a.used)
  const fields = new Map<string, LexiconEntry[]>()
  for (const { entry } of things) {
    const key = fieldKey(entry.domain)
    const beside = fields.get(key) ?? []
    if (beside.length < MOST_OF_FIELD) beside.push(entry)
    fields.set(key, beside)
  }
  return fields
}

/** One JSON value an entry, and the ranges of each headword's. */
export function entryFile(
  entries: readonly LexiconEntry[],
  closeness: Closeness,
  frequency: KoreanFrequency,
): EntryFile {
  const ranges = new Map<LexiconEntry, string>()
  let lines = ''
  let offset = 0
  for (const entry of entries) {
    const line = JSON.stringify(entry)
    const end = offset + Buffer.byteLength(line)
    ranges.set(entry, `${offset}-${end}`)
    lines += `${line}\n`
    offset = end + 1
  }
  const headwords = byHeadword(entries, closeness)
  const keys = [...headwords, ...byCounterpart(entries, headwords), ...byField(entries, frequency)].map(
    ([key, list]): [string, string] => [key, list.map((entry) => ranges.get(entry)).join(';')],
  )
  const defined = entries.filter(({ definitions }) => definitions.ko !== null && definitions.ja !== null)
  const readAs = new Map(
    entries.flatMap((entry): [string, string][] =>
      entry.from === 'ko' ? [[readingKey(entry.ja[0] ?? ''), ranges.get(entry) ?? '']] : [],
    ),
  )
  return { lines, keys: [...keys, ...readAs, [DEFINED_KEY, defined.map((entry) => ranges.get(entry)).join(';')]] }
}
