import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from '@libsql/client'
import { afterAll, describe, expect, test } from 'vitest'
import { MigrationError, migrate } from './migrate.mjs'

const folder = mkdtempSync(join(tmpdir(), 'yogo-migrate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
const newPath = () => join(folder, `${++count}`, 'data', 'yogo.db')

async function query(path: string, sql: string) {
  const client = createClient({ url: `file:${path}` })
  try {
    return (await client.execute(sql)).rows.map((row) => Object.values(row)[0])
  } finally {
    client.close()
  }
}

/** `node scripts/migrate.mjs`, as set-up runs it. */
const run = (path: string) =>
  promisify(execFile)(process.execPath, [join(import.meta.dirname, 'migrate.mjs')], {
    env: { ...process.env, DATABASE_URL: `file:${path}` },
  })

describe('migrating SQLite', () => {
  test('makes the folder, the tables and the history, and says what it applied', async () => {
    const path = newPath()
    const [init, ...others] = await migrate(`file:${path}`)
    expect(init).toMatch(/^\d{14}_init$/)
    expect(await query(path, 'SELECT migration_name FROM _prisma_migrations ORDER BY 1')).toEqual([init, ...others])
    expect(await query(path, "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'Concept'")).toHaveLength(
      1,
    )
    expect(await query(path, 'PRAGMA journal_mode')).toEqual(['wal'])
  })

  test('applies nothing twice', async () => {
    const path = newPath()
    await migrate(`file:${path}`)
    expect(await migrate(`file:${path}`)).toEqual([])
  })

  test('by several processes at once applies each migration once', { timeout: 60_000 }, async () => {
    const path = newPath()
    const said = (await Promise.all([run(path), run(path), run(path)])).map(({ stdout }) => stdout)
    expect(said.filter((line) => line.startsWith('applied'))).toHaveLength(1)
    expect(said.filter((line) => line === 'the database is up to date\n')).toHaveLength(2)
    const times = await query(path, 'SELECT count(*) FROM _prisma_migrations GROUP BY migration_name')
    expect(times.length).toBeGreaterThan(0)
    expect(new Set(times)).toEqual(new Set([1]))
  })

  test('that fails changes nothing', async () => {
    const path = newPath()
    await migrate(`file:${path}`)
    await query(path, 'DELETE FROM _prisma_migrations')
    // The tables are there, so the first migration can't make them.
    await expect(migrate(`file:${path}`)).rejects.toThrow(/already exists/)
    expect(await query(path, 'SELECT count(*) FROM _prisma_migrations')).toEqual([0])
  })
})

describe('refuses, and says why', () => {
  const broken = async (sql: string) => {
    const path = newPath()
    await migrate(`file:${path}`)
    await query(path, sql)
    return `file:${path}`
  }

  test.each<[why: string, url: () => Promise<string> | string, message: RegExp]>([
    [
      'a migration that was edited',
      () => broken("UPDATE _prisma_migrations SET checksum = 'x'"),
      /not the one that the database was made with/,
    ],
    [
      'a newer database',
      () => broken("UPDATE _prisma_migrations SET migration_name = '29991231000000_later'"),
      /another version of Yogo/,
    ],
    [
      'a migration that failed half-way',
      () => broken('UPDATE _prisma_migrations SET finished_at = NULL'),
      /failed before/,
    ],
    [
      'a file that is no database',
      () => {
        const path = join(folder, 'text.db')
        writeFileSync(path, 'not a database '.repeat(100))
        return `file:${path}`
      },
      /is not a SQLite database/,
    ],
    ['a folder', () => `file:${folder}`, /cannot be written/],
    ['another kind of database', () => 'mysql://localhost/yogo', /must begin with file: or postgresql:/],
    [
      'a server that is not there',
      () => 'postgresql://yogo@127.0.0.1:1/yogo',
      /No PostgreSQL answers at 127\.0\.0\.1:1/,
    ],
  ])('%s', async (_, url, message) => {
    const refused = migrate(await url())
    await expect(refused).rejects.toThrow(MigrationError)
    await expect(refused).rejects.toThrow(message)
  })
})
