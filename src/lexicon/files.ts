/** Names of the compiled files inside the lexicon's folder, and what an entry is found by. */
import type { Lang } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'

export const TABLES = [
  'sino',
  'readings',
  'kanji-pieces',
  'name-readings',
  'part-readings',
  'name-parts',
  'names',
  'characters',
  'entries',
  'latin',
  'korean',
] as const
export type TableName = (typeof TABLES)[number]

export const tableFile = (table: TableName): string => `${table}.tsv`
/** Without what the names of their files end in. */
export const SOUND_INDEXES = { katakana: 'katakana-sounds', hangul: 'hangul-sounds' } as const
export const SPELLING = 'spelling.bin'
export const ENTRY_LINES = 'entries.jsonl'
export const STAMP = 'stamp'

export const entryKey = (lang: Lang, headword: string): string => `${lang} ${headwordKey(headword)}`

/** The key of the entries table under which a row that is found from Korean only says how its Japanese is read. */
export const readingKey = (japanese: string): string => `* read ${headwordKey(japanese)}`

/** The key of the entries table under which rows that are found from the other language only stand by what they say in this one. */
export const reversedKey = (lang: Lang, headword: string): string => `* back ${entryKey(lang, headword)}`

/** All letters of an alphabet but kanji are one beside a part. */
const sortOf = (letter: string): string => letter.replace(/[ァ-ヺー]/, 'ア').replace(/[ぁ-ゖ]/, 'あ')

/** The key of a part at the head (`者-`) or the end (`-者`) of compounds, beside a certain letter where one is given. */
export const partKey = (place: 'first' | 'last', part: string, beside?: string): string =>
  (place === 'first' ? `${part}-` : `-${part}`) + (beside === undefined ? '' : ` ${sortOf(beside)}`)

/** The key of a part of a foreign name. */
export const namePartKey = (lang: Lang, part: string): string => `${lang} ${part}`

/** The key of the entries table that lists the entries with a definition; no headword has it. */
export const DEFINED_KEY = '* defined'

/** The key of the entries table that lists the commonest things of a domain. */
export const fieldKey = (domain: string): string => `* field ${domain}`
