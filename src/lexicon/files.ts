/** Names of the compiled files inside the lexicon's folder. */
export const TABLES = [
  'sino',
  'readings',
  'names',
  'characters',
  'entries',
  'latin',
  'korean',
  'katakana-sounds',
  'hangul-sounds',
] as const
export type TableName = (typeof TABLES)[number]

export const tableFile = (table: TableName): string => `${table}.tsv`
export const ENTRY_LINES = 'entries.jsonl'
export const STAMP = 'stamp'
