/** A learner's cards: what is due, what is new, what was done today. Every query is keyed by the learner. */
import { randomUUID } from 'node:crypto'
import { DIRECTIONS, shownLang, type Task } from '@/core/study/card'
import { newCard } from '@/core/study/schedule'
import { CONCEPT_QUOTES } from './articles'
import type { Database, Transaction } from './client'
import type { Prisma } from './generated/sqlite/client'
import { lockLearner } from './learner'
import { cardOf, columnsOf, type StudyCard } from './study-rows'
import { writing } from './write'

/** What a learner studies: the concepts of one article, or of all (null), by these tasks, in the order in which new cards come. */
export interface StudyScope {
  readonly learnerId: string
  readonly articleId: string | null
  readonly tasks: readonly Task[]
}

/** The learner's day (core/study/day.ts). */
export interface StudyDay {
  readonly now: Date
  readonly number: number
  /** When the next day begins. */
  readonly end: Date
}

const conceptsOf = (articleId: string | null): Prisma.ConceptWhereInput => ({
  articles: { some: { version: { current: true, ...(articleId !== null && { articleId }) } } },
})

/** Cards that were begun come back until the learner ignores the term; set aside or buried ones do not. */
const begunIn = ({ learnerId, articleId, tasks }: StudyScope, { now }: StudyDay): Prisma.CardWhereInput => ({
  learnerId,
  task: { in: [...tasks] },
  reps: { gt: 0 },
  suspended: false,
  OR: [{ buriedUntil: null }, { buriedUntil: { lte: now } }],
  concept: { ...conceptsOf(articleId), statuses: { none: { learnerId, status: 'ignored' } } },
})

/** Due before the day ends. Who studies in the morning does not wait until the hour at which a card was seen the last time. */
const dueIn = (scope: StudyScope, day: StudyDay): Prisma.CardWhereInput => ({
  ...begunIn(scope, day),
  due: { lt: day.end },
})

/** In the middle of their steps, the time of the next is in minutes. */
const STEPPING = { scheduledDays: 0 } as const

export interface DueCards {
  /** Still in their steps of today; there is no limit for them. */
  readonly stepping: readonly StudyCard[]
  /** The ones that have been due longest. */
  readonly due: readonly StudyCard[]
}

/** The cards of a day that were begun; `take` is how many the limit of the day leaves. */
export async function dueCards(db: Database, scope: StudyScope, day: StudyDay, take: number): Promise<DueCards> {
  const orderBy: Prisma.CardOrderByWithRelationInput[] = [{ due: 'asc' }, { id: 'asc' }]
  const [stepping, due] = await Promise.all([
    db.card.findMany({ where: { ...dueIn(scope, day), ...STEPPING, lastDay: day.number }, orderBy }),
    db.card.findMany({ where: { ...dueIn(scope, day), lastDay: { lt: day.number } }, orderBy, take }),
  ])
  return { stepping: stepping.map(cardOf), due: due.map(cardOf) }
}

/** How many cards were begun and are due before the day ends. */
export const countDue = (db: Database, scope: StudyScope, day: StudyDay): Promise<number> =>
  db.card.count({ where: dueIn(scope, day) })

/** When the next card after the day is due; null when there is none. */
export async function nextDue(db: Database, scope: StudyScope, day: StudyDay): Promise<Date | null> {
  const row = await db.card.findFirst({
    where: { ...begunIn(scope, day), due: { gte: day.end } },
    orderBy: { due: 'asc' },
    select: { due: true },
  })
  return row?.due ?? null
}

/** Whether a term has what a task asks for: a reading needs characters that have one. A cloze is looked at apart. */
function askable(task: Task): Prisma.ConceptWhereInput {
  if (task === 'ja-reading') return { terms: { some: { lang: 'ja', koreanReading: { not: null } } } }
  if (task === 'ko-reading') return { terms: { some: { lang: 'ko', hanja: { not: null } } } }
  return {}
}

/**
 * Not begun by one of the tasks, and not met today by another: a word's cards never come on one day as new ones. What the learner knows
 * or ignores does not come.
 */
const newIn = ({ learnerId, articleId, tasks }: StudyScope, { number }: StudyDay): Prisma.ConceptWhereInput => ({
  ...conceptsOf(articleId),
  statuses: { none: { learnerId, status: { in: ['known', 'ignored'] } } },
  AND: [
    { cards: { none: { learnerId, lastDay: number } } },
    {
      OR: tasks.map((task) => ({
        AND: [askable(task), { NOT: { cards: { some: { learnerId, task, OR: [{ reps: { gt: 0 } }, SET_ASIDE] } } } }],
      })),
    },
  ],
})

const SET_ASIDE = { suspended: true } as const

/** Terms looked at in one query. */
const PAGE = 200

/** Cards never rated, one a concept: first what the learner put in, then the terms of the articles in order of worth. */
export async function newCards(db: Database, scope: StudyScope, day: StudyDay, take: number): Promise<StudyCard[]> {
  if (take <= 0) return []
  const { learnerId, articleId, tasks } = scope
  const chosen = await db.card.findMany({
    where: {
      learnerId,
      task: { in: [...tasks] },
      reps: 0,
      suspended: false,
      OR: [{ buriedUntil: null }, { buriedUntil: { lte: day.now } }],
      concept: newIn(scope, day),
    },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    take: take * tasks.length,
  })
  const found = new Map<string, StudyCard>()
  const place = (task: string) => tasks.indexOf(task as Task)
  for (const row of chosen.toSorted((a, b) => place(a.task) - place(b.task)))
    if (!found.has(row.conceptId)) found.set(row.conceptId, cardOf(row))
  const order = new Map(chosen.map(({ conceptId }, i) => [conceptId, i]))
  const first = [...found.values()].sort((a, b) => (order.get(a.conceptId) ?? 0) - (order.get(b.conceptId) ?? 0))
  for (let skip = 0; found.size < take; skip += PAGE) {
    const terms = await db.articleTerm.findMany({
      where: {
        version: { current: true, ...(articleId !== null && { articleId }) },
        concept: newIn(scope, day),
      },
      orderBy: [{ rank: 'asc' }, { id: 'asc' }],
      skip,
      take: PAGE,
      select: { conceptId: true, concept: { select: { cards: { where: { learnerId } }, terms: true } } },
    })
    const quoted = await quotedIn(
      db,
      terms.map(({ conceptId }) => conceptId),
    )
    for (const { conceptId, concept } of terms) {
      if (found.has(conceptId)) continue
      const out = new Set(
        concept.cards.flatMap(({ task, reps, suspended, buriedUntil }) =>
          reps > 0 || suspended || (buriedUntil && buriedUntil > day.now) ? task : [],
        ),
      )
      const task = tasks.find((each) => {
        const lang = shownLang(each)
        const term = concept.terms.find((one) => one.lang === lang)
        if (out.has(each)) return false
        if (each === 'ja-reading') return term?.koreanReading != null
        if (each === 'ko-reading') return term?.hanja != null
        if (each.endsWith('cloze')) return quoted.has(`${conceptId} ${lang}`)
        return true
      })
      if (task) found.set(conceptId, { conceptId, task, state: newCard(day.now) })
    }
    if (terms.length < PAGE) break
  }
  const rest = [...found.values()].filter((card) => !first.includes(card))
  return [...first, ...rest].slice(0, take)
}

/** Concepts with the languages in which a sentence of a current article has them: `concept lang`. */
async function quotedIn(db: Database, conceptIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.evidence.findMany({
    where: { ...CONCEPT_QUOTES, conceptId: { in: [...conceptIds] }, version: { current: true } },
    select: { conceptId: true, sentence: { select: { article: { select: { lang: true } } } } },
  })
  return new Set(rows.map(({ conceptId, sentence }) => `${conceptId} ${sentence.article.lang}`))
}

/** What was done in a learner's day, undone ratings left out. */
export interface Done {
  readonly ratings: number
  /** Cards met for the first time, and cards that had come back. */
  readonly fresh: number
  readonly back: number
}

export async function doneOn(db: Database, learnerId: string, day: number): Promise<Done> {
  const log = await db.review.findMany({
    where: { learnerId, day, action: { in: ['rate', 'undo'] } },
    select: { id: true, action: true, undoes: true, cardId: true, card: { select: { firstDay: true } } },
  })
  const undone = new Set(log.flatMap(({ undoes }) => undoes ?? []))
  const ratings = log.filter(({ id, action }) => action === 'rate' && !undone.has(id))
  const cards = new Map(ratings.map(({ cardId, card }) => [cardId, card.firstDay]))
  const fresh = [...cards.values()].filter((firstDay) => firstDay === day).length
  return { ratings: ratings.length, fresh, back: cards.size - fresh }
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
    const added = await missingCards(tx, learnerId, conceptIds)
    await tx.card.createMany({
      data: added.map((ref) => ({ id: randomUUID(), learnerId, ...ref, addedAt: now, ...columnsOf(newCard(now)) })),
    })
    await tx.conceptStatus.deleteMany({ where: { learnerId, conceptId: { in: [...conceptIds] } } })
    return new Set(added.map(({ conceptId }) => conceptId)).size
  })
}

async function missingCards(tx: Transaction, learnerId: string, conceptIds: readonly string[]) {
  const known = await tx.card.findMany({
    where: { learnerId, conceptId: { in: [...conceptIds] } },
    select: { conceptId: true, task: true },
  })
  const has = new Set(known.map(({ conceptId, task }) => `${conceptId} ${task}`))
  return conceptIds.flatMap((conceptId) =>
    DIRECTIONS.filter((task) => !has.has(`${conceptId} ${task}`)).map((task) => ({ conceptId, task })),
  )
}
