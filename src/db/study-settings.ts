/** How a learner studies, and what the scheduler was told at any time. */
import { createHash } from 'node:crypto'
import { createScheduler, type Scheduler } from '@/core/study/schedule'
import {
  type SchedulerSettings,
  type StudySettings,
  schedulerFrom,
  schedulerText,
  settingsFrom,
} from '@/core/study/settings'
import type { Database, Transaction } from './client'
import type { Prisma } from './generated/sqlite/client'

/** The id of scheduler settings: the same settings have the same, whoever uses them. */
export const schedulerId = (settings: SchedulerSettings): string =>
  createHash('sha256').update(schedulerText(settings)).digest('hex').slice(0, 16)

/** The learner's settings, the defaults where nothing was said. */
export async function readSettings(db: Database | Transaction, learnerId: string): Promise<StudySettings> {
  const row = await db.studyPreference.findUnique({ where: { learnerId } })
  return settingsFrom(row?.settings)
}

/** Keeps the learner's settings; cards move by them from their next rating on. */
export async function writeSettings(db: Database, learnerId: string, settings: StudySettings): Promise<void> {
  const stored = settings as unknown as Prisma.InputJsonObject
  await db.studyPreference.upsert({
    where: { learnerId },
    create: { learnerId, settings: stored },
    update: { settings: stored },
  })
}

/** Every scheduler that the learner's log names, by its id. */
export async function readSchedulers(db: Database, learnerId: string): Promise<Map<string, SchedulerSettings>> {
  const rows = await db.scheduler.findMany({ where: { learnerId } })
  return new Map(rows.map(({ id, settings }) => [id, schedulerFrom(settings)]))
}

const MOST_KEPT = 1000
const kept = new Map<string, Scheduler>()

/** The scheduler of an id, where this process has met it: under one id settings never change. */
export const keptScheduler = (id: string): Scheduler | undefined => kept.get(id)

export function keepScheduler(id: string, settings: SchedulerSettings): Scheduler {
  const known = kept.get(id)
  if (known) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const made = createScheduler(settings)
  kept.set(id, made)
  return made
}
