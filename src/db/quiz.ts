/**
 * Attempts and answers. Every query is keyed by the learner. What tells the answer (which option is the key, reasons, evidence) is
 * read by db/quiz-answered.ts alone.
 */
import { randomUUID } from 'node:crypto'
import type { Lang } from '@/core/article/types'
import { type AttemptArticle, type AttemptView, type OpenQuestion, outcomeOf } from '@/core/quiz/attempt'
import { type Mode, tellsAtOnce } from '@/core/quiz/mode'
import { optionOrder } from '@/core/quiz/option-order'
import { DEADLINE_GRACE, isOver } from '@/core/quiz/time-limit'
import type { Difficulty, QuestionKind } from '@/core/quiz/types'
import { err, ok, type Result } from '@/core/result'
import { titlesOf } from './articles'
import type { Database, Transaction } from './client'
import type { Prisma } from './generated/sqlite/client'
import { lockLearner } from './learner'
import type { DrawableQuestion } from './quiz-pool'
import { writing } from './write'

export interface NewAttempt {
  readonly learnerId: string
  readonly mode: Mode
  readonly level: Difficulty | null
  readonly link: string | null
  readonly seed: number
  readonly deadline: Date | null
  /** In the order asked, at least one. */
  readonly questions: readonly DrawableQuestion[]
  readonly now: Date
}

/** Stores an attempt with the order of each question's options; returns its id. */
export async function createAttempt(db: Database, attempt: NewAttempt): Promise<string> {
  const { learnerId, mode, level, link, seed, deadline, questions, now } = attempt
  const [articleId, ...more] = new Set(questions.map(({ article }) => article))
  const { id } = await db.attempt.create({
    data: {
      id: randomUUID(),
      learnerId,
      articleId: more.length === 0 && articleId !== undefined ? articleId : null,
      mode,
      level,
      link,
      seed,
      deadline,
      createdAt: now,
      questions: {
        create: questions.map(({ id: questionId, kind, optionCount }, position) => ({
          position,
          questionId,
          optionOrder: [...optionOrder(seed, { id: questionId, kind, options: Array(optionCount).fill(null) })],
        })),
      },
    },
    select: { id: true },
  })
  return id
}

const ATTEMPT = {
  questions: {
    orderBy: { position: 'asc' },
    select: { questionId: true, question: { select: { articleId: true } } },
  },
  answers: { select: { questionId: true, correct: true } },
} satisfies Prisma.AttemptInclude

type AttemptRow = Prisma.AttemptGetPayload<{ include: typeof ATTEMPT }>

/** Articles with their titles, by id. */
export async function readAttemptArticles(db: Database, ids: readonly string[]): Promise<Map<string, AttemptArticle>> {
  const rows = await db.article.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      versions: { where: { current: true }, select: { texts: { select: { lang: true, title: true } } } },
    },
  })
  return new Map(rows.map(({ id, versions }) => [id, { id, titles: titlesOf(versions[0]?.texts ?? []) }]))
}

const articlesOf = ({ questions }: AttemptRow): readonly string[] => [
  ...new Set(questions.map(({ question }) => question.articleId)),
]

async function viewsOf(db: Database, rows: readonly AttemptRow[]): Promise<AttemptView[]> {
  const articles = await readAttemptArticles(db, rows.flatMap(articlesOf))
  return rows.map((row) => {
    const correct = new Map(row.answers.map((answer) => [answer.questionId, answer.correct]))
    const told = tellsAtOnce(row.mode as Mode)
    return {
      id: row.id,
      articles: articlesOf(row).flatMap((id) => articles.get(id) ?? []),
      mode: row.mode as Mode,
      level: row.level as Difficulty | null,
      link: row.link,
      startedAt: row.createdAt,
      deadline: row.deadline,
      pausedAt: row.pausedAt,
      completedAt: row.completedAt,
      outcomes: row.questions.map(({ questionId }) =>
        outcomeOf(correct.get(questionId) ?? null, told, row.completedAt !== null),
      ),
    }
  })
}

/** Ends the learner's exams whose time is over, at the time when it was. */
async function closeOverdue(db: Database, learnerId: string, now: Date): Promise<void> {
  const overdue = await db.attempt.findMany({
    where: { learnerId, completedAt: null, deadline: { lt: new Date(now.getTime() - DEADLINE_GRACE) } },
    select: { id: true, deadline: true },
  })
  for (const { id, deadline } of overdue)
    await db.attempt.updateMany({ where: { id, completedAt: null }, data: { completedAt: deadline } })
}

export async function readAttempt(
  db: Database,
  learnerId: string,
  attemptId: string,
  now: Date,
): Promise<AttemptView | null> {
  await closeOverdue(db, learnerId, now)
  const row = await db.attempt.findFirst({ where: { id: attemptId, learnerId }, include: ATTEMPT })
  const [view = null] = row ? await viewsOf(db, [row]) : []
  return view
}

/** Attempts with questions left, the newest first. */
export async function listOpenAttempts(
  db: Database,
  learnerId: string,
  take: number,
  now: Date,
): Promise<AttemptView[]> {
  await closeOverdue(db, learnerId, now)
  const rows = await db.attempt.findMany({
    where: { learnerId, completedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    include: ATTEMPT,
    take,
  })
  return viewsOf(db, rows)
}

export const inOrder = <T>(options: readonly T[], order: Prisma.JsonValue): T[] =>
  (order as number[]).flatMap((position) => options[position] ?? [])

/** A question at its place in an attempt. */
export interface PlacedQuestion extends OpenQuestion {
  readonly position: number
}

/** The questions of the attempt, all or the one at `position`, with nothing that tells their answers. */
export async function readOpenQuestions(
  db: Database,
  learnerId: string,
  attemptId: string,
  position?: number,
): Promise<PlacedQuestion[]> {
  const rows = await db.attemptQuestion.findMany({
    where: { attemptId, attempt: { learnerId }, ...(position !== undefined && { position }) },
    orderBy: { position: 'asc' },
    select: {
      position: true,
      questionId: true,
      optionOrder: true,
      question: {
        select: {
          articleId: true,
          kind: true,
          lang: true,
          stem: true,
          options: { orderBy: { position: 'asc' }, select: { id: true, text: true } },
        },
      },
    },
  })
  const [articles, answers] = await Promise.all([
    readAttemptArticles(
      db,
      rows.map(({ question }) => question.articleId),
    ),
    db.answer.findMany({
      where: { attemptId, questionId: { in: rows.map(({ questionId }) => questionId) } },
      select: { questionId: true, optionId: true },
    }),
  ])
  const given = new Map(answers.map(({ questionId, optionId }) => [questionId, optionId]))
  return rows.flatMap(({ position: place, questionId, optionOrder: order, question }) => {
    const article = articles.get(question.articleId)
    if (!article) return []
    const options = inOrder(question.options, order)
    const chosen = options.findIndex(({ id }) => id === given.get(questionId))
    return {
      position: place,
      kind: question.kind as QuestionKind,
      lang: question.lang as Lang,
      stem: question.stem,
      options: options.map(({ text }) => text),
      article,
      given: chosen === -1 ? null : chosen,
    }
  })
}

/** Null where the attempt, of this learner, has no such place. */
export async function readOpenQuestion(
  db: Database,
  learnerId: string,
  attemptId: string,
  position: number,
): Promise<OpenQuestion | null> {
  const [found] = await readOpenQuestions(db, learnerId, attemptId, position)
  if (!found) return null
  const { position: _, ...question } = found
  return question
}

export interface AnswerGiven {
  readonly learnerId: string
  readonly attemptId: string
  /** Place of the question in the attempt, from 0. */
  readonly position: number
  /** Place of the chosen option in the order shown, from 0. */
  readonly choice: number
  /** How long the question was before the learner; null where nobody measured it. */
  readonly seconds: number | null
  readonly now: Date
}

/** `first`: whether this answer was stored; false where one already stood, which then counts. */
export interface Graded {
  readonly first: boolean
  readonly correct: boolean
  /** Whether the attempt is at its end. */
  readonly completed: boolean
}

/** `closed`: the exam is over, by time or because the learner ended it. */
export type AnswerFailure = 'not-found' | 'no-such-option' | 'closed'

/** Grades and stores an answer once; the last one completes the attempt, and any one goes on with a pause. */
export async function submitAnswer(db: Database, given: AnswerGiven): Promise<Result<Graded, AnswerFailure>> {
  const { learnerId, attemptId, position, choice, seconds, now } = given
  return writing(db, async (tx) => {
    if (!(await lockLearner(tx, learnerId))) return err('not-found')
    const asked = await tx.attemptQuestion.findFirst({
      where: { attemptId, position, attempt: { learnerId } },
      select: {
        questionId: true,
        optionOrder: true,
        attempt: { select: { deadline: true, completedAt: true } },
        question: { select: { options: { orderBy: { position: 'asc' }, select: { id: true, isKey: true } } } },
      },
    })
    if (!asked) return err('not-found')
    const { questionId, attempt } = asked
    const standing = await tx.answer.findUnique({ where: { attemptId_questionId: { attemptId, questionId } } })
    if (standing) return ok({ first: false, correct: standing.correct, completed: attempt.completedAt !== null })
    if (attempt.completedAt !== null || isOver(attempt.deadline, now)) return err('closed')
    const option = inOrder(asked.question.options, asked.optionOrder)[choice]
    if (!option) return err('no-such-option')
    const correct = option.isKey
    await tx.answer.create({ data: { attemptId, questionId, optionId: option.id, correct, seconds, answeredAt: now } })
    const completed = await isComplete(tx, attemptId)
    await tx.attempt.update({
      where: { id: attemptId },
      data: { pausedAt: null, ...(completed && { completedAt: now }) },
    })
    return ok({ first: true, correct, completed })
  })
}

async function isComplete(tx: Transaction, attemptId: string): Promise<boolean> {
  const [total, answered] = [
    await tx.attemptQuestion.count({ where: { attemptId } }),
    await tx.answer.count({ where: { attemptId } }),
  ]
  return answered === total
}

const changeOpen = async (
  db: Database,
  learnerId: string,
  attemptId: string,
  mode: Prisma.StringFilter,
  data: Prisma.AttemptUpdateManyMutationInput,
): Promise<boolean> => {
  const { count } = await db.attempt.updateMany({ where: { id: attemptId, learnerId, completedAt: null, mode }, data })
  return count === 1
}

/** Lays an attempt aside, or takes it up again (null). False where there is none to lay aside: the clock of an exam does not stop. */
export const pauseAttempt = (db: Database, learnerId: string, attemptId: string, at: Date | null): Promise<boolean> =>
  changeOpen(db, learnerId, attemptId, { not: 'exam' }, { pausedAt: at })

/** Ends an exam before its time. False where it is at its end already. */
export const finishExam = (db: Database, learnerId: string, attemptId: string, now: Date): Promise<boolean> =>
  changeOpen(db, learnerId, attemptId, { equals: 'exam' }, { completedAt: now })
