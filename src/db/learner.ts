/** Anonymous profiles. Who holds the token is the learner; here only its SHA-256 is known. */
import { randomUUID } from 'node:crypto'
import { LANGS, type Lang } from '@/core/article/types'
import type { Database, Transaction } from './client'

export async function findLearner(db: Database, tokenHash: string): Promise<string | null> {
  const row = await db.learner.findUnique({ where: { tokenHash }, select: { id: true } })
  return row?.id ?? null
}

export async function createLearner(db: Database, tokenHash: string, now: Date): Promise<string> {
  const { id } = await db.learner.create({
    data: { id: randomUUID(), tokenHash, createdAt: now },
    select: { id: true },
  })
  return id
}

/** The language that the learner said to learn; null for who has not said, or is not there. */
export async function readLearned(db: Database, learnerId: string): Promise<Lang | null> {
  const row = await db.learner.findUnique({ where: { id: learnerId }, select: { learned: true } })
  return LANGS.find((lang) => lang === row?.learned) ?? null
}

export async function writeLearned(db: Database, learnerId: string, learned: Lang): Promise<void> {
  await db.learner.updateMany({ where: { id: learnerId }, data: { learned } })
}

/**
 * Holds the learner's row until the transaction ends, so that one learner's writes come one after the other and what is read after
 * this can't change before it is written. It is the first statement of a `writing` transaction. False where there is no such learner.
 */
export async function lockLearner(tx: Transaction, learnerId: string): Promise<boolean> {
  const { count } = await tx.learner.updateMany({ where: { id: learnerId }, data: { id: learnerId } })
  return count === 1
}
