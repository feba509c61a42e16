import { err, type Result } from '@/core/result'
import { type Database, isUnavailable, openDatabase } from '@/db/client'
import { isBusy } from '@/db/write'
import { EXIT } from './exit-codes'
import type { CommandFailure } from './failure'

/** Runs with a database of its own; one that isn't there or isn't migrated is an expected failure. */
export async function withDatabase<T>(
  use: (db: Database) => Promise<Result<T, CommandFailure>>,
): Promise<Result<T, CommandFailure>> {
  const db = openDatabase()
  try {
    return await use(db)
  } catch (error) {
    if (isBusy(error)) return err({ code: 'database-busy', exit: EXIT.database, values: {} })
    if (!isUnavailable(error)) throw error
    const message = error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error)
    return err({ code: 'database', exit: EXIT.database, values: { message } })
  } finally {
    await db.$disconnect()
  }
}
