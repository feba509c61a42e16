/**
 * Stores entries of the review log and moves their cards. Any number of learners' batches are one transaction of few statements: SQLite
 * has one writer, and on both databases a commit costs more than the rows.
 */
import { randomUUID } from 'node:crypto'
import type { CardState, Task } from '@/core/study/card'
import { type CardRef, cardKey, compareEntries, type LogEntry } from '@/core/study/log'
import { apply, replayCard, type Schedulers } from '@/core/study/replay'
import { newCard } from '@/core/study/schedule'
import { type Database, isPostgresClient, type Transaction } from './client'
import type { Card as CardRow } from './generated/sqlite/client'
import { Prisma } from './generated/sqlite/client'
import { type Columns, columnList, jsonRows } from './json-rows'
import { columnsOf, deedColumns, entryOf, stateOf } from './study-rows'
import { nameSchedulers, schedulersNamed, type Touched } from './study-schedulers'
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
  const asked = touchedBy(batches)
  const outcomes =
    asked.length === 0 ? new Map() : await writing(db, (tx) => store(tx, isPostgresClient(db), asked, now))
  return batches.map(
    ({ learnerId, entries }) =>
      new Map(entries.map(({ id }) => [id, outcomes.get(`${learnerId} ${id}`) ?? 'not-found'] as const)),
  )
}

/** Every entry of a learner's log, in order. */
export async function readLog(db: Database, learnerId: string): Promise<LogEntry[]> {
  const rows = await db.review.findMany({ where: { learnerId }, include: OF_CARD })
  return rows.map(entryOf).sort(compareEntries)
}

/** How many ratings a learner has given, undone ones left out. */
export async function countRatings(db: Database, learnerId: string): Promise<number> {
  const undos = await db.review.findMany({ where: { learnerId, action: 'undo' }, select: { undoes: true } })
  const ids = [...new Set(undos.flatMap(({ undoes }) => undoes ?? []))]
  let undone = 0
  for (let at = 0; at < ids.length; at += IDS_A_QUERY)
    undone += await db.review.count({
      where: { learnerId, action: 'rate', id: { in: ids.slice(at, at + IDS_A_QUERY) } },
    })
  return (await db.review.count({ where: { learnerId, action: 'rate' } })) - undone
}

const OF_CARD = { card: { select: { conceptId: true, task: true } } } as const
/** Parameters of a query of Prisma's own are limited. */
const IDS_A_QUERY = 1000

/** The entries of all batches; of those with one id the first counts, as if the second had come later. */
function touchedBy(batches: readonly Batch[]): readonly Touched[] {
  const all = new Map<string, Touched>()
  for (const { learnerId, entries } of batches)
    for (const entry of entries) {
      const key = `${learnerId} ${entry.id}`
      if (!all.has(key)) all.set(key, { learnerId, entry })
    }
  return [...all.values()]
}

/** The learners of these that are there, their rows held in one order so that no two groups wait for each other. */
async function lock(tx: Transaction, postgres: boolean, ids: readonly string[]): Promise<Set<string>> {
  const list = jsonRows(
    postgres,
    { id: 'text' },
    ids.map((id) => [id]),
  )
  const rows = postgres
    ? await tx.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "Learner" WHERE "id" IN (SELECT "id" FROM ${list} AS ids) ORDER BY "id" FOR UPDATE`
    : await tx.$queryRaw<{ id: string }[]>`
        UPDATE "Learner" SET "learned" = "learned" WHERE "id" IN (SELECT "id" FROM ${list} AS ids) RETURNING "id"`
  return new Set(rows.map(({ id }) => id))
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

const keyOf = ({ learnerId, entry }: Touched): string => `${learnerId} ${cardKey(entry)}`

async function store(
  tx: Transaction,
  postgres: boolean,
  asked: readonly Touched[],
  now: Date,
): Promise<ReadonlyMap<string, Stored>> {
  const outcomes = new Map<string, Stored>()
  const learners = await lock(tx, postgres, [...new Set(asked.map(({ learnerId }) => learnerId))])
  const all = asked.filter(({ learnerId }) => learners.has(learnerId))
  if (all.length === 0) return outcomes
  const { fresh, cards, named } = await look(tx, postgres, all)
  for (const { learnerId, entry } of all) outcomes.set(`${learnerId} ${entry.id}`, 'known')
  for (const { learnerId, entry } of fresh) outcomes.set(`${learnerId} ${entry.id}`, 'not-found')
  const without = fresh.filter((each) => !cards.has(keyOf(each)))
  const concepts = await conceptsIn(
    tx,
    without.map(({ entry }) => entry.conceptId),
  )
  const placed = fresh.filter((each) => cards.has(keyOf(each)) || concepts.has(each.entry.conceptId))
  if (placed.length === 0) return outcomes
  const touched = await nameSchedulers(tx, placed, named)
  const moved = await move(tx, touched, cards, await schedulersNamed(tx, touched))
  await writeCards(tx, postgres, moved)
  await writeEntries(tx, postgres, touched, moved, now)
  for (const { learnerId, entry } of touched) outcomes.set(`${learnerId} ${entry.id}`, 'stored')
  return outcomes
}

const LOOKED: Columns = {
  n: 'integer',
  learnerId: 'text',
  entryId: 'text',
  conceptId: 'text',
  task: 'text',
  schedulerId: 'text',
}

type Seen = CardRow & { readonly n: number; readonly known: string | null; readonly named: string | null }

/** In one statement: which entries are new, the cards that are there, and which schedulers are (`learner id`). */
async function look(tx: Transaction, postgres: boolean, all: readonly Touched[]) {
  const entries = jsonRows(
    postgres,
    LOOKED,
    all.map(({ learnerId, entry }, n) => [n, learnerId, entry.id, entry.conceptId, entry.task, entry.schedulerId]),
  )
  const rows = await tx.$queryRaw<Seen[]>`
    SELECT e."n", r."id" AS "known", s."id" AS "named", c.* FROM ${entries} AS e
    LEFT JOIN "Review" r ON r."learnerId" = e."learnerId" AND r."id" = e."entryId"
    LEFT JOIN "Scheduler" s ON s."learnerId" = e."learnerId" AND s."id" = e."schedulerId"
    LEFT JOIN "Card" c ON c."learnerId" = e."learnerId" AND c."conceptId" = e."conceptId" AND c."task" = e."task"`
  const fresh: Touched[] = []
  const cards = new Map<string, Held>()
  const named = new Set<string>()
  for (const row of rows) {
    const each = all[Number(row.n)]
    if (!each) continue
    if (row.known === null) fresh.push(each)
    if (row.named !== null) named.add(`${each.learnerId} ${row.named}`)
    if (row.id !== null) cards.set(keyOf(each), heldOf(row))
  }
  return { fresh, cards, named }
}

function heldOf(row: CardRow): Held {
  const { id, learnerId, addedAt, loggedAt, conceptId, task } = row
  return { id, learnerId, ref: { conceptId, task: task as Task }, addedAt, loggedAt, state: stateOf(row) }
}

/** Which of the concepts are in a current article: no card comes to be of another. */
async function conceptsIn(tx: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  const all = [...new Set(ids)]
  for (let at = 0; at < all.length; at += IDS_A_QUERY)
    for (const { id } of await tx.concept.findMany({
      where: { id: { in: all.slice(at, at + IDS_A_QUERY) }, articles: { some: { version: { current: true } } } },
      select: { id: true },
    }))
      found.add(id)
  return found
}

interface Change {
  readonly held: Held
  readonly entries: readonly LogEntry[]
}

/** What the entries of one card make of it, before its log is asked; null where none is there. */
function changeOf(touched: readonly Touched[], before: Held | undefined): Change | null {
  const entries = touched.map(({ entry }) => entry).sort(compareEntries)
  const [first] = entries
  const last = entries.at(-1)
  const [{ learnerId } = { learnerId: '' }] = touched
  if (!first || !last) return null
  const addedAt = before && before.addedAt < first.reviewedAt ? before.addedAt : first.reviewedAt
  return {
    entries,
    held: {
      id: before?.id ?? randomUUID(),
      learnerId,
      ref: { conceptId: first.conceptId, task: first.task },
      addedAt,
      loggedAt: before?.loggedAt && before.loggedAt > last.reviewedAt ? before.loggedAt : last.reviewedAt,
      state: before?.state ?? newCard(addedAt),
    },
  }
}

/** The cards after the entries: one more step where all of them come after what is there, else all steps anew from the card's log. */
async function move(
  tx: Transaction,
  touched: readonly Touched[],
  cards: ReadonlyMap<string, Held>,
  schedulers: Schedulers,
): Promise<ReadonlyMap<string, Held>> {
  const groups = new Map<string, Touched[]>()
  for (const each of touched) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  const moved = new Map<string, Held>()
  const late = new Map<string, Change>()
  for (const [key, own] of groups) {
    const before = cards.get(key)
    const change = changeOf(own, before)
    if (!change) continue
    const { held, entries } = change
    const [first] = entries
    if (!before?.loggedAt) moved.set(key, { ...held, state: replayCard(held.addedAt, entries, schedulers) })
    else if (first && before.loggedAt < first.reviewedAt && entries.every(({ action }) => action !== 'undo'))
      moved.set(key, { ...held, state: entries.reduce((card, entry) => apply(card, entry, schedulers), held.state) })
    else late.set(key, change)
  }
  for (const [key, { held, entries }] of late) {
    const rows = await tx.review.findMany({ where: { cardId: held.id }, include: OF_CARD })
    const whole = [...rows.map(entryOf), ...entries].sort(compareEntries)
    const all = await schedulersNamed(
      tx,
      whole.map((entry) => ({ learnerId: held.learnerId, entry })),
    )
    moved.set(key, { ...held, state: replayCard(held.addedAt, whole, all) })
  }
  return moved
}

const CARD: Columns = {
  id: 'text',
  learnerId: 'text',
  conceptId: 'text',
  task: 'text',
  addedAt: 'timestamp(3)',
  loggedAt: 'timestamp(3)',
  due: 'timestamp(3)',
  stability: 'double precision',
  difficulty: 'double precision',
  scheduledDays: 'integer',
  learningSteps: 'integer',
  reps: 'integer',
  lapses: 'integer',
  state: 'integer',
  lastReview: 'timestamp(3)',
  firstDay: 'integer',
  lastDay: 'integer',
  suspended: 'boolean',
  leech: 'boolean',
  buriedUntil: 'timestamp(3)',
}
const UNCHANGING = new Set(['id', 'learnerId', 'conceptId', 'task'])
const CHANGES = Prisma.raw(
  Object.keys(CARD)
    .filter((name) => !UNCHANGING.has(name))
    .map((name) => `"${name}" = excluded."${name}"`)
    .join(', '),
)

async function writeCards(tx: Transaction, postgres: boolean, moved: ReadonlyMap<string, Held>): Promise<void> {
  const rows = [...moved.values()].map(({ state, ref, ...held }) => {
    const columns: Readonly<Record<string, unknown>> = { ...held, ...ref, ...columnsOf(state) }
    return Object.keys(CARD).map((name) => columns[name])
  })
  // SQLite takes an ON after a table for that of a join unless a WHERE comes first.
  await tx.$executeRaw`INSERT INTO "Card" (${columnList(CARD)})
    SELECT ${columnList(CARD)} FROM ${jsonRows(postgres, CARD, rows)} AS cards WHERE true
    ON CONFLICT ("id") DO UPDATE SET ${CHANGES}`
}

const REVIEW: Columns = {
  learnerId: 'text',
  id: 'text',
  cardId: 'text',
  action: 'text',
  rating: 'integer',
  undoes: 'text',
  buriedUntil: 'timestamp(3)',
  reviewedAt: 'timestamp(3)',
  day: 'integer',
  took: 'integer',
  schedulerId: 'text',
  storedAt: 'timestamp(3)',
}

async function writeEntries(
  tx: Transaction,
  postgres: boolean,
  touched: readonly Touched[],
  moved: ReadonlyMap<string, Held>,
  storedAt: Date,
): Promise<void> {
  const rows = touched.map((each) => {
    const { learnerId, entry } = each
    const columns: Readonly<Record<string, unknown>> = {
      ...entry,
      ...deedColumns(entry),
      learnerId,
      cardId: moved.get(keyOf(each))?.id,
      storedAt,
    }
    return Object.keys(REVIEW).map((name) => columns[name] ?? null)
  })
  await tx.$executeRaw`INSERT INTO "Review" (${columnList(REVIEW)})
    SELECT ${columnList(REVIEW)} FROM ${jsonRows(postgres, REVIEW, rows)} AS reviews`
}
