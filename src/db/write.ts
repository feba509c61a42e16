/** Writing transactions: all or nothing, and again from the start where another writer came first. */
import type { Database, Transaction } from './client'
import { Prisma } from './generated/sqlite/client'

/** Waits for a connection and time to finish, ms. A large bank on a slow disk takes seconds. */
const LIMITS = { maxWait: 20_000, timeout: 60_000 } as const
const ATTEMPTS = 5

/** Prisma's codes for what another writer caused and a second try cures: timed out on a lock, unique, foreign key, row gone, deadlock. */
const CONFLICTS = new Set(['P1008', 'P2002', 'P2003', 'P2025', 'P2034'])
/** Of these the ones that nothing but another writer causes. */
const BUSY = new Set(['P1008', 'P2034'])

const codeOf = (error: unknown): string => (error instanceof Prisma.PrismaClientKnownRequestError ? error.code : '')

/** Whether `writing` gave up because others kept writing. */
export const isBusy = (error: unknown): boolean => BUSY.has(codeOf(error))

/**
 * Runs `work` in one transaction. Its first statement must write: SQLite can't turn a reading transaction into a writing one while
 * another writes. It may run several times, so it must not change anything but the database.
 */
export async function writing<T>(db: Database, work: (tx: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.$transaction(work, LIMITS)
    } catch (error) {
      if (attempt === ATTEMPTS || !CONFLICTS.has(codeOf(error))) throw error
    }
  }
}
