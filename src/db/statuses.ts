/** What a learner says of concepts, and what with their cards it makes of an article's terms. Every query is keyed by the learner. */
import {
  KNOWN_STABILITY_DAYS,
  type Knowledge,
  type KnownShare,
  knowledgeOf,
  type SaidStatus,
  UNKNOWN,
} from '@/core/study/status'
import type { Database } from './client'
import type { Prisma } from './generated/sqlite/client'
import { lockLearner } from './learner'
import { writing } from './write'

/** Concepts of the learner's about which something is known: by what they said or by a card. The others are new. */
async function knowledgeIn(
  db: Database,
  learnerId: string,
  concept: Prisma.ConceptWhereInput,
): Promise<Map<string, Knowledge>> {
  const [said, cards] = await Promise.all([
    db.conceptStatus.findMany({ where: { learnerId, concept }, select: { conceptId: true, status: true } }),
    db.card.findMany({ where: { learnerId, concept }, select: { conceptId: true, stability: true } }),
  ])
  const statuses = new Map(said.map(({ conceptId, status }) => [conceptId, status as SaidStatus]))
  const stabilities = new Map<string, number[]>()
  for (const { conceptId, stability } of cards)
    stabilities.set(conceptId, [...(stabilities.get(conceptId) ?? []), stability])
  return new Map(
    [...new Set([...statuses.keys(), ...stabilities.keys()])].map((id) => [
      id,
      knowledgeOf(statuses.get(id) ?? null, stabilities.get(id) ?? []),
    ]),
  )
}

/** What the learner knows of an article's terms, by concept id; a term that is not there is new. */
export const readKnowledge = (db: Database, learnerId: string, articleId: string): Promise<Map<string, Knowledge>> =>
  knowledgeIn(db, learnerId, { articles: { some: { version: { articleId, current: true } } } })

/** The same of these concepts, each of them there. */
export async function readKnowledgeOf(
  db: Database,
  learnerId: string,
  conceptIds: readonly string[],
): Promise<Map<string, Knowledge>> {
  const known = await knowledgeIn(db, learnerId, { id: { in: [...conceptIds] } })
  return new Map(conceptIds.map((id) => [id, known.get(id) ?? UNKNOWN]))
}

/** Keeps what the learner says of a concept; null takes back what was said. False where there is no such learner or concept. */
export async function sayStatus(
  db: Database,
  learnerId: string,
  conceptId: string,
  status: SaidStatus | null,
  now: Date,
): Promise<boolean> {
  return writing(db, async (tx) => {
    if (!(await lockLearner(tx, learnerId))) return false
    if (!(await tx.concept.findUnique({ where: { id: conceptId }, select: { id: true } }))) return false
    await tx.conceptStatus.deleteMany({ where: { learnerId, conceptId } })
    if (status) await tx.conceptStatus.create({ data: { learnerId, conceptId, status, setAt: now } })
    return true
  })
}

/** Says of those of the concepts that are still new that they are known; which ones those were. */
export async function sayNewAreKnown(
  db: Database,
  learnerId: string,
  conceptIds: readonly string[],
  now: Date,
): Promise<string[]> {
  return writing(db, async (tx) => {
    if (!(await lockLearner(tx, learnerId))) return []
    const rows = await tx.concept.findMany({
      where: { id: { in: [...conceptIds] }, statuses: { none: { learnerId } }, cards: { none: { learnerId } } },
      select: { id: true },
      orderBy: { id: 'asc' },
    })
    await tx.conceptStatus.createMany({
      data: rows.map(({ id }) => ({ learnerId, conceptId: id, status: 'known', setAt: now })),
    })
    return rows.map(({ id }) => id)
  })
}

/** Takes back that the concepts are known, of those of which nothing else was said since. */
export async function takeBackKnown(db: Database, learnerId: string, conceptIds: readonly string[]): Promise<void> {
  await writing(db, async (tx) => {
    if (!(await lockLearner(tx, learnerId))) return
    await tx.conceptStatus.deleteMany({ where: { learnerId, conceptId: { in: [...conceptIds] }, status: 'known' } })
  })
}

/** How much of every article's glossary the learner knows, by article id, in one query. */
export async function knownShares(db: Database, learnerId: string): Promise<Map<string, KnownShare>> {
  const rows = await db.$queryRaw<{ articleId: string; known: number | bigint; counted: number | bigint }[]>`
    SELECT v."articleId" AS "articleId",
      SUM(CASE WHEN s."status" = 'known' OR (s."status" IS NULL AND c."conceptId" IS NOT NULL) THEN 1 ELSE 0 END) AS "known",
      SUM(CASE WHEN s."status" = 'ignored' THEN 0 ELSE 1 END) AS "counted"
    FROM "ArticleTerm" t
    JOIN "ArticleVersion" v ON v."id" = t."versionId" AND v."current" = true
    LEFT JOIN "ConceptStatus" s ON s."conceptId" = t."conceptId" AND s."learnerId" = ${learnerId}
    LEFT JOIN (
      SELECT DISTINCT "conceptId" FROM "Card" WHERE "learnerId" = ${learnerId} AND "stability" >= ${KNOWN_STABILITY_DAYS}
    ) c ON c."conceptId" = t."conceptId"
    GROUP BY v."articleId"`
  return new Map(
    rows.map(({ articleId, known, counted }) => [articleId, { known: Number(known), of: Number(counted) }]),
  )
}
