/**
 * Stores entries of the review log and moves their cards. Any number of learners' batches are one transaction of few statements: SQLite
 * has one writer, and on both databases a commit costs more than the rows.
 */
import { randomUUID } from 'node:crypto'
import type { CardState, Task } from '@/core/study/card'
import { type CardRef, cardKey, compareEntries, type LogEntry } from '@/core/study/log'
import { apply, replayCard, type Schedulers } from '@/core/study/replay'
import { newCard, type Scheduler } from '@/core/study/schedule'
import { schedulerFrom, settingsFrom } from '@/core/study/settings'
import { type Database, isPostgresClient, type Transaction } from './client'
import { Prisma } from './generated/sqlite/client'
import { columnsOf, deedColumns, entryOf, stateOf } from './study-rows'
import { schedulerId, schedulerOf } from './study-settings'
import { writing } from './write'

export interface Batch {
  readonly learnerId: string
  readonly entries: readonly LogEntry[]
}

/** `known`: it was there already; nothing changed. `not-found`: there is no such learner, or no such concept any more. */
export type Stored = 'stored' | 'known' | 'not-found'

/** What happened to each entry, by its id. Entries of one batch may be of any cards, in any order. */
export async function storeEntries(
  db: Database,
  learnerId: string,
  entries: readonly LogEntry[],
  now: Date,
): Promise<ReadonlyMap<string, Stored>> {
  const [stored] = await storeBatches(db, [{ learnerId, entries }], now)
  return stored ?? new Map()
}

/** The same for batches of any learners, all or none of them; the answers are in the order of the batches. */
export async function storeBatches(
  db: Database,
  batches: readonly Batch[],
  now: Date,
): Promise<ReadonlyMap<string, Stored>[]> {
  const asked = byLearner(batches)
  const outcomes = await writing(db, (tx) => store(tx, isPostgresClient(db), asked, now))
  return batches.map(
    ({ learnerId, entries }) =>
      new Map(entries.map(({ id }) => [id, outcomes.get(`${learnerId} ${id}`) ?? 'not-found'] as const)),
  )
}

/** Every entry of a learner's log, in order. */
export async function readLog(db: Database, learnerId: string): Promise<LogEntry[]> {
  const rows = await db.review.findMany({
    where: { learnerId },
    include: { card: { select: { conceptId: true, task: true } } },
  })
  return rows.map(entryOf).sort(compareEntries)
}

/** The last rating of a learner's day that was not taken back. */
export async function lastRating(db: Database, learnerId: string, day: number) {
  const log = await db.review.findMany({
    where: { learnerId, day, action: { in: ['rate', 'undo'] } },
    orderBy: [{ reviewedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, undoes: true, card: { select: { conceptId: true, task: true } } },
  })
  const undone = new Set(log.flatMap(({ undoes }) => undoes ?? []))
  const last = log.find(({ id, undoes }) => undoes === null && !undone.has(id))
  return last ? { id: last.id, conceptId: last.card.conceptId, task: last.card.task as Task } : null
}

type ByLearner = ReadonlyMap<string, readonly LogEntry[]>

function byLearner(batches: readonly Batch[]): ByLearner {
  const all = new Map<string, Map<string, LogEntry>>()
  for (const { learnerId, entries } of batches) {
    const own = all.get(learnerId) ?? new Map<string, LogEntry>()
    // Of entries with one id the first counts, as if the second had come later.
    for (const entry of entries) if (!own.has(entry.id)) own.set(entry.id, entry)
    all.set(learnerId, own)
  }
  return new Map([...all].map(([learnerId, own]) => [learnerId, [...own.values()]]))
}

/** Parameters of a statement are limited: 32,766 on SQLite. */
const ROWS_A_STATEMENT = 1000

function* chunks<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < items.length; at += ROWS_A_STATEMENT) yield items.slice(at, at + ROWS_A_STATEMENT)
}

const valuesOf = (rows: readonly (readonly unknown[])[]): Prisma.Sql =>
  Prisma.join(rows.map((row) => Prisma.sql`(${Prisma.join([...row])})`))

async function select<Row>(
  rows: readonly (readonly unknown[])[],
  ask: (values: Prisma.Sql) => Promise<Row[]>,
): Promise<Row[]> {
  const found: Row[] = []
  for (const some of chunks(rows)) found.push(...(await ask(valuesOf(some))))
  return found
}

/** The learners of these that are there, their rows held in one order so that no two groups wait for each other. */
async function lock(tx: Transaction, postgres: boolean, ids: readonly string[]): Promise<Set<string>> {
  const list = Prisma.join([...ids])
  const rows = postgres
    ? await tx.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Learner" WHERE "id" IN (${list}) ORDER BY "id" FOR UPDATE`
    : await tx.$queryRaw<{ id: string }[]>`UPDATE "Learner" SET "id" = "id" WHERE "id" IN (${list}) RETURNING "id"`
  return new Set(rows.map(({ id }) => id))
}

interface Touched {
  readonly learnerId: string
  readonly entry: LogEntry
}

async function store(
  tx: Transaction,
  postgres: boolean,
  asked: ByLearner,
  now: Date,
): Promise<ReadonlyMap<string, Stored>> {
  const outcomes = new Map<string, Stored>()
  const learners = await lock(tx, postgres, [...asked.keys()])
  const all = [...asked].flatMap(([learnerId, entries]) =>
    learners.has(learnerId) ? entries.map((entry): Touched => ({ learnerId, entry })) : [],
  )
  if (all.length === 0) return outcomes
  const known = new Set(
    (
      await select(
        all.map(({ learnerId, entry }) => [learnerId, entry.id]),
        (values) =>
          tx.$queryRaw<{ learnerId: string; id: string }[]>`
            SELECT "learnerId", "id" FROM "Review" WHERE ("learnerId", "id") IN (VALUES ${values})`,
      )
    ).map(({ learnerId, id }) => `${learnerId} ${id}`),
  )
  for (const key of known) outcomes.set(key, 'known')
  const fresh = all.filter(({ learnerId, entry }) => !known.has(`${learnerId} ${entry.id}`))
  if (fresh.length === 0) return outcomes

  const cards = await readCards(tx, fresh)
  const concepts = await conceptsOf(
    tx,
    fresh.flatMap(({ learnerId, entry }) => (cards.has(`${learnerId} ${cardKey(entry)}`) ? [] : entry.conceptId)),
  )
  const placed = fresh.filter(
    ({ learnerId, entry }) => cards.has(`${learnerId} ${cardKey(entry)}`) || concepts.has(entry.conceptId),
  )
  if (placed.length === 0) return outcomes
  const { schedulers, named } = await settle(tx, placed)
  const moved = await move(tx, named, cards, schedulers)
  await writeCards(tx, moved)
  await writeEntries(tx, named, moved, now)
  for (const { learnerId, entry } of named) outcomes.set(`${learnerId} ${entry.id}`, 'stored')
  return outcomes
}

/** A card as it is, or as it comes to be. */
interface Held {
  readonly id: string
  readonly learnerId: string
  readonly ref: CardRef
  readonly addedAt: Date
  readonly loggedAt: Date | null
  readonly state: CardState
}

async function readCards(tx: Transaction, touched: readonly Touched[]): Promise<Map<string, Held>> {
  const keys = new Map(
    touched.map(({ learnerId, entry }) => [
      `${learnerId} ${cardKey(entry)}`,
      [learnerId, entry.conceptId, entry.task] as const,
    ]),
  )
  const found = await select(
    [...keys.values()],
    (values) =>
      tx.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "Card" WHERE ("learnerId", "conceptId", "task") IN (VALUES ${values})`,
  )
  const held = new Map<string, Held>()
  for (const some of chunks(found))
    for (const row of await tx.card.findMany({ where: { id: { in: some.map(({ id }) => id) } } })) {
      const { id, learnerId, addedAt, loggedAt } = row
      const ref = { conceptId: row.conceptId, task: row.task as CardRef['task'] }
      held.set(`${learnerId} ${cardKey(ref)}`, { id, learnerId, ref, addedAt, loggedAt, state: stateOf(row) })
    }
  return held
}

/** Which of the concepts are in a current article: no card comes to be of another. */
async function conceptsOf(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const some of chunks([...new Set(ids)]))
    for (const { id } of await tx.concept.findMany({
      where: { id: { in: [...some] }, articles: { some: { version: { current: true } } } },
      select: { id: true },
    }))
      found.add(id)
  return found
}

/**
 * The schedulers that the entries name. An id that the learner does not have, from before all data were deleted, say, counts as the
 * settings in force; settings that are used for the first time are stored.
 */
async function settle(
  tx: Transaction,
  touched: readonly Touched[],
): Promise<{ readonly schedulers: Schedulers; readonly named: readonly Touched[] }> {
  const pairs = new Map(
    touched.map(({ learnerId, entry }) => [
      `${learnerId} ${entry.schedulerId}`,
      [learnerId, entry.schedulerId] as const,
    ]),
  )
  const stored = await tx.scheduler.findMany({
    where: { OR: [...pairs.values()].map(([learnerId, id]) => ({ learnerId, id })) },
  })
  const schedulers = new Map<string, Scheduler>()
  const there = new Set<string>()
  for (const { learnerId, id, settings } of stored) {
    there.add(`${learnerId} ${id}`)
    schedulers.set(
      id,
      schedulerOf(id, () => schedulerFrom(settings)),
    )
  }
  const without = [...pairs].flatMap(([key, [learnerId]]) => (there.has(key) ? [] : learnerId))
  const current = await currentSchedulers(tx, without, schedulers)
  return {
    schedulers: (id) => {
      const found = schedulers.get(id)
      if (!found) throw new Error(`no scheduler ${id}`)
      return found
    },
    named: touched.map(({ learnerId, entry }) =>
      there.has(`${learnerId} ${entry.schedulerId}`)
        ? { learnerId, entry }
        : { learnerId, entry: { ...entry, schedulerId: current.get(learnerId) ?? entry.schedulerId } },
    ),
  }
}

/** Stores what the learners' settings say now, and adds it to the schedulers; its id by learner. */
async function currentSchedulers(
  tx: Transaction,
  learners: readonly string[],
  schedulers: Map<string, Scheduler>,
): Promise<ReadonlyMap<string, string>> {
  if (learners.length === 0) return new Map()
  const said = await tx.studyPreference.findMany({ where: { learnerId: { in: [...learners] } } })
  const preferences = new Map(said.map(({ learnerId, settings }) => [learnerId, settings]))
  const rows = [...new Set(learners)].map((learnerId) => {
    const { scheduler } = settingsFrom(preferences.get(learnerId))
    const id = schedulerId(scheduler)
    schedulers.set(
      id,
      schedulerOf(id, () => scheduler),
    )
    return [learnerId, id, JSON.stringify(scheduler)] as const
  })
  for (const [learnerId, id, settings] of rows)
    await tx.scheduler.upsert({
      where: { learnerId_id: { learnerId, id } },
      create: { learnerId, id, settings: JSON.parse(settings) },
      update: {},
    })
  return new Map(rows.map(([learnerId, id]) => [learnerId, id]))
}

/** The cards after the entries: one more step where all of them come after what is there, else all steps anew from the card's log. */
async function move(
  tx: Transaction,
  touched: readonly Touched[],
  cards: ReadonlyMap<string, Held>,
  schedulers: Schedulers,
): Promise<ReadonlyMap<string, Held>> {
  const groups = new Map<string, { readonly learnerId: string; readonly entries: LogEntry[] }>()
  for (const { learnerId, entry } of touched) {
    const key = `${learnerId} ${cardKey(entry)}`
    const group = groups.get(key) ?? { learnerId, entries: [] }
    group.entries.push(entry)
    groups.set(key, group)
  }
  const moved = new Map<string, Held>()
  const late: { readonly held: Held; readonly key: string; readonly entries: readonly LogEntry[] }[] = []
  for (const [key, { learnerId, entries }] of groups) {
    entries.sort(compareEntries)
    const [first] = entries
    const last = entries.at(-1)
    if (!first || !last) continue
    const { conceptId, task, reviewedAt } = first
    const before = cards.get(key)
    const addedAt = before && before.addedAt < reviewedAt ? before.addedAt : reviewedAt
    const held: Held = {
      id: before?.id ?? randomUUID(),
      learnerId,
      ref: { conceptId, task },
      addedAt,
      loggedAt: before?.loggedAt && before.loggedAt > last.reviewedAt ? before.loggedAt : last.reviewedAt,
      state: before?.state ?? newCard(addedAt),
    }
    const follows = !before?.loggedAt || before.loggedAt < reviewedAt
    if (!follows) late.push({ held, key, entries })
    else if (before?.loggedAt && entries.every(({ action }) => action !== 'undo'))
      moved.set(key, { ...held, state: entries.reduce((card, entry) => apply(card, entry, schedulers), held.state) })
    else if (!before?.loggedAt) moved.set(key, { ...held, state: replayCard(addedAt, entries, schedulers) })
    else late.push({ held, key, entries })
  }
  const logs = await readLogs(
    tx,
    late.map(({ held }) => held.id),
    schedulers,
  )
  for (const { held, key, entries } of late) {
    const log = [...(logs.entries.get(held.id) ?? []), ...entries].sort(compareEntries)
    moved.set(key, { ...held, state: replayCard(held.addedAt, log, logs.schedulers) })
  }
  return moved
}

/** The logs of cards, by card, and the schedulers that they name. */
async function readLogs(tx: Transaction, cardIds: readonly string[], schedulers: Schedulers) {
  const entries = new Map<string, LogEntry[]>()
  const named = new Map<string, Scheduler>()
  for (const some of chunks(cardIds)) {
    const rows = await tx.review.findMany({
      where: { cardId: { in: [...some] } },
      include: { card: { select: { conceptId: true, task: true } } },
    })
    const pairs = new Map(rows.map(({ learnerId, schedulerId: id }) => [`${learnerId} ${id}`, { learnerId, id }]))
    for (const { id, settings } of await tx.scheduler.findMany({ where: { OR: [...pairs.values()] } }))
      named.set(
        id,
        schedulerOf(id, () => schedulerFrom(settings)),
      )
    for (const row of rows) {
      const own = entries.get(row.cardId) ?? []
      own.push(entryOf(row))
      entries.set(row.cardId, own)
    }
  }
  return { entries, schedulers: (id: string) => named.get(id) ?? schedulers(id) }
}

const CARD_COLUMNS = [
  'due',
  'stability',
  'difficulty',
  'scheduledDays',
  'learningSteps',
  'reps',
  'lapses',
  'state',
  'lastReview',
  'firstDay',
  'lastDay',
  'suspended',
  'leech',
  'buriedUntil',
] as const

const column = (name: string): Prisma.Sql => Prisma.raw(`"${name}"`)

async function writeCards(tx: Transaction, moved: ReadonlyMap<string, Held>): Promise<void> {
  const names = Prisma.join(
    ['id', 'learnerId', 'conceptId', 'task', 'addedAt', 'loggedAt', ...CARD_COLUMNS].map(column),
  )
  const changes = Prisma.join(
    ['addedAt', 'loggedAt', ...CARD_COLUMNS].map((name) => Prisma.sql`${column(name)} = excluded.${column(name)}`),
  )
  for (const some of chunks([...moved.values()])) {
    const rows = some.map(({ id, learnerId, ref, addedAt, loggedAt, state }) => {
      const columns = columnsOf(state)
      return [id, learnerId, ref.conceptId, ref.task, addedAt, loggedAt, ...CARD_COLUMNS.map((name) => columns[name])]
    })
    await tx.$executeRaw`INSERT INTO "Card" (${names}) VALUES ${valuesOf(rows)}
      ON CONFLICT ("id") DO UPDATE SET ${changes}`
  }
}

async function writeEntries(
  tx: Transaction,
  touched: readonly Touched[],
  moved: ReadonlyMap<string, Held>,
  now: Date,
): Promise<void> {
  for (const some of chunks(touched)) await tx.review.createMany({ data: some.map((each) => rowOf(each, moved, now)) })
}

function rowOf(
  { learnerId, entry }: Touched,
  moved: ReadonlyMap<string, Held>,
  now: Date,
): Prisma.ReviewCreateManyInput {
  const { id, action, reviewedAt, day, took } = entry
  const cardId = moved.get(`${learnerId} ${cardKey(entry)}`)?.id
  if (!cardId) throw new Error('an entry without its card')
  return {
    learnerId,
    id,
    cardId,
    action,
    ...deedColumns(entry),
    reviewedAt,
    day,
    took,
    schedulerId: entry.schedulerId,
    storedAt: now,
  }
}
