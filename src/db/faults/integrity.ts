/** What has to be true of a database whatever process was killed when. */
import { isDeepStrictEqual } from 'node:util'
import type { Task } from '@/core/study/card'
import { cardKey } from '@/core/study/log'
import { replay } from '@/core/study/replay'
import { type Database, isPostgresClient } from '../client'
import { readLog } from '../study-log'
import { stateOf } from '../study-rows'
import { readSchedulers } from '../study-settings'

/** Every breach, in words. */
export async function breaches(db: Database): Promise<string[]> {
  return [...(await pageFaults(db)), ...(await bankFaults(db)), ...(await attemptFaults(db)), ...(await cardFaults(db))]
}

/** What the database itself finds wrong. */
export const pageFaults = (db: Database): Promise<string[]> =>
  isPostgresClient(db) ? postgresFaults(db) : sqliteFaults(db)

async function sqliteFaults(db: Database): Promise<string[]> {
  const [pages, keys] = [
    await db.$queryRawUnsafe<Record<string, string>[]>('PRAGMA integrity_check'),
    await db.$queryRawUnsafe<Record<string, unknown>[]>('PRAGMA foreign_key_check'),
  ]
  const said = pages.flatMap((row) => Object.values(row)).filter((text) => text !== 'ok')
  return [...said.map((text) => `integrity_check: ${text}`), ...keys.map((row) => `foreign_key_check: ${json(row)}`)]
}

const json = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part))

interface ForeignKey {
  readonly name: string
  readonly child: string
  readonly parent: string
  readonly columns: readonly string[]
  readonly keys: readonly string[]
}

/** PostgreSQL has no pragma for it: every foreign key is asked for rows without their parent. */
async function postgresFaults(db: Database): Promise<string[]> {
  const keys = await db.$queryRawUnsafe<ForeignKey[]>(`
    SELECT c.conname AS name, c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent,
      ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY k(n, i) JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.n ORDER BY i) AS columns,
      ARRAY(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY k(n, i) JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.n ORDER BY i) AS keys
    FROM pg_constraint c WHERE c.contype = 'f'`)
  const found: string[] = []
  for (const { name, child, parent, columns, keys: parents } of keys) {
    const joined = columns.map((column, i) => `p."${parents[i]}" = c."${column}"`).join(' AND ')
    const set = columns.map((column) => `c."${column}" IS NOT NULL`).join(' AND ')
    const [row] = await db.$queryRawUnsafe<{ count: bigint }[]>(
      `SELECT count(*) AS count FROM ${child} c WHERE ${set} AND NOT EXISTS (SELECT 1 FROM ${parent} p WHERE ${joined})`,
    )
    if (Number(row?.count) > 0) found.push(`${name}: ${row?.count} rows without their parent`)
  }
  return found
}

/** A bank is stored whole or not at all. */
export async function bankFaults(db: Database): Promise<string[]> {
  const articles = await db.article.findMany({
    include: { versions: { where: { current: true }, include: { texts: true, _count: { select: { terms: true } } } } },
  })
  const found = articles.flatMap(({ id, versions }) => {
    const [version] = versions
    if (versions.length !== 1 || !version) return [`article ${id} has ${versions.length} current versions`]
    return version.texts.length === 0 || version._count.terms === 0
      ? [`article ${id} is without its texts or terms`]
      : []
  })
  const concepts = await db.articleTerm.groupBy({ by: ['conceptId'], where: { version: { current: true } } })
  const listed = await db.listing.count()
  if (listed !== concepts.length) found.push(`${listed} concepts are listed, ${concepts.length} are in articles`)
  const halves = await db.term.groupBy({ by: ['conceptId'], _count: { _all: true } })
  for (const { conceptId, _count } of halves.filter((each) => each._count._all !== 2))
    found.push(`concept ${conceptId} has ${_count._all} terms`)
  const questions = await db.question.findMany({
    select: {
      id: true,
      options: { where: { isKey: true }, select: { id: true } },
      _count: { select: { evidence: true } },
    },
  })
  for (const { id, options, _count } of questions)
    if (options.length !== 1 || _count.evidence === 0) found.push(`question ${id} is without its key or evidence`)
  return found
}

/** One answer a question, of that question, graded as its option says; an attempt is over when all are answered. */
async function attemptFaults(db: Database): Promise<string[]> {
  const attempts = await db.attempt.findMany({
    include: {
      questions: { select: { questionId: true } },
      answers: { select: { questionId: true, correct: true, option: { select: { questionId: true, isKey: true } } } },
    },
  })
  return attempts.flatMap(({ id, questions, answers, completedAt }) => {
    const asked = new Set(questions.map(({ questionId }) => questionId))
    const strange = answers.filter(
      ({ questionId, correct, option }) =>
        !asked.has(questionId) || option.questionId !== questionId || option.isKey !== correct,
    )
    const isOver = answers.length === questions.length
    return [
      ...strange.map(({ questionId }) => `attempt ${id}: the answer to ${questionId} is not one`),
      ...((completedAt !== null) === isOver
        ? []
        : [`attempt ${id} is ${isOver ? 'not ' : ''}over with ${answers.length}`]),
    ]
  })
}

/** The log gives the cards exactly. */
async function cardFaults(db: Database): Promise<string[]> {
  const found: string[] = []
  for (const { id: learnerId } of await db.learner.findMany({ select: { id: true } })) {
    const cards = await db.card.findMany({ where: { learnerId } })
    const added = new Map(
      cards.map((row) => [cardKey({ conceptId: row.conceptId, task: row.task as Task }), row.addedAt]),
    )
    const schedulers = await readSchedulers(db, learnerId)
    const made = replay(await readLog(db, learnerId), schedulers, (card) => added.get(cardKey(card)) ?? null)
    for (const row of cards) {
      const key = cardKey({ conceptId: row.conceptId, task: row.task as Task })
      const state = made.get(key)
      if (state ? !isDeepStrictEqual(stateOf(row), state) : row.reps > 0)
        found.push(`learner ${learnerId}: the card ${key} is not what its log gives`)
    }
    for (const key of made.keys()) if (!added.has(key)) found.push(`learner ${learnerId}: the card ${key} is gone`)
  }
  return found
}
