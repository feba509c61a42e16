/** Databases for the bench of the search: filled in bulk, and read by their drivers alone, so that what is timed are the statements. */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import pg from 'pg'
import type { Prisma } from '../generated/sqlite/client'
import { keyRows, type Listed, placeRows } from '../listing'
import { FEW_KEYS, type Reader } from '../search'

export interface Engine {
  readonly name: string
  /** Puts the list in; the numbers of the concepts are their positions. */
  readonly fill: (listed: readonly Listed[]) => Promise<void>
  readonly reader: Reader
  /** Milliseconds. */
  readonly clock: () => number
  /** Bytes of the tables and indexes of the search. */
  readonly size: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Concepts a statement. */
const BATCH = 2000

function* batches(listed: readonly Listed[]): Generator<readonly (readonly [number: number, listed: Listed])[]> {
  for (let at = 0; at < listed.length; at += BATCH)
    yield listed.slice(at, at + BATCH).map((each, i) => [at + i, each] as const)
}

const KEY_COLUMNS = '"key", "koHead", "jaHead", "rank", "number"'

/** `migrate` makes the tables. */
export async function sqlite(migrate: (url: string) => Promise<void>): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'yogo-bench-'))
  const file = join(folder, 'yogo.db')
  await migrate(`file:${file}`)
  const client = createClient({ url: `file:${file}`, concurrency: 1 })
  const run = (sql: string, args: unknown[] = []) => client.execute({ sql, args: args as string[] })
  return {
    name: 'SQLite',
    // It works in this process: processor time is its own, whoever else wants the processor.
    clock: () => {
      const { user, system } = process.cpuUsage()
      return (user + system) / 1000
    },
    reader: {
      position: 'instr',
      fewKeys: FEW_KEYS,
      rows: async <Row>(sql: Prisma.Sql) =>
        (await run(sql.sql, sql.values)).rows.map((row): Row => ({ ...row }) as unknown as Row),
    },
    fill: async (listed) => {
      for (const pragma of ['foreign_keys = OFF', 'synchronous = OFF', 'cache_size = -500000'])
        await run(`PRAGMA ${pragma}`)
      // In a file of its own, so that nothing is left of it in the other.
      await run(`ATTACH '${join(folder, 'unsorted.db')}' AS unsorted`)
      await run(`CREATE TABLE unsorted."Keys" (${KEY_COLUMNS})`)
      for (const batch of batches(listed)) {
        const members = (rows: readonly unknown[]) => [JSON.stringify(rows)]
        const columns = (names: readonly string[]) => names.map((name) => `json_extract(value, '$.${name}')`).join(', ')
        const columnsOfListing = ['number', 'conceptId', 'category', 'koOrder', 'jaOrder', 'rank', 'keys']
        await run(
          `INSERT INTO "Listing" ("${columnsOfListing.join('", "')}") SELECT ${columns(columnsOfListing)} FROM json_each(?)`,
          members(batch.map(([number, each]) => ({ number: number + 1, ...each }))),
        )
        const columnsOfPlace = ['order', 'place', 'conceptId', 'category', 'keys']
        await run(
          `INSERT INTO "ListingPlace" ("${columnsOfPlace.join('", "')}") SELECT ${columns(columnsOfPlace)} FROM json_each(?)`,
          members(batch.flatMap(([, each]) => placeRows(each))),
        )
        await run(
          `WITH listed AS MATERIALIZED (SELECT ${columns(['jaHead', 'rank', 'number', 'members'])
            .split(', json_')
            .map((column, i) => `${i ? 'json_' : ''}${column} AS c${i}`)
            .join(', ')} FROM json_each(?))
          INSERT INTO unsorted."Keys" SELECT ends.key, ends.value, c0, c1, c2 FROM listed, json_each(c3) AS ends`,
          members(batch.map(([number, each]) => ({ ...keyRows(each), number: number + 1 }))),
        )
      }
      await run(
        `INSERT INTO "SearchKey" (${KEY_COLUMNS}) SELECT ${KEY_COLUMNS} FROM unsorted."Keys" ORDER BY ${KEY_COLUMNS}`,
      )
      await run('DETACH unsorted')
      await run('PRAGMA wal_checkpoint(TRUNCATE)')
      await run('PRAGMA cache_size = -2000')
    },
    size: async () => statSync(file).size,
    close: async () => {
      client.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export async function postgres(server: string, migrate: (url: string) => Promise<void>): Promise<Engine> {
  const name = `yogo_bench_${process.pid}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  await migrate(url.href)
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  return {
    name: 'PostgreSQL',
    clock: () => performance.now(),
    reader: {
      position: 'strpos',
      fewKeys: FEW_KEYS,
      rows: async <Row>(sql: Prisma.Sql) => (await client.query(sql.text, sql.values)).rows as Row[],
    },
    fill: async (listed) => {
      await client.query('ALTER TABLE "Listing" DROP CONSTRAINT "Listing_conceptId_fkey"')
      await client.query('ALTER TABLE "SearchKey" DROP CONSTRAINT "SearchKey_pkey"')
      for (const batch of batches(listed)) {
        const insert = (table: string, columns: string, types: string, rows: readonly unknown[]) =>
          client.query(
            `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_to_recordset($1) AS rows(${types})`,
            [JSON.stringify(rows)],
          )
        await insert(
          'Listing',
          '"number", "conceptId", "category", "koOrder", "jaOrder", "rank", "keys"',
          '"number" int, "conceptId" text, "category" text, "koOrder" text, "jaOrder" text, "rank" int, "keys" text',
          batch.map(([number, each]) => ({ number: number + 1, ...each })),
        )
        await insert(
          'ListingPlace',
          '"order", "place", "conceptId", "category", "keys"',
          '"order" text, "place" text, "conceptId" text, "category" text, "keys" text',
          batch.flatMap(([, each]) => placeRows(each)),
        )
        await client.query(
          `INSERT INTO "SearchKey" (${KEY_COLUMNS}) SELECT ends.key, ends.value::float8, "jaHead", "rank", "number"
          FROM json_to_recordset($1) AS rows("jaHead" float8, "rank" int, "number" int, members json), json_each_text(members) AS ends`,
          [JSON.stringify(batch.map(([number, each]) => ({ ...keyRows(each), number: number + 1 })))],
        )
      }
      await client.query(`SET maintenance_work_mem = '1GB'`)
      await client.query(`ALTER TABLE "SearchKey" ADD CONSTRAINT "SearchKey_pkey" PRIMARY KEY (${KEY_COLUMNS})`)
      // As autovacuum leaves the tables some time after they were filled.
      await client.query('VACUUM ANALYZE')
    },
    size: async () => {
      const { rows } = await client.query(
        `SELECT sum(pg_total_relation_size(oid)) AS size FROM pg_class WHERE relname IN ('Listing', 'ListingPlace', 'SearchKey')`,
      )
      return Number(rows[0]?.size)
    },
    close: async () => {
      await client.end()
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
      await admin.end()
    },
  }
}
