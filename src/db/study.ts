/** Cards and their review log. Every query is keyed by the learner. */
import { randomUUID } from 'node:crypto'
import { err, ok, type Result } from '@/core/result'
import { type CardState, DIRECTIONS, type Direction, PHASES, type Rating, ratingNumber } from '@/core/study/card'
import { newCard, rate } from '@/core/study/schedule'
import type { Database, Transaction } from './client'
import type { Card as CardRow, Prisma } from './generated/sqlite/client'
import { lockLearner } from './learner'
import { writing } from './write'

/** What a learner studies: the concepts of one article, or of all (null). */
export interface StudyScope {
  readonly learnerId: string
  readonly articleId: string | null
  readonly directions: readonly Direction[]
}

export interface StudyCard {
  readonly conceptId: string
  readonly direction: Direction
  readonly state: CardState
}

const stateOf = (row: CardRow): CardState => ({
  due: row.due,
  stability: row.stability,
  difficulty: row.difficulty,
  scheduledDays: row.scheduledDays,
  learningSteps: row.learningSteps,
  reps: row.reps,
  lapses: row.lapses,
  phase: PHASES[row.state] ?? 'new',
  lastReview: row.lastReview,
})

const cardOf = (row: CardRow): StudyCard => ({
  conceptId: row.conceptId,
  direction: row.direction as Direction,
  state: stateOf(row),
})

const columnsOf = ({ phase, ...state }: CardState) => ({ ...state, state: PHASES.indexOf(phase) })

/** JSON has no dates: they are kept as ISO 8601 with milliseconds, which both databases hold exactly. */
interface Snapshot extends Omit<CardState, 'due' | 'lastReview'> {
  readonly due: string
  readonly lastReview: string | null
}

const snapshotOf = (state: CardState): Snapshot => ({
  ...state,
  due: state.due.toISOString(),
  lastReview: state.lastReview?.toISOString() ?? null,
})

const restore = (before: Snapshot): CardState => ({
  ...before,
  due: new Date(before.due),
  lastReview: before.lastReview === null ? null : new Date(before.lastReview),
})

const conceptsOf = (articleId: string | null): Prisma.ConceptWhereInput => ({
  articles: { some: { version: { current: true, ...(articleId !== null && { articleId }) } } },
})

/** Cards that were begun come back until the learner ignores the term. */
const begunIn = ({ learnerId, articleId, directions }: StudyScope): Prisma.CardWhereInput => ({
  learnerId,
  direction: { in: [...directions] },
  reps: { gt: 0 },
  concept: { ...conceptsOf(articleId), statuses: { none: { learnerId, status: 'ignored' } } },
})

const dueIn = (scope: StudyScope, now: Date): Prisma.CardWhereInput => ({ ...begunIn(scope), due: { lte: now } })

/**
 * Not rated in one of the directions, and not met today in the other: a word's two cards never come on one day as new ones. What the
 * learner knows or ignores does not come.
 */
const newIn = ({ learnerId, articleId, directions }: StudyScope, dayStart: Date): Prisma.ConceptWhereInput => ({
  ...conceptsOf(articleId),
  statuses: { none: { learnerId, status: { in: ['known', 'ignored'] } } },
  cards: { none: { learnerId, lastReview: { gte: dayStart } } },
  OR: directions.map((direction) => ({ NOT: { cards: { some: { learnerId, direction, reps: { gt: 0 } } } } })),
})

/** The card that has been due longest. */
export async function firstDue(db: Database, scope: StudyScope, now: Date): Promise<StudyCard | null> {
  const row = await db.card.findFirst({ where: dueIn(scope, now), orderBy: [{ due: 'asc' }, { id: 'asc' }] })
  return row && cardOf(row)
}

/** The next card never rated: first what the learner put in, then the article's terms in order of worth. */
export async function firstNew(db: Database, scope: StudyScope, dayStart: Date, now: Date): Promise<StudyCard | null> {
  const { learnerId, articleId, directions } = scope
  const chosen = await db.card.findFirst({
    where: { learnerId, direction: { in: [...directions] }, reps: 0, concept: newIn(scope, dayStart) },
    orderBy: [{ due: 'asc' }, { id: 'asc' }],
  })
  if (chosen) return cardOf(chosen)
  const next = await db.articleTerm.findFirst({
    where: {
      version: { current: true, ...(articleId !== null && { articleId }) },
      concept: newIn(scope, dayStart),
    },
    orderBy: [{ rank: 'asc' }, { id: 'asc' }],
    select: { conceptId: true, concept: { select: { cards: { where: { learnerId } } } } },
  })
  if (!next) return null
  const { conceptId, concept } = next
  const known = new Set(concept.cards.filter(({ reps }) => reps > 0).map(({ direction }) => direction))
  const direction = directions.find((each) => !known.has(each))
  return direction ? { conceptId, direction, state: newCard(now) } : null
}

/** One card of the learner, where it is still at that number of ratings. */
export async function cardAt(
  db: Database,
  learnerId: string,
  conceptId: string,
  direction: Direction,
  sequence: number,
): Promise<StudyCard | null> {
  const row = await db.card.findFirst({
    where: { learnerId, conceptId, direction, reps: sequence, concept: conceptsOf(null) },
  })
  return row && cardOf(row)
}

export interface StudyCounts {
  readonly due: number
  /** Concepts whose new card could come today, were there no limit. */
  readonly fresh: number
  /** Ratings since the day began, and how many of them met a card for the first time; of all articles. */
  readonly reviewedToday: number
  readonly newToday: number
  /** When the next card not yet due is; null when there is none. */
  readonly nextDue: Date | null
}

export async function countCards(db: Database, scope: StudyScope, dayStart: Date, now: Date): Promise<StudyCounts> {
  const { learnerId } = scope
  const today: Prisma.ReviewWhereInput = { card: { learnerId }, reviewedAt: { gte: dayStart } }
  const [due, fresh, reviewedToday, newToday, next] = await Promise.all([
    db.card.count({ where: dueIn(scope, now) }),
    db.concept.count({ where: newIn(scope, dayStart) }),
    db.review.count({ where: today }),
    db.review.count({ where: { ...today, sequence: 0 } }),
    db.card.findFirst({
      where: { ...begunIn(scope), due: { gt: now } },
      orderBy: [{ due: 'asc' }, { id: 'asc' }],
      select: { due: true },
    }),
  ])
  return { due, fresh, reviewedToday, newToday, nextDue: next?.due ?? null }
}

/** The last rating of the learner since `since`, which is the one that can be undone. */
export async function lastReview(db: Database | Transaction, learnerId: string, since: Date) {
  return db.review.findFirst({
    where: { card: { learnerId }, reviewedAt: { gte: since } },
    orderBy: [{ reviewedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, cardId: true, sequence: true, before: true },
  })
}

export interface RatingGiven {
  readonly learnerId: string
  readonly conceptId: string
  readonly direction: Direction
  /** The ratings that the page knew of. */
  readonly sequence: number
  readonly rating: Rating
  readonly now: Date
}

/** `stale`: the card was rated since the page was made, or undone; nothing changed. */
export type RateFailure = 'stale' | 'not-found'

/** Logs the rating and moves the card, which comes to be with its first rating. */
export async function rateCard(db: Database, given: RatingGiven): Promise<Result<StudyCard, RateFailure>> {
  const { learnerId, conceptId, direction, sequence, rating, now } = given
  return writing(db, async (tx) => {
    if (!(await lockLearner(tx, learnerId))) return err('not-found')
    const row = await tx.card.findUnique({
      where: { learnerId_conceptId_direction: { learnerId, conceptId, direction } },
    })
    const before = row ? stateOf(row) : newCard(now)
    if (before.reps !== sequence) return err('stale')
    if (!row && !(await tx.concept.findFirst({ where: { id: conceptId, ...conceptsOf(null) }, select: { id: true } })))
      return err('not-found')
    const cardId = row?.id ?? randomUUID()
    const after = rate(before, rating, now)
    const columns = columnsOf(after)
    if (row) await tx.card.update({ where: { id: cardId }, data: columns })
    else await tx.card.create({ data: { id: cardId, learnerId, conceptId, direction, ...columns } })
    await tx.review.create({
      data: {
        id: randomUUID(),
        cardId,
        sequence,
        rating: ratingNumber(rating),
        reviewedAt: now,
        before: { ...snapshotOf(before) },
      },
    })
    return ok({ conceptId, direction, state: after })
  })
}

/**
 * Takes back a rating, which must be the learner's last since `since`: pressing twice undoes once. The card is again exactly what it
 * was; one that was new stays, as new.
 */
export async function undoReview(
  db: Database,
  learnerId: string,
  reviewId: string,
  since: Date,
): Promise<Result<StudyCard, 'stale'>> {
  return writing(db, async (tx) => {
    if (!(await lockLearner(tx, learnerId))) return err('stale')
    const last = await lastReview(tx, learnerId, since)
    if (last?.id !== reviewId) return err('stale')
    await tx.review.delete({ where: { id: reviewId } })
    const state = restore(last.before as unknown as Snapshot)
    return ok(cardOf(await tx.card.update({ where: { id: last.cardId }, data: columnsOf(state) })))
  })
}

/**
 * Puts concepts into the learner's cards, in both directions, as new ones; those there already stay as they are. Who studies a term
 * neither knows nor ignores it: what was said of it is taken back. How many concepts came in.
 */
export async function addCards(
  db: Database,
  learnerId: string,
  conceptIds: readonly string[],
  now: Date,
): Promise<number> {
  return writing(db, async (tx) => {
    if (!(await lockLearner(tx, learnerId))) return 0
    const known = await tx.card.findMany({
      where: { learnerId, conceptId: { in: [...conceptIds] } },
      select: { conceptId: true, direction: true },
    })
    const has = new Set(known.map(({ conceptId, direction }) => `${conceptId} ${direction}`))
    const added = conceptIds.flatMap((conceptId) =>
      DIRECTIONS.filter((direction) => !has.has(`${conceptId} ${direction}`)).map((direction) => ({
        id: randomUUID(),
        learnerId,
        conceptId,
        direction,
        ...columnsOf(newCard(now)),
      })),
    )
    await tx.card.createMany({ data: added })
    await tx.conceptStatus.deleteMany({ where: { learnerId, conceptId: { in: [...conceptIds] } } })
    return new Set(added.map(({ conceptId }) => conceptId)).size
  })
}
