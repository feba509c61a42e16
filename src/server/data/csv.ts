import { stringify } from 'csv-stringify/sync'

export const TABLES = ['reviews', 'terms', 'answers'] as const
export type Table = (typeof TABLES)[number]

const COLUMNS: Readonly<Record<Table, readonly string[]>> = {
  reviews: ['reviewed_at', 'ko', 'ja', 'reading', 'task', 'action', 'rating', 'took_ms', 'undoes', 'id'],
  terms: [
    'ko',
    'ja',
    'reading',
    'status',
    'task',
    'due',
    'stability_days',
    'difficulty',
    'ratings',
    'lapses',
    'suspended',
  ],
  answers: ['answered_at', 'correct', 'kind', 'lang', 'stem', 'answer', 'article', 'attempt', 'mode'],
}

/** CSV after RFC 4180, with a mark of byte order for Excel; what a spreadsheet would take for a formula is quoted away. */
export const toCsv = (table: Table, rows: readonly object[]): string =>
  stringify([...rows], {
    bom: true,
    cast: { boolean: String, date: (date) => date.toISOString() },
    columns: [...COLUMNS[table]],
    escape_formulas: true,
    header: true,
    // A break of either kind is one within a field.
    quoted_match: /[\r\n]/,
    record_delimiter: 'windows',
  })
