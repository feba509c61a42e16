/** Rows for a statement as one parameter of JSON: its text stays short and the same, however many rows there are. */
import { Prisma } from './generated/sqlite/client'

export type ColumnType = 'text' | 'integer' | 'double precision' | 'boolean' | 'timestamp(3)'
export type Columns = Readonly<Record<string, ColumnType>>

/** As both databases read it: Prisma writes SQLite's this way, and comparing texts compares moments. */
const momentOf = (at: Date): string => at.toISOString().replace('Z', '+00:00')

const plain = (value: unknown): unknown => (value instanceof Date ? momentOf(value) : value)

/** A table to select from, with these columns, in the order of each row's values. */
export function jsonRows(postgres: boolean, columns: Columns, rows: readonly (readonly unknown[])[]): Prisma.Sql {
  const json = JSON.stringify(rows.map((row) => row.map(plain)))
  const names = Object.entries(columns)
  if (postgres) {
    const fields = names.map(([name, type], i) => `(value->>${i})::${type} AS "${name}"`).join(', ')
    return Prisma.sql`(SELECT ${Prisma.raw(fields)} FROM jsonb_array_elements(${json}::jsonb) AS rows(value))`
  }
  const fields = names.map(([name], i) => `json_extract(value, '$[${i}]') AS "${name}"`).join(', ')
  return Prisma.sql`(SELECT ${Prisma.raw(fields)} FROM json_each(${json}))`
}

export const columnList = (columns: Columns): Prisma.Sql =>
  Prisma.raw(
    Object.keys(columns)
      .map((name) => `"${name}"`)
      .join(', '),
  )
