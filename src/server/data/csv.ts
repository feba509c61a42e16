import { stringify } from 'csv-stringify/sync'

export const TABLES = ['reviews', 'terms', 'answers'] as const
export type Table = (typeof TABLES)[number]

/** First what one reads in a spreadsheet, then what an import needs. */
export const COLUMNS = {
  reviews: [
    'reviewed_at',
    'ko',
    'ja',
    'reading',
    'task',
    'action',
    'rating',
    'took_ms',
    'undoes',
    'id',
    'day',
    'buried_until',
    'added_at',
    'concept',
    'scheduler',
    'scheduler_settings',
  ],
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
    'added_at',
    'status_at',
    'concept',
  ],
  answers: [
    'answered_at',
    'correct',
    'kind',
    'lang',
    'stem',
    'answer',
    'article',
    'attempt',
    'mode',
    'level',
    'seconds',
    'position',
    'started_at',
    'finished_at',
    'seed',
    'link',
    'question',
    'option',
    'option_order',
  ],
} as const satisfies Readonly<Record<Table, readonly string[]>>

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
