/** The check's lines, and the files without the rows that go. */
import type { LexiconEntry } from '@/pipeline/ports'
import { table } from '../terminal'
import type { Verdict } from './check-rows'

export interface CheckedRow {
  readonly file: string
  /** From 1, which is the header. */
  readonly line: number
  readonly row: LexiconEntry
  readonly verdict: Verdict
}

export const lineOf = ({ file, line, row }: CheckedRow): string =>
  `${file}:${line} ${row.ko.join('|')} ${row.ja.join('|')}`

/** A line a file and one for all of them: how many rows have each verdict. */
export function countsTable(checked: readonly CheckedRow[], verdicts: readonly Verdict[]): string {
  const counts = (rows: readonly CheckedRow[]): readonly string[] =>
    [rows, ...verdicts.map((verdict) => rows.filter((row) => row.verdict === verdict))].map(({ length }) =>
      String(length),
    )
  const files = [...new Set(checked.map(({ file }) => file))]
  return table([
    ['file', 'rows', ...verdicts],
    ...files.map((name) => [name, ...counts(checked.filter(({ file }) => file === name))]),
    ['all', ...counts(checked)],
  ])
}

/** The text without these lines, counted from 1. */
export const withoutLines = (text: string, lines: ReadonlySet<number>): string =>
  text
    .split('\n')
    .filter((_, index) => !lines.has(index + 1))
    .join('\n')

/** reading-differences.tsv without the lines that are about no row any more. */
export function withoutStaleReadings(text: string, rows: readonly LexiconEntry[]): string {
  const known = new Set(rows.map(({ ja, reading }) => `${ja[0]}\t${reading}`))
  const isStale = (line: string): boolean => line !== '' && !known.has(line.split('\t').slice(0, 2).join('\t'))
  return text
    .split('\n')
    .filter((line, index) => index === 0 || !isStale(line))
    .join('\n')
}
