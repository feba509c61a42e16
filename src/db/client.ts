/** The one place that opens the database. `DATABASE_URL` chooses: file:… is SQLite (libSQL), postgresql:… is PostgreSQL. */
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient as PostgresClient } from './generated/postgres/client'
import { type Prisma, PrismaClient as SqliteClient } from './generated/sqlite/client'

export const DEFAULT_DATABASE_URL = 'file:./data/yogo.db'

/** Either client: both are generated from one schema, so the SQLite types describe both. */
export type Database = SqliteClient
/** A database inside a transaction. */
export type Transaction = Prisma.TransactionClient

export const databaseUrl = (): string => process.env.DATABASE_URL || DEFAULT_DATABASE_URL

export const isPostgres = (url: string): boolean => /^postgres(ql)?:/.test(url)

const postgresClients = new WeakSet<object>()

/** Whether the client is of a PostgreSQL database. */
export const isPostgresClient = (db: Database): boolean => postgresClients.has(db)

/** SQL's name in that database for where a text is in another, 0 for nowhere: function(text, part). */
export const positionFunction = (db: Database): string => (isPostgresClient(db) ? 'strpos' : 'instr')

/** How long a writer waits for SQLite's lock, ms: with 0, parallel writers lose transactions. */
const SQLITE_BUSY_TIMEOUT = 5000

/** Opens a client of its own; the caller disconnects it. Long-running servers use `database()`. */
export function openDatabase(url: string = databaseUrl()): Database {
  if (isPostgres(url)) {
    const client = new PostgresClient({ adapter: new PrismaPg({ connectionString: url }) })
    postgresClients.add(client)
    // The generated clients are the same but for their provider, which the type system cannot know.
    return client as unknown as Database
  }
  return new SqliteClient({ adapter: new PrismaLibSql({ url, timeout: SQLITE_BUSY_TIMEOUT }) })
}

const shared = globalThis as { yogoDatabase?: Database }

/** The process's shared client; kept on `globalThis` so that a reloaded module does not open a second one. */
export function database(): Database {
  shared.yogoDatabase ??= openDatabase()
  return shared.yogoDatabase
}

/** Prisma's codes for a server that can't be reached, a login that is refused, a database or a table that isn't there. */
const UNAVAILABLE_CODES = new Set(['P1000', 'P1001', 'P1002', 'P1003', 'P1010', 'P1017', 'P2021', 'P2022'])

/** Whether the error means that the database isn't there or isn't migrated: what set-up mends. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && UNAVAILABLE_CODES.has(String(error.code))) return true
  return /unable to open|no such (table|column)|not a database|readonly database|database or disk is full|URL_SCHEME|ConnectionFailed|ECONNREFUSED|ENOTFOUND/i.test(
    error.message,
  )
}
