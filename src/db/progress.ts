/** What a learner has done and knows, as figures. Every query is keyed by the learner; what can be counted is counted by the database. */
import type { Lang } from '@/core/article/types'
import type { Activity } from '@/core/progress/activity'
import type { LearnedTerm } from '@/core/progress/characters'
import { type Recall, recallsOf } from '@/core/progress/retention'
import type { QuestionKind } from '@/core/quiz/types'
import { RATINGS } from '@/core/study/card'
import type { Action, LogEntry } from '@/core/study/log'
import { schedulersOf } from '@/core/study/replay'
import { KNOWN_STABILITY_DAYS } from '@/core/study/status'
import type { Database } from './client'
import { readSchedulers } from './study-settings'

type Count = number | bigint

/** Ratings by the learner's days, without those that were taken back. */
export async function readActivity(db: Database, learnerId: string): Promise<Activity> {
  const rows = await db.$queryRaw<{ day: number; count: Count }[]>`
    SELECT "day", COUNT(*) AS "count" FROM "Review"
    WHERE "learnerId" = ${learnerId} AND "action" = 'rate' AND "id" NOT IN (
      SELECT t."id" FROM "Review" u
      JOIN "Review" t ON t."learnerId" = u."learnerId" AND t."id" = u."undoes" AND t."cardId" = u."cardId"
        AND (t."reviewedAt" < u."reviewedAt" OR (t."reviewedAt" = u."reviewedAt" AND t."id" < u."id"))
      WHERE u."learnerId" = ${learnerId} AND u."action" = 'undo')
    GROUP BY "day"`
  return new Map(rows.map(({ day, count }) => [Number(day), Number(count)]))
}

/** Cards due until each of the moments and not before the one ahead of it, by the language shown; the first has all that is overdue. */
export async function readForecast(
  db: Database,
  learnerId: string,
  ends: readonly Date[],
): Promise<Readonly<Record<Lang, readonly number[]>>> {
  const until = async (task: Lang) => {
    const where = { learnerId, suspended: false, reps: { gt: 0 }, task: { startsWith: task } }
    const dues = await db.card.findMany({
      where: { ...where, due: { lt: ends.at(-1) ?? new Date(0) } },
      select: { due: true },
    })
    const counts = ends.map(() => 0)
    for (const { due } of dues) {
      const place = ends.findIndex((end) => due < end)
      counts[place] = (counts[place] ?? 0) + 1
    }
    return counts
  }
  const [ko, ja] = await Promise.all([until('ko'), until('ja')])
  return { ko, ja }
}

interface LogRow {
  readonly cardId: string
  readonly id: string
  readonly action: Action
  readonly rating: number | null
  readonly undoes: string | null
  readonly day: number
  readonly schedulerId: string
}

/** An entry for the memory model alone, which counts in days: the moment and what the card asks do not move it. */
function entryOf({ cardId, id, action, rating, undoes, day, schedulerId }: LogRow): LogEntry {
  const at = new Date(0)
  const base = { id, conceptId: cardId, task: 'ko-ja', reviewedAt: at, day, took: null, schedulerId } as const
  if (action === 'rate') return { ...base, action, rating: RATINGS[(rating ?? 0) - 1] ?? 'again' }
  if (action === 'undo') return { ...base, action, undoes: undoes ?? '' }
  return action === 'bury' ? { ...base, action, until: at } : { ...base, action }
}

/** What names the state of a log, which is only added to. */
export async function logMark(db: Database, learnerId: string): Promise<string> {
  const { _count, _max } = await db.review.aggregate({
    where: { learnerId },
    _count: { _all: true },
    _max: { storedAt: true },
  })
  return `${_count._all} ${_max.storedAt?.getTime() ?? 0}`
}

/** Every recall of a learner, from a replay of the whole log. */
export async function readRecalls(db: Database, learnerId: string): Promise<Recall[]> {
  const [rows, settings] = await Promise.all([
    db.$queryRaw<LogRow[]>`
      SELECT "cardId", "id", "action", "rating", "undoes", "day", "schedulerId" FROM "Review"
      WHERE "learnerId" = ${learnerId} ORDER BY "cardId", "reviewedAt", "id"`,
    readSchedulers(db, learnerId),
  ])
  const schedulers = schedulersOf(settings)
  const recalls: Recall[] = []
  let own: LogEntry[] = []
  rows.forEach((row, at) => {
    own.push(entryOf(row))
    if (rows[at + 1]?.cardId === row.cardId) return
    for (const recall of recallsOf(own, schedulers)) recalls.push(recall)
    own = []
  })
  return recalls
}

export interface KindAccuracy {
  readonly kind: QuestionKind
  readonly asked: number
  readonly right: number
}

/** How many of a learner's answers were right, by the kind of the question; of finished attempts, for an exam tells nothing before. */
export async function readAccuracy(db: Database, learnerId: string): Promise<KindAccuracy[]> {
  const rows = await db.$queryRaw<{ kind: string; asked: Count; right: Count }[]>`
    SELECT q."kind" AS "kind", COUNT(*) AS "asked", SUM(CASE WHEN n."correct" THEN 1 ELSE 0 END) AS "right"
    FROM "Attempt" a JOIN "Answer" n ON n."attemptId" = a."id" JOIN "Question" q ON q."id" = n."questionId"
    WHERE a."learnerId" = ${learnerId} AND a."completedAt" IS NOT NULL GROUP BY q."kind"`
  return rows.map(({ kind, asked, right }) => ({
    kind: kind as QuestionKind,
    asked: Number(asked),
    right: Number(right),
  }))
}

/** Terms that the learner said something of or has studied, but for those set aside as no concern of theirs. */
export async function readLearnedTerms(db: Database, learnerId: string): Promise<LearnedTerm[]> {
  const rows = await db.$queryRaw<{ conceptId: string; known: Count; hanja: string | null; kanji: string | null }[]>`
    SELECT m."conceptId" AS "conceptId", MAX(m."known") AS "known", MAX(k."hanja") AS "hanja", MAX(j."headword") AS "kanji"
    FROM (
      SELECT "conceptId", CASE WHEN "status" = 'known' THEN 1 ELSE 0 END AS "known" FROM "ConceptStatus"
      WHERE "learnerId" = ${learnerId} AND "status" <> 'ignored'
      UNION ALL
      SELECT c."conceptId", CASE WHEN c."stability" >= ${KNOWN_STABILITY_DAYS} THEN 1 ELSE 0 END FROM "Card" c
      LEFT JOIN "ConceptStatus" s ON s."learnerId" = c."learnerId" AND s."conceptId" = c."conceptId"
      WHERE c."learnerId" = ${learnerId} AND c."reps" > 0 AND s."conceptId" IS NULL
    ) m
    LEFT JOIN "Term" k ON k."conceptId" = m."conceptId" AND k."lang" = 'ko'
    LEFT JOIN "Term" j ON j."conceptId" = m."conceptId" AND j."lang" = 'ja'
    GROUP BY m."conceptId"`
  return rows.map(({ conceptId, known, hanja, kanji }) => ({
    conceptId,
    known: Number(known) > 0,
    written: { ko: hanja, ja: kanji },
  }))
}
