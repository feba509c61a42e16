/** Terms missed in a quiz become study cards, and can be taken out again. Every query is keyed by the learner. */
import type { MadeCard } from '@/core/quiz/made-card'
import type { SaidStatus } from '@/core/study/status'
import type { Database } from './client'
import { Prisma } from './generated/sqlite/client'
import { lockLearner } from './learner'
import { missedConcepts } from './quiz-answered'
import { addCards } from './study'
import { writing } from './write'

/** How many terms that were missed in an attempt could still become cards. */
export const countMissedWithoutCard = async (db: Database, learnerId: string, attemptId: string): Promise<number> =>
  (await newOnes(db, learnerId, await missedConcepts(db, learnerId, attemptId))).length

/** Of the concepts those without a card that the learner does not ignore, with what they say of each. */
async function newOnes(db: Database, learnerId: string, conceptIds: readonly string[]): Promise<MadeCard[]> {
  const conceptId = { in: [...conceptIds] }
  const [cards, said] = await Promise.all([
    db.card.findMany({ where: { learnerId, conceptId }, select: { conceptId: true } }),
    db.conceptStatus.findMany({ where: { learnerId, conceptId }, select: { conceptId: true, status: true } }),
  ])
  const has = new Set(cards.map((card) => card.conceptId))
  const statuses = new Map(said.map((each) => [each.conceptId, each.status as SaidStatus]))
  return conceptIds
    .filter((id) => !has.has(id) && statuses.get(id) !== 'ignored')
    .map((id) => ({ conceptId: id, said: statuses.get(id) ?? null }))
}

async function makeCards(db: Database, learnerId: string, attemptId: string, now: Date): Promise<readonly MadeCard[]> {
  const made = await newOnes(db, learnerId, await missedConcepts(db, learnerId, attemptId))
  const ids = made.map(({ conceptId }) => conceptId)
  if (ids.length > 0) await addCards(db, learnerId, ids, now)
  return made
}

/** Puts them in again after they were taken back. How many terms came in. */
export async function remakeCards(db: Database, learnerId: string, attemptId: string, now: Date): Promise<number> {
  const made = await makeCards(db, learnerId, attemptId, now)
  await db.attempt.updateMany({
    where: { id: attemptId, learnerId, completedAt: { not: null } },
    data: { cardsMade: made.map((card) => ({ ...card })) },
  })
  return made.length
}

/**
 * Puts what was missed in an attempt that is at its end among the cards, once: what was taken back stays out. What it put there. The cards
 * come before the note of them, so that a note never tells of cards that are not there.
 */
export async function settleCards(
  db: Database,
  learnerId: string,
  attemptId: string,
  now: Date,
): Promise<readonly MadeCard[]> {
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, learnerId, completedAt: { not: null } },
    select: { cardsMade: true },
  })
  if (!attempt) return []
  if (attempt.cardsMade !== null) return attempt.cardsMade as unknown as MadeCard[]
  const made = await makeCards(db, learnerId, attemptId, now)
  const { count } = await db.attempt.updateMany({
    where: { id: attemptId, cardsMade: { equals: Prisma.DbNull } },
    data: { cardsMade: made.map((card) => ({ ...card })) },
  })
  return count === 1 ? made : settleCards(db, learnerId, attemptId, now)
}

/** Takes those cards out again, but what was studied since; what was said of their terms is said again. How many terms went. */
export async function takeBackCards(db: Database, learnerId: string, attemptId: string, now: Date): Promise<number> {
  return writing(db, async (tx) => {
    if (!(await lockLearner(tx, learnerId))) return 0
    const attempt = await tx.attempt.findFirst({ where: { id: attemptId, learnerId }, select: { cardsMade: true } })
    const made = (attempt?.cardsMade ?? []) as unknown as MadeCard[]
    if (made.length === 0) return 0
    const studied = await tx.card.findMany({
      where: { learnerId, conceptId: { in: made.map(({ conceptId }) => conceptId) }, reps: { gt: 0 } },
      select: { conceptId: true },
    })
    const kept = new Set(studied.map(({ conceptId }) => conceptId))
    const gone = made.filter(({ conceptId }) => !kept.has(conceptId))
    const conceptId = { in: gone.map((card) => card.conceptId) }
    await tx.card.deleteMany({ where: { learnerId, conceptId, reps: 0 } })
    const said = await tx.conceptStatus.findMany({ where: { learnerId, conceptId }, select: { conceptId: true } })
    const saidSince = new Set(said.map((each) => each.conceptId))
    await tx.conceptStatus.createMany({
      data: gone.flatMap((card) =>
        card.said === null || saidSince.has(card.conceptId)
          ? []
          : [{ learnerId, conceptId: card.conceptId, status: card.said, setAt: now }],
      ),
    })
    await tx.attempt.update({ where: { id: attemptId }, data: { cardsMade: [] } })
    return gone.length
  })
}
