/** Names of the compiled files inside the lexicon's folder, and what an entry is found by. */
import type { Lang } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'

export const TABLES = [
  'sino',
  'readings',
  'kanji-pieces',
  'name-readings',
  'names',
  'characters',
  'entries',
  'latin',
  'korean',
  'katakana-sounds',
  'hangul-sounds',
  'spelling',
] as const
export type TableName = (typeof TABLES)[number]

export const tableFile = (table: TableName): string => `${table}.tsv`
export const ENTRY_LINES = 'entries.jsonl'
export const STAMP = 'stamp'

export const entryKey = (lang: Lang, headword: string): string => `${lang} ${headwordKey(headword)}`

/** The key of the entries table under which a row that is found from Korean only says how its Japanese is read. */
export const readingKey = (japanese: string): string => `* read ${headwordKey(japanese)}`

/** The key of the entries table that lists the entries with a definition; no headword has it. */
export const DEFINED_KEY = '* defined'
