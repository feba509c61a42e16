/** The same tests on SQLite (a temporary file) and on PostgreSQL (a database of its own on the server at TEST_POSTGRES_URL). */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'
import { migrate } from '../../../scripts/migrate.mjs'
import { type Database, openDatabase } from '../client'

interface Engine {
  readonly name: string
  readonly create: () => Promise<{ readonly url: string; readonly drop: () => Promise<void> }>
}

const sqlite: Engine = {
  name: 'SQLite',
  create: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yogo-db-'))
    return {
      url: `file:${join(folder, 'yogo.db')}`,
      drop: async () => rmSync(folder, { recursive: true, force: true }),
    }
  },
}

const postgres: Engine = {
  name: 'PostgreSQL',
  create: async () => {
    const server = process.env.TEST_POSTGRES_URL
    if (!server) throw new Error('TEST_POSTGRES_URL is not set. `npm run db` starts a PostgreSQL and runs these tests.')
    const name = `yogo_${randomUUID().replaceAll('-', '')}`
    await onServer(server, `CREATE DATABASE ${name}`)
    const url = new URL(server)
    url.pathname = `/${name}`
    return { url: url.href, drop: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`) }
  },
}

async function onServer(connectionString: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

export interface TestDatabase {
  readonly db: Database
  readonly url: string
}

/**
 * Runs the tests once on each engine, on an empty migrated database that is there for all of them: `database()` is its client, for
 * use inside hooks and tests. Where there is no PostgreSQL its tests fail.
 */
export function onEachDatabase(name: string, tests: (database: () => Database, url: () => string) => void): void {
  for (const engine of [sqlite, postgres]) describe(`${name} on ${engine.name}`, () => onEngine(engine, tests))
}

function onEngine({ create }: Engine, tests: (database: () => Database, url: () => string) => void): void {
  let opened: (TestDatabase & { readonly drop: () => Promise<void> }) | undefined
  const open = (): TestDatabase => {
    if (!opened) throw new Error('the database is open in hooks and tests only')
    return opened
  }
  beforeAll(async () => {
    const { url, drop } = await create()
    await migrate(url)
    opened = { url, db: openDatabase(url), drop }
  })
  afterAll(async () => {
    await opened?.db.$disconnect()
    await opened?.drop()
  })
  tests(
    () => open().db,
    () => open().url,
  )
}

/** Takes everything out of the database. */
export async function clear(db: Database): Promise<void> {
  await db.learner.deleteMany()
  await db.article.deleteMany()
  await db.concept.deleteMany()
  await db.listingPlace.deleteMany()
  await db.searchKey.deleteMany()
}
