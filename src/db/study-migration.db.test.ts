import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import type { CardState, Rating } from '@/core/study/card'
import { PHASES, ratingNumber } from '@/core/study/card'
import { cardKey } from '@/core/study/log'
import { replay } from '@/core/study/replay'
import { createScheduler, newCard } from '@/core/study/schedule'
import { DEFAULT_SCHEDULER, type SchedulerSettings } from '@/core/study/settings'
import { migrate } from '../../scripts/migrate.mjs'
import { openDatabase } from './client'
import { readLog } from './study-log'
import { cardOf } from './study-rows'
import { readSchedulers } from './study-settings'

const MIGRATION = '20261126110000_study_log'
/** What cards moved by before there were settings. */
const BEFORE: SchedulerSettings = { ...DEFAULT_SCHEDULER, fuzz: false, leechLapses: 0 }
const MINUTE = 60_000
const DAY = 86_400_000
const START = Date.parse('2026-11-01T23:50:00.123Z')

interface Old {
  readonly url: string
  readonly run: (sql: string, args?: readonly (string | number | null)[]) => Promise<unknown>
  /** As Prisma writes a moment there. */
  readonly moment: (at: Date) => string
  readonly close: () => Promise<void>
}

/** SQL of the migrations before this one, in order. */
const earlier = (folder: string): readonly { readonly name: string; readonly sql: string }[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name < MIGRATION)
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))

const HISTORY = `CREATE TABLE "_prisma_migrations" (id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMP, migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMP,
  started_at TIMESTAMP NOT NULL DEFAULT current_timestamp, applied_steps_count INTEGER NOT NULL DEFAULT 0)`
const DONE = (name: string, sql: string): string =>
  `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
   VALUES ('${randomUUID()}', '${createHash('sha256').update(sql).digest('hex')}', '${name}', current_timestamp, 1)`

async function oldSqlite(): Promise<Old> {
  const folder = mkdtempSync(join(tmpdir(), 'yogo-old-'))
  const url = `file:${join(folder, 'yogo.db')}`
  const client = createClient({ url })
  await client.execute(HISTORY)
  for (const { name, sql } of earlier('prisma/migrations')) {
    await client.executeMultiple(sql)
    await client.execute(DONE(name, sql))
  }
  return {
    url,
    run: (sql, args = []) => client.execute({ sql, args: [...args] }),
    moment: (at) => at.toISOString().replace('Z', '+00:00'),
    close: async () => {
      client.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function oldPostgres(): Promise<Old> {
  const server = process.env.TEST_POSTGRES_URL ?? ''
  const name = `yogo_old_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query(HISTORY)
  for (const { name: migration, sql } of earlier('prisma/postgres/migrations')) {
    await client.query(sql)
    await client.query(DONE(migration, sql))
  }
  return {
    url: url.href,
    run: (sql, args = []) => {
      let count = 0
      return client.query(
        sql.replaceAll('?', () => `$${++count}`),
        [...args],
      )
    },
    moment: (at) => at.toISOString(),
    close: async () => {
      await client.end()
      await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
      await admin.end()
    },
  }
}

/** Cards and reviews as they were stored, over midnights of UTC. */
async function study(old: Old): Promise<void> {
  await old.run(`INSERT INTO "Learner" ("id", "tokenHash", "createdAt") VALUES ('anna', 'x', ?)`, [
    old.moment(new Date(START)),
  ])
  await old.run(
    `INSERT INTO "Concept" ("id", "category", "label", "alignment", "koOrder", "jaOrder", "createdAt")
     VALUES ('bus', 'concept', 'none', '[]', '', '', ?)`,
    [old.moment(new Date(START))],
  )
  const scheduler = createScheduler(BEFORE)
  const logs = {
    'ko-ja': [
      ['good', 0],
      ['good', 15],
      ['again', 4 * 1440],
      ['hard', 4 * 1440 + 11],
      ['easy', 9 * 1440],
    ],
    'ja-ko': [['again', 3]],
  } as const satisfies Record<string, readonly (readonly [Rating, number])[]>
  for (const [direction, log] of Object.entries(logs)) {
    let card = newCard(new Date(START))
    const reviews: { readonly rating: Rating; readonly at: Date }[] = []
    for (const [rating, minute] of log) {
      const at = new Date(START + minute * MINUTE)
      card = scheduler.rate({ conceptId: 'bus', task: direction as 'ko-ja' }, card, {
        rating,
        reviewedAt: at,
        day: Math.floor(at.getTime() / DAY),
      })
      reviews.push({ rating, at })
    }
    await addCard(old, direction, card)
    for (const [sequence, { rating, at }] of reviews.entries())
      await old.run(
        `INSERT INTO "Review" ("id", "cardId", "sequence", "rating", "reviewedAt", "before") VALUES (?, ?, ?, ?, ?, '{}')`,
        [`${direction}-${sequence}`, direction, sequence, ratingNumber(rating), old.moment(at)],
      )
  }
  await old.run(
    `INSERT INTO "Concept" ("id", "category", "label", "alignment", "koOrder", "jaOrder", "createdAt")
     VALUES ('ship', 'concept', 'none', '[]', '', '', ?)`,
    [old.moment(new Date(START))],
  )
  await addCard(old, 'fresh', newCard(new Date(START)), 'ship')
}

const addCard = (old: Old, id: string, card: CardState, concept = 'bus') =>
  old.run(
    `INSERT INTO "Card" ("id", "learnerId", "conceptId", "direction", "due", "stability", "difficulty", "scheduledDays", "learningSteps",
     "reps", "lapses", "state", "lastReview") VALUES (?, 'anna', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      concept,
      id === 'fresh' ? 'ko-ja' : id,
      old.moment(card.due),
      card.stability,
      card.difficulty,
      card.scheduledDays,
      card.learningSteps,
      card.reps,
      card.lapses,
      PHASES.indexOf(card.phase),
      card.lastReview && old.moment(card.lastReview),
    ],
  )

describe.each([
  ['SQLite', oldSqlite],
  ['PostgreSQL', oldPostgres],
])('cards and reviews from before the log, on %s', (_name, open) => {
  let old: Old | undefined
  afterEach(() => old?.close())

  it('are all there, and a replay of the log gives the cards as they were', { timeout: 60_000 }, async () => {
    old = await open()
    await study(old)
    expect(await migrate(old.url)).toContain(MIGRATION)
    const db = openDatabase(old.url)
    const rows = await db.card.findMany({ where: { learnerId: 'anna' } })
    const cards = new Map(rows.map((row) => [cardKey(cardOf(row)), cardOf(row).state]))
    const log = await readLog(db, 'anna')
    const schedulers = await readSchedulers(db, 'anna')
    await db.$disconnect()
    expect(log).toHaveLength(6)
    expect([...schedulers.values()]).toEqual([BEFORE])
    expect([...cards.keys()].toSorted()).toEqual(['bus ja-ko', 'bus ko-ja', 'ship ko-ja'])
    expect(cards.get('ship ko-ja')).toEqual(newCard(new Date(START)))
    cards.delete('ship ko-ja')
    expect(replay(log, schedulers)).toEqual(cards)
  })
})
