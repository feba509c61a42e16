/**
 * Applies the migrations that a database lacks, as `prisma migrate deploy` does, with no engine. All of them are one transaction
 * under a lock: two runners at once apply each migration once, and one that is killed leaves the database as it was.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { environment, isCommand, root } from './environment.mjs'

/** Prisma's history of migrations, as its own engine makes it. */
export const HISTORY_TABLE = {
  sqlite: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME, "migration_name" TEXT NOT NULL,
    "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`,
  postgres: `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`,
}

const FOLDERS = { sqlite: 'prisma/migrations', postgres: 'prisma/postgres/migrations' }
/** The key of the advisory lock that `prisma migrate` takes, so that it waits for us and we for it. */
const PRISMA_ADVISORY_LOCK = 72707369
/** How long a second runner on SQLite waits for the first, ms. */
const LOCK_TIMEOUT = 30_000
const NO_DATABASE = '3D000'

/** What a person can act on; anything else is a bug and keeps its stack. */
export class MigrationError extends Error {}

/** The migrations of the project in the order of their names. */
function migrationsOf(kind) {
  const folder = join(root, FOLDERS[kind])
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
    .map((migration) => ({ ...migration, checksum: createHash('sha256').update(migration.sql).digest('hex') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Of these migrations the ones that are not in the history; refuses a history that does not fit them. */
function missing(migrations, history) {
  const applied = new Map(history.map((row) => [row.migration_name, row]))
  for (const [name, { finished_at }] of applied) {
    if (!finished_at) throw new MigrationError(`Migration ${name} failed before. Restore the database from a copy.`)
    if (!migrations.some((migration) => migration.name === name))
      throw new MigrationError(`The database was made by another version of Yogo: it has migration ${name}.`)
  }
  return migrations.filter(({ name, checksum }) => {
    const row = applied.get(name)
    if (row && row.checksum !== checksum)
      throw new MigrationError(`Migration ${name} is not the one that the database was made with.`)
    return !row
  })
}

async function openSqlite(url) {
  mkdirSync(dirname(url.slice('file:'.length)), { recursive: true })
  const { createClient } = await import('@libsql/client')
  const client = createClient({ url, timeout: LOCK_TIMEOUT, concurrency: 1 })
  // Readers and a writer do not wait for each other. The mode stays with the file.
  await client.execute('PRAGMA journal_mode = WAL')
  // Migrations that rebuild a table need it off, which has no effect once a transaction has begun.
  await client.execute('PRAGMA foreign_keys = OFF')
  // BEGIN IMMEDIATE: the lock.
  const transaction = await client.transaction('write')
  return {
    rows: async (sql, args = []) => (await transaction.execute({ sql, args })).rows,
    script: (sql) => transaction.executeMultiple(sql),
    commit: async () => {
      const { rows } = await transaction.execute('PRAGMA foreign_key_check')
      if (rows.length > 0) throw new Error(`foreign keys of table ${rows[0].table} are broken`)
      await transaction.commit()
    },
    close: () => {
      transaction.close()
      client.close()
    },
  }
}

async function openPostgres(url) {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('BEGIN')
  await client.query(`SELECT pg_advisory_xact_lock(${PRISMA_ADVISORY_LOCK})`)
  return {
    rows: async (sql, args = []) => {
      let count = 0
      return (
        await client.query(
          sql.replaceAll('?', () => `$${++count}`),
          args,
        )
      ).rows
    },
    script: (sql) => client.query(sql),
    commit: () => client.query('COMMIT'),
    close: () => client.end(),
  }
}

/** The errors of drivers that have a cure. */
function explained(error, url) {
  if (error instanceof MigrationError) return error
  const where = url.startsWith('file:') ? url.slice('file:'.length) : new URL(url).host
  if (error.code === NO_DATABASE)
    return new MigrationError(`${error.message}. Make it first, for example with createdb, or change DATABASE_URL.`)
  if (['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT'].includes(error.code))
    return new MigrationError(`No PostgreSQL answers at ${where}. Start it or change DATABASE_URL.`)
  if (error.code === 'SQLITE_BUSY') return new MigrationError(`${where} is locked by another process.`)
  if (error.code === 'SQLITE_NOTADB') return new MigrationError(`${where} is not a SQLite database.`)
  if (
    ['EACCES', 'EEXIST', 'ENOTDIR', 'EROFS', 'SQLITE_READONLY'].includes(error.code) ||
    /unable to open/i.test(error.message)
  )
    return new MigrationError(`${where} cannot be written: ${error.message}`)
  return error
}

/**
 * Brings a database up to date: `file:` with an absolute path (its folder is made) or `postgresql:`.
 * Resolves to the names of the migrations that were applied; rejects with a MigrationError where a person can mend it.
 */
export async function migrate(url) {
  if (!/^(file|postgres(ql)?):/.test(url))
    throw new MigrationError('DATABASE_URL must begin with file: or postgresql: (SQLite or PostgreSQL).')
  const kind = url.startsWith('file:') ? 'sqlite' : 'postgres'
  let connection
  try {
    connection = await (kind === 'sqlite' ? openSqlite(url) : openPostgres(url))
    await connection.script(HISTORY_TABLE[kind])
    const history = await connection.rows(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    const pending = missing(migrationsOf(kind), history)
    for (const { name, sql, checksum } of pending) {
      const now = new Date().toISOString().replace('Z', '+00:00')
      await connection.script(sql)
      await connection.rows(
        'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, ?, 1)',
        [randomUUID(), checksum, name, now, now],
      )
    }
    await connection.commit()
    return pending.map(({ name }) => name)
  } catch (error) {
    throw explained(error, url)
  } finally {
    await connection?.close()
  }
}

if (isCommand(import.meta.url)) {
  try {
    const applied = await migrate(environment().DATABASE_URL)
    process.stdout.write(applied.length > 0 ? `applied ${applied.join(', ')}\n` : 'the database is up to date\n')
  } catch (error) {
    process.stderr.write(`${error instanceof MigrationError ? error.message : error.stack}\n`)
    process.exitCode = 1
  }
}
