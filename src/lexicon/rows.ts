/** The reviewed lexicon as plain files: tab-separated, one row a pair, made to be read and corrected by a native editor. */
import { CATEGORIES, type Category, DOMAINS, type Domain } from '@/core/glossary/types'
import { err, ok, type Result } from '@/core/result'

export const COLUMNS = [
  'ko',
  'ja',
  'reading',
  'category',
  'domain',
  'definition_ko',
  'definition_ja',
  'false_friend_ko',
  'false_friend_ja',
] as const

/** A field, or '' for what is general. */
export type RowDomain = Domain | ''
const ROW_DOMAINS: readonly RowDomain[] = ['', ...DOMAINS]

/**
 * One row. Homonyms (수상 受賞, 수상 首相) are rows of their own and stand together, the sense most frequent in news first;
 * within a row the alternatives are synonyms, best first, so a match of a first alternative outranks one of a later.
 */
export interface LexiconRow {
  readonly ko: readonly [string, ...string[]]
  readonly ja: readonly [string, ...string[]]
  /** Hiragana of `ja[0]`, ー for the long vowels of katakana, Latin and digits as they are read. */
  readonly reading: string
  readonly category: Category
  readonly domain: RowDomain
  readonly definitions: { readonly ko: string | null; readonly ja: string | null }
  /** Why the pair misleads: the same characters exist in the other language in another sense. A note in each language. */
  readonly falseFriend: { readonly ko: string; readonly ja: string } | null
}

export type RowErrorCode = 'header' | 'columns' | 'headword' | 'reading' | 'category' | 'domain' | 'notes'
export interface RowError {
  readonly code: RowErrorCode
  /** `file:line`, lines from 1. */
  readonly place: string
}

const READING = /^[\u3041-\u3096ー]+$/

const alternatives = (cell: string): readonly [string, ...string[]] | null => {
  const [first, ...rest] = cell.split('|')
  if (first === undefined || [first, ...rest].some((word) => word === '' || word !== word.trim())) return null
  return [first, ...rest]
}

const member = <T extends string>(list: readonly T[], value: string): T | undefined =>
  list.find((item) => item === value)

function parseRow(line: string): Result<LexiconRow, RowErrorCode> {
  const cells = line.split('\t')
  if (cells.length !== COLUMNS.length) return err('columns')
  const [koCell = '', jaCell = '', reading = '', categoryCell = '', domainCell = ''] = cells
  const [, , , , , definitionKo = '', definitionJa = '', noteKo = '', noteJa = ''] = cells
  const ko = alternatives(koCell)
  const ja = alternatives(jaCell)
  if (ko === null || ja === null) return err('headword')
  if (!READING.test(reading)) return err('reading')
  const category = member(CATEGORIES, categoryCell)
  if (category === undefined) return err('category')
  const domain = member(ROW_DOMAINS, domainCell)
  if (domain === undefined) return err('domain')
  if ((noteKo === '') !== (noteJa === '')) return err('notes')
  return ok({
    ko,
    ja,
    reading,
    category,
    domain,
    definitions: { ko: definitionKo || null, ja: definitionJa || null },
    falseFriend: noteKo === '' ? null : { ko: noteKo, ja: noteJa },
  })
}

/** Rows of one file in their order. The first line names the columns; the first bad line is the error. */
export function parseRows(file: string, text: string): Result<readonly LexiconRow[], RowError> {
  const [header, ...lines] = text.replace(/\n$/, '').split('\n')
  if (header !== COLUMNS.join('\t')) return err({ code: 'header', place: `${file}:1` })
  const rows: LexiconRow[] = []
  for (const [index, line] of lines.entries()) {
    const row = parseRow(line)
    if (!row.ok) return err({ code: row.error, place: `${file}:${index + 2}` })
    rows.push(row.value)
  }
  return ok(rows)
}
