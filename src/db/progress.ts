/** What a learner has done and knows, as figures. Every query is keyed by the learner; what can be counted is counted by the database. */
import type { Lang } from '@/core/article/types'
import type { Activity } from '@/core/progress/activity'
import type { LearnedTerm } from '@/core/progress/characters'
import { type Recall, recallsOf } from '@/core/progress/retention'
import type { QuestionKind } from '@/core/quiz/types'
import { RATINGS } from '@/core/study/card'
import { createMemoryModel } from '@/core/study/memory'
import { KNOWN_STABILITY_DAYS } from '@/core/study/status'
import type { Database } from './client'
import { Prisma } from './generated/sqlite/client'
import { readSchedulers } from './study-settings'

type Count = number | bigint

/** Of a log, the ratings that were not taken back: what `standing` leaves of them (core/study/log.ts). */
const standingRatings = (learnerId: string) => Prisma.sql`
  "learnerId" = ${learnerId} AND "action" = 'rate' AND "id" NOT IN (
    SELECT t."id" FROM "Review" u
    JOIN "Review" t ON t."learnerId" = u."learnerId" AND t."id" = u."undoes" AND t."cardId" = u."cardId"
      AND (t."reviewedAt" < u."reviewedAt" OR (t."reviewedAt" = u."reviewedAt" AND t."id" < u."id"))
    WHERE u."learnerId" = ${learnerId} AND u."action" = 'undo')`

/** Ratings by the learner's days. */
export async function readActivity(db: Database, learnerId: string): Promise<Activity> {
  const rows = await db.$queryRaw<{ day: number; count: Count }[]>`
    SELECT "day", COUNT(*) AS "count" FROM "Review" WHERE ${standingRatings(learnerId)} GROUP BY "day"`
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

/** What names the state of a log, which is only added to. */
export async function logMark(db: Database, learnerId: string): Promise<string> {
  const { _count, _max } = await db.review.aggregate({
    where: { learnerId },
    _count: { _all: true },
    _max: { storedAt: true },
  })
  return `${_count._all} ${_max.storedAt?.getTime() ?? 0}`
}

/** Every recall of a learner, from all ratings of each card. A card comes as one text: a row of each rating would take ten times as long. */
export async function readRecalls(db: Database, learnerId: string): Promise<Recall[]> {
  const [cards, settings] = await Promise.all([
    db.$queryRaw<{ ratings: string }[]>`
      SELECT STRING_AGG(
        CAST("day" AS TEXT) || ' ' || CAST("rating" AS TEXT) || ' ' || "schedulerId", ',' ORDER BY "reviewedAt", "id"
      ) AS "ratings" FROM "Review" WHERE ${standingRatings(learnerId)} GROUP BY "cardId"`,
    readSchedulers(db, learnerId),
  ])
  const models = new Map([...settings].map(([id, scheduler]) => [id, createMemoryModel(scheduler)]))
  return cards.flatMap(({ ratings }) =>
    recallsOf(
      ratings.split(',').flatMap((text) => {
        const [day, number, schedulerId = ''] = text.split(' ')
        const rating = RATINGS[Number(number) - 1]
        const model = models.get(schedulerId)
        return rating && model ? { rating, day: Number(day), model } : []
      }),
    ),
  )
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
