/** All that is kept of one learner: taken out, merged in, deleted. */
import { randomUUID } from 'node:crypto'
import { LANGS, type Lang } from '@/core/article/types'
import type { ImportCounts, KeptAttempt, LearnerData } from '@/core/learner/data'
import type { Mode } from '@/core/quiz/mode'
import type { ReportReason } from '@/core/quiz/report'
import type { Difficulty } from '@/core/quiz/types'
import type { Task } from '@/core/study/card'
import { cardKey, type LogEntry } from '@/core/study/log'
import { newCard } from '@/core/study/schedule'
import { schedulerFrom, settingsFrom } from '@/core/study/settings'
import type { SaidStatus } from '@/core/study/status'
import type { Database, Transaction } from './client'
import type { Prisma } from './generated/sqlite/client'
import { lockLearner } from './learner'
import { readLog, storeEntries } from './study-log'
import { columnsOf } from './study-rows'
import { schedulerId } from './study-settings'
import { writing } from './write'

export async function readLearnerData(db: Database, learnerId: string): Promise<LearnerData> {
  const where = { learnerId }
  const [learner, preference, schedulers, cards, log, statuses, spoken, attempts, reports] = await Promise.all([
    db.learner.findUnique({ where: { id: learnerId }, select: { learned: true } }),
    db.studyPreference.findUnique({ where }),
    db.scheduler.findMany({ where, orderBy: { id: 'asc' } }),
    db.card.findMany({
      where,
      orderBy: [{ addedAt: 'asc' }, { conceptId: 'asc' }, { task: 'asc' }],
      select: { conceptId: true, task: true, addedAt: true },
    }),
    readLog(db, learnerId),
    db.conceptStatus.findMany({ where, orderBy: { conceptId: 'asc' } }),
    db.spokenText.findMany({ where, orderBy: [{ conceptId: 'asc' }, { lang: 'asc' }] }),
    db.attempt.findMany({
      where: { learnerId, completedAt: { not: null } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      include: { questions: { orderBy: { position: 'asc' } }, answers: { orderBy: { answeredAt: 'asc' } } },
    }),
    db.questionReport.findMany({ where, orderBy: { questionId: 'asc' } }),
  ])
  return {
    learned: LANGS.find((lang) => lang === learner?.learned) ?? null,
    settings: preference && settingsFrom(preference.settings),
    schedulers: schedulers.map(({ id, settings }) => ({ id, settings: schedulerFrom(settings) })),
    cards: cards.map(({ conceptId, task, addedAt }) => ({ conceptId, task: task as Task, addedAt })),
    log,
    statuses: statuses.map(({ conceptId, status, setAt }) => ({ conceptId, status: status as SaidStatus, setAt })),
    spoken: spoken.map(({ conceptId, lang, text }) => ({ conceptId, lang: lang as Lang, text })),
    attempts: attempts.map(
      ({ id, articleId, mode, level, link, seed, createdAt, completedAt, questions, answers }) => ({
        id,
        articleId,
        mode: mode as Mode,
        level: level as Difficulty | null,
        link,
        seed,
        createdAt,
        completedAt: completedAt ?? createdAt,
        questions: questions.map(({ position, questionId, optionOrder }) => ({
          position,
          questionId,
          optionOrder: optionOrder as number[],
        })),
        answers: answers.map(({ questionId, optionId, seconds, answeredAt }) => ({
          questionId,
          optionId,
          seconds,
          answeredAt,
        })),
      }),
    ),
    reports: reports.map(({ questionId, reason, note, createdAt }) => ({
      questionId,
      reason: reason as ReportReason,
      note,
      createdAt,
    })),
  }
}

/** Ids in one statement: SQLite takes 32,766 parameters. */
const AT_ONCE = 5000

async function present<T>(ids: Iterable<T>, ask: (some: T[]) => Promise<readonly T[]>): Promise<ReadonlySet<T>> {
  const all = [...new Set(ids)]
  const found = new Set<T>()
  for (let at = 0; at < all.length; at += AT_ONCE)
    for (const id of await ask(all.slice(at, at + AT_ONCE))) found.add(id)
  return found
}

/** What of the data is not there yet and can come in. */
interface Fresh extends Omit<LearnerData, 'learned' | 'schedulers'> {
  readonly correct: ReadonlySet<string>
  readonly missing: number
}

/** Attempts are the same that were begun with one seed at one moment: a copy within one database has another id. */
const attemptKey = ({ articleId, seed, createdAt }: Pick<KeptAttempt, 'articleId' | 'seed' | 'createdAt'>) =>
  `${articleId} ${seed} ${createdAt.getTime()}`

async function freshOf(db: Database | Transaction, learnerId: string, data: LearnerData): Promise<Fresh> {
  const where = { learnerId }
  const [cards, statuses, spoken, attempts, preference, reports] = await Promise.all([
    db.card.findMany({ where, select: { conceptId: true, task: true } }),
    db.conceptStatus.findMany({ where }),
    db.spokenText.findMany({ where, select: { conceptId: true, lang: true } }),
    db.attempt.findMany({ where, select: { articleId: true, seed: true, createdAt: true } }),
    db.studyPreference.findUnique({ where, select: { learnerId: true } }),
    db.questionReport.findMany({ where, select: { questionId: true } }),
  ])
  const options = data.attempts.flatMap(({ answers }) => answers.map(({ optionId }) => optionId))
  const [concepts, entries, articles, questions, keys] = await Promise.all([
    present(
      [...data.cards, ...data.log, ...data.statuses, ...data.spoken].map(({ conceptId }) => conceptId),
      async (some) =>
        (
          await db.concept.findMany({
            where: { id: { in: some }, articles: { some: { version: { current: true } } } },
            select: { id: true },
          })
        ).map(({ id }) => id),
    ),
    present(
      data.log.map(({ id }) => id),
      async (some) =>
        (await db.review.findMany({ where: { learnerId, id: { in: some } }, select: { id: true } })).map(
          ({ id }) => id,
        ),
    ),
    present(
      data.attempts.flatMap(({ articleId }) => articleId ?? []),
      async (some) =>
        (await db.article.findMany({ where: { id: { in: some } }, select: { id: true } })).map(({ id }) => id),
    ),
    present(
      [...data.attempts.flatMap((attempt) => attempt.questions), ...data.reports].map(({ questionId }) => questionId),
      async (some) =>
        (await db.question.findMany({ where: { id: { in: some } }, select: { id: true } })).map(({ id }) => id),
    ),
    optionsOf(db, options),
  ])
  const hasCard = new Set(cards.map(({ conceptId, task }) => cardKey({ conceptId, task: task as Task })))
  const hasSpoken = new Set(spoken.map(({ conceptId, lang }) => `${conceptId} ${lang}`))
  const hasAttempt = new Set(attempts.map(attemptKey))
  const hasReport = new Set(reports.map(({ questionId }) => questionId))
  const setAt = new Map(statuses.map((status) => [status.conceptId, status.setAt]))
  const isHere = ({ conceptId }: { readonly conceptId: string }) => concepts.has(conceptId)
  const canBe = ({ articleId, questions: asked, answers }: KeptAttempt) =>
    (articleId === null || articles.has(articleId)) &&
    asked.every(({ questionId }) => questions.has(questionId)) &&
    answers.every(({ questionId, optionId }) => keys.get(optionId)?.questionId === questionId)
  const lost = (all: readonly { readonly conceptId: string }[]) => all.filter((each) => !isHere(each)).length
  return {
    settings: preference === null ? data.settings : null,
    cards: data.cards.filter((card) => isHere(card) && !hasCard.has(cardKey(card))),
    log: data.log.filter((entry) => (isHere(entry) || hasCard.has(cardKey(entry))) && !entries.has(entry.id)),
    statuses: data.statuses.filter(
      (status) => isHere(status) && (setAt.get(status.conceptId)?.getTime() ?? -1) < status.setAt.getTime(),
    ),
    spoken: data.spoken.filter((each) => isHere(each) && !hasSpoken.has(`${each.conceptId} ${each.lang}`)),
    attempts: data.attempts.filter((attempt) => canBe(attempt) && !hasAttempt.has(attemptKey(attempt))),
    reports: data.reports.filter(({ questionId }) => questions.has(questionId) && !hasReport.has(questionId)),
    correct: new Set(options.filter((id) => keys.get(id)?.isKey)),
    missing:
      lost(data.cards) +
      lost(data.statuses) +
      lost(data.spoken) +
      data.attempts.filter((attempt) => !canBe(attempt)).length +
      data.reports.filter(({ questionId }) => !questions.has(questionId)).length,
  }
}

async function optionsOf(db: Database | Transaction, ids: readonly string[]) {
  const found = new Map<string, { readonly questionId: string; readonly isKey: boolean }>()
  for (let at = 0; at < ids.length; at += AT_ONCE)
    for (const { id, ...option } of await db.option.findMany({
      where: { id: { in: ids.slice(at, at + AT_ONCE) } },
      select: { id: true, questionId: true, isKey: true },
    }))
      found.set(id, option)
  return found
}

const countsOf = (fresh: Fresh): ImportCounts => ({
  cards: fresh.cards.length,
  entries: fresh.log.length,
  statuses: fresh.statuses.length,
  spoken: fresh.spoken.length,
  attempts: fresh.attempts.length,
  reports: fresh.reports.length,
  settings: fresh.settings !== null,
  missing: fresh.missing,
})

/** What an import would bring; it changes nothing. */
export const planImport = async (db: Database, learnerId: string, data: LearnerData): Promise<ImportCounts> =>
  countsOf(await freshOf(db, learnerId, data))

/** Entries in one transaction: others write between two. */
const ENTRIES_AT_ONCE = 2000

/**
 * Merges data in: what is there stays, of two statuses of a term the later one holds, and doing it twice is doing it once. What it is
 * cut off in the middle of is finished by doing it again.
 */
export async function importData(db: Database, learnerId: string, data: LearnerData, now: Date): Promise<ImportCounts> {
  const fresh = await writing(db, async (tx) => {
    if (!(await lockLearner(tx, learnerId))) throw new Error(`no learner ${learnerId}`)
    const found = await freshOf(tx, learnerId, data)
    await write(tx, learnerId, data, found)
    return found
  })
  // Ids that another hand wrote would name settings that they are not the hash of.
  const ids = new Map(data.schedulers.map(({ id, settings }) => [id, schedulerId(settings)]))
  const entries = fresh.log.map(
    (entry): LogEntry => ({
      ...entry,
      schedulerId: ids.get(entry.schedulerId) ?? entry.schedulerId,
    }),
  )
  for (let at = 0; at < entries.length; at += ENTRIES_AT_ONCE)
    await storeEntries(db, learnerId, entries.slice(at, at + ENTRIES_AT_ONCE), now)
  return countsOf(fresh)
}

const asJson = (value: object) => value as unknown as Prisma.InputJsonObject

async function write(tx: Transaction, learnerId: string, data: LearnerData, fresh: Fresh): Promise<void> {
  if (data.learned)
    await tx.learner.updateMany({ where: { id: learnerId, learned: null }, data: { learned: data.learned } })
  if (fresh.settings) await tx.studyPreference.create({ data: { learnerId, settings: asJson(fresh.settings) } })
  for (const { settings } of data.schedulers) {
    const id = schedulerId(settings)
    const row = { learnerId, id, settings: asJson(settings) }
    await tx.scheduler.upsert({ where: { learnerId_id: { learnerId, id } }, create: row, update: {} })
  }
  await tx.card.createMany({
    data: fresh.cards.map(({ conceptId, task, addedAt }) => ({
      id: randomUUID(),
      learnerId,
      conceptId,
      task,
      addedAt,
      ...columnsOf(newCard(addedAt)),
    })),
  })
  const conceptIds = fresh.statuses.map(({ conceptId }) => conceptId)
  for (let at = 0; at < conceptIds.length; at += AT_ONCE)
    await tx.conceptStatus.deleteMany({ where: { learnerId, conceptId: { in: conceptIds.slice(at, at + AT_ONCE) } } })
  await tx.conceptStatus.createMany({ data: fresh.statuses.map((status) => ({ learnerId, ...status })) })
  await tx.spokenText.createMany({ data: fresh.spoken.map((spoken) => ({ learnerId, ...spoken })) })
  const taken = await present(
    fresh.attempts.map(({ id }) => id),
    async (some) =>
      (await tx.attempt.findMany({ where: { id: { in: some } }, select: { id: true } })).map(({ id }) => id),
  )
  await tx.questionReport.createMany({ data: fresh.reports.map((report) => ({ learnerId, ...report })) })
  for (const { id, questions, answers, ...attempt } of fresh.attempts)
    await tx.attempt.create({
      data: {
        id: taken.has(id) ? randomUUID() : id,
        learnerId,
        ...attempt,
        questions: {
          create: questions.map(({ optionOrder, ...question }) => ({ ...question, optionOrder: [...optionOrder] })),
        },
        answers: { create: answers.map((answer) => ({ ...answer, correct: fresh.correct.has(answer.optionId) })) },
      },
    })
}

/** Deletes the learner and all that is kept of them: every row that names a learner goes with that learner's (prisma/schema.prisma). */
export async function deleteLearner(db: Database, learnerId: string): Promise<void> {
  await writing(db, (tx) => tx.learner.deleteMany({ where: { id: learnerId } }))
}
