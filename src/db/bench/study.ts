/** Databases for the bench of the study: learners with cards, and reviews saved as the server saves them. */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { LogEntry } from '@/core/study/log'
import { type Database, openDatabase } from '../client'
import { grouped } from '../grouped'
import { addCards } from '../study'
import { type Batch, type Stored, storeBatches } from '../study-log'

export interface Student {
  readonly learnerId: string
  readonly conceptIds: readonly string[]
}

export interface StudyEngine {
  readonly name: string
  readonly db: Database
  readonly students: readonly Student[]
  readonly save: (learnerId: string, entry: LogEntry) => Promise<void>
  readonly close: () => Promise<void>
}

export const countStored = (db: Database): Promise<number> => db.review.count()

const CARDS = 40
/** As the server does. */
const MOST_LEARNERS = 64

async function fill(db: Database, learners: number): Promise<Student[]> {
  const conceptIds = Array.from({ length: CARDS }, (_, i) => `c${i}`)
  await db.article.create({
    data: {
      id: 'bench',
      source: 'bench:',
      lang: 'ko',
      versions: { create: { id: 'bench-v', number: 1, report: {}, alignment: [] } },
    },
  })
  for (const [rank, id] of conceptIds.entries())
    await db.concept.create({
      data: {
        id,
        category: 'concept',
        label: 'none',
        alignment: [],
        koOrder: id,
        jaOrder: id,
        articles: {
          create: {
            id,
            versionId: 'bench-v',
            rank,
            worth: 1,
            confidence: 1,
            route: 'lexicon',
            alternatives: [],
            aliases: [],
          },
        },
      },
    })
  const students: Student[] = []
  for (let i = 0; i < learners; i++) {
    const { id } = await db.learner.create({ data: { id: randomUUID(), tokenHash: randomUUID() } })
    await addCards(db, id, conceptIds, new Date())
    students.push({ learnerId: id, conceptIds })
  }
  return students
}

async function engine(name: string, url: string, learners: number, drop: () => Promise<void>): Promise<StudyEngine> {
  const db = openDatabase(url)
  const students = await fill(db, learners)
  const store = grouped<Batch, ReadonlyMap<string, Stored>>(
    (batches) => storeBatches(db, batches, new Date()),
    MOST_LEARNERS,
  )
  return {
    name,
    db,
    students,
    save: async (learnerId, entry) => {
      await store({ learnerId, entries: [entry] })
    },
    close: async () => {
      await db.$disconnect()
      await drop()
    },
  }
}

/** `migrate` makes the tables. */
export async function sqliteStudy(learners: number, migrate: (url: string) => Promise<void>): Promise<StudyEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'yogo-bench-'))
  const url = `file:${join(folder, 'yogo.db')}`
  await migrate(url)
  return engine('SQLite', url, learners, async () => rmSync(folder, { recursive: true, force: true }))
}

export async function postgresStudy(
  server: string,
  learners: number,
  migrate: (url: string) => Promise<void>,
): Promise<StudyEngine> {
  const name = `yogo_study_${process.pid}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  await migrate(url.href)
  return engine('PostgreSQL', url.href, learners, async () => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  })
}
