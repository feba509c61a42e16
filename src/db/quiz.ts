/**
 * Attempts and answers. Every query is keyed by the learner. What tells the answer (which option is the key, reasons, evidence) is
 * read only for questions that this attempt has answered.
 */
import { randomUUID } from 'node:crypto'
import type { Lang } from '@/core/article/types'
import type { AnsweredQuestion, AttemptView, OpenQuestion } from '@/core/quiz/attempt'
import { type Drawable, type Scope, tellingWords } from '@/core/quiz/draw'
import { optionOrder } from '@/core/quiz/option-order'
import { groupOf, type QuestionGroup, type QuestionKind, type Reason } from '@/core/quiz/types'
import { err, ok, type Result } from '@/core/result'
import { titlesOf } from './articles'
import type { Database } from './client'
import type { Prisma } from './generated/sqlite/client'
import { lockLearner } from './learner'
import { writing } from './write'

export interface DrawableQuestion extends Drawable {
  readonly lang: Lang
  readonly optionCount: number
}

/** The questions that a quiz on the article can draw from, with what they tell; none of it goes to the learner here. */
export async function drawableQuestions(db: Database, articleId: string, scope: Scope): Promise<DrawableQuestion[]> {
  const rows = await db.question.findMany({
    where: {
      articleId,
      supersededAt: null,
      ...(scope !== 'both' && { group: scope }),
      article: { versions: { some: { current: true } } },
    },
    orderBy: { id: 'asc' },
    select: {
      id: true,
      kind: true,
      lang: true,
      stem: true,
      options: { orderBy: { position: 'asc' }, select: { text: true, isKey: true } },
      evidence: { orderBy: { position: 'asc' }, select: { sentence: { select: { position: true } } } },
    },
  })
  return rows.map(({ id, kind, lang, stem, options, evidence }) => {
    const sentences = evidence.map(({ sentence }) => sentence.position)
    return {
      id,
      kind: kind as QuestionKind,
      lang: lang as Lang,
      sentence: sentences[0] ?? 0,
      sentences,
      ...tellingWords(kind as QuestionKind, stem, options),
      key: options.find(({ isKey }) => isKey)?.text ?? '',
      optionCount: options.length,
    }
  })
}

/** How many questions an article has, by language and group. */
export interface QuestionCount {
  readonly articleId: string
  readonly lang: Lang
  readonly group: QuestionGroup
  readonly count: number
}

export async function countQuestions(db: Database): Promise<QuestionCount[]> {
  const rows = await db.question.groupBy({
    by: ['articleId', 'lang', 'group'],
    where: { supersededAt: null },
    _count: { _all: true },
  })
  return rows.map(({ articleId, lang, group, _count }) => ({
    articleId,
    lang: lang as Lang,
    group: group as QuestionGroup,
    count: _count._all,
  }))
}

export interface NewAttempt {
  readonly learnerId: string
  readonly articleId: string
  readonly scope: Scope
  readonly seed: number
  /** In the order asked. */
  readonly questions: readonly DrawableQuestion[]
  readonly now: Date
}

/** Stores an attempt with the order of each question's options; returns its id. */
export async function createAttempt(db: Database, attempt: NewAttempt): Promise<string> {
  const { learnerId, articleId, scope, seed, questions, now } = attempt
  const { id } = await db.attempt.create({
    data: {
      id: randomUUID(),
      learnerId,
      articleId,
      scope,
      seed,
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
  article: {
    select: { versions: { where: { current: true }, select: { texts: { select: { lang: true, title: true } } } } },
  },
  questions: { orderBy: { position: 'asc' }, select: { questionId: true } },
  answers: { select: { questionId: true, correct: true } },
} satisfies Prisma.AttemptInclude

function viewOf(row: Prisma.AttemptGetPayload<{ include: typeof ATTEMPT }>): AttemptView {
  const correct = new Map(row.answers.map((answer) => [answer.questionId, answer.correct]))
  return {
    id: row.id,
    articleId: row.articleId,
    titles: titlesOf(row.article.versions[0]?.texts ?? []),
    scope: row.scope as Scope,
    completedAt: row.completedAt,
    results: row.questions.map(({ questionId }) => correct.get(questionId) ?? null),
  }
}

export async function readAttempt(db: Database, learnerId: string, attemptId: string): Promise<AttemptView | null> {
  const row = await db.attempt.findFirst({ where: { id: attemptId, learnerId }, include: ATTEMPT })
  return row && viewOf(row)
}

/** Attempts with questions left, the newest first. */
export async function listOpenAttempts(db: Database, learnerId: string, take: number): Promise<AttemptView[]> {
  const rows = await db.attempt.findMany({
    where: { learnerId, completedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    include: ATTEMPT,
    take,
  })
  return rows.map(viewOf)
}

const placeOf = (learnerId: string, attemptId: string, position: number) => ({
  attemptId,
  position,
  attempt: { learnerId },
})

const inOrder = <T>(options: readonly T[], order: Prisma.JsonValue): T[] =>
  (order as number[]).flatMap((position) => options[position] ?? [])

/** Null where the attempt, of this learner, has no such place. */
export async function readOpenQuestion(
  db: Database,
  learnerId: string,
  attemptId: string,
  position: number,
): Promise<OpenQuestion | null> {
  const row = await db.attemptQuestion.findFirst({
    where: placeOf(learnerId, attemptId, position),
    select: {
      optionOrder: true,
      question: {
        select: {
          kind: true,
          lang: true,
          stem: true,
          options: { orderBy: { position: 'asc' }, select: { text: true } },
        },
      },
    },
  })
  if (!row) return null
  const { kind, lang, stem, options } = row.question
  return {
    kind: kind as QuestionKind,
    lang: lang as Lang,
    stem,
    options: inOrder(options, row.optionOrder).map(({ text }) => text),
  }
}

const ANSWERED = {
  options: { orderBy: { position: 'asc' } },
  evidence: {
    orderBy: { position: 'asc' },
    include: {
      version: { select: { articleId: true, current: true } },
      sentence: { select: { position: true, text: true, article: { select: { lang: true } } } },
    },
  },
  concepts: {
    orderBy: { conceptId: 'asc' },
    select: { conceptId: true, concept: { select: { terms: { select: { headword: true } } } } },
  },
} satisfies Prisma.QuestionInclude

/** The answered questions of an attempt, all or the one at `position`, with what was chosen, what is right and why. */
export async function readAnswered(
  db: Database,
  learnerId: string,
  attemptId: string,
  position?: number,
): Promise<AnsweredQuestion[]> {
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, learnerId },
    select: { answers: { select: { questionId: true, optionId: true, correct: true } } },
  })
  const answers = new Map((attempt?.answers ?? []).map((answer) => [answer.questionId, answer]))
  const rows = await db.attemptQuestion.findMany({
    where: { attemptId, questionId: { in: [...answers.keys()] }, ...(position !== undefined && { position }) },
    orderBy: { position: 'asc' },
    include: { question: { include: ANSWERED } },
  })
  return rows.flatMap(({ position: place, questionId, optionOrder: order, question }) => {
    const answer = answers.get(questionId)
    if (!answer) return []
    const group = groupOf(question.kind as QuestionKind)
    const keys = question.options.filter(({ isKey }) => isKey).map(({ text }) => text)
    const headwords = question.concepts.flatMap(({ concept }) => concept.terms.map(({ headword }) => headword))
    return {
      position: place,
      kind: question.kind as QuestionKind,
      group,
      lang: question.lang as Lang,
      stem: question.stem,
      correct: answer.correct,
      options: inOrder(question.options, order).map(({ id, text, isKey, reason }) => ({
        text,
        isKey,
        chosen: id === answer.optionId,
        reason: reason as unknown as Reason | null,
      })),
      evidence: question.evidence.map(({ version, sentence, start, end }) => ({
        articleId: version.articleId,
        lang: sentence.article.lang as Lang,
        sentence: version.current ? sentence.position : null,
        text: sentence.text,
        start,
        end,
      })),
      marks: group === 'vocabulary' ? [...keys, ...headwords] : keys,
      concepts: question.concepts.map(({ conceptId }) => conceptId),
    }
  })
}

export interface AnswerGiven {
  readonly learnerId: string
  readonly attemptId: string
  /** Place of the question in the attempt, from 0. */
  readonly position: number
  /** Place of the chosen option in the order shown, from 0. */
  readonly choice: number
  readonly now: Date
}

/** `first`: whether this answer was stored; false where one already stood, which then counts. */
export interface Graded {
  readonly first: boolean
  readonly correct: boolean
}

export type AnswerFailure = 'not-found' | 'no-such-option'

/** Grades and stores an answer once; the last one completes the attempt. */
export async function submitAnswer(db: Database, given: AnswerGiven): Promise<Result<Graded, AnswerFailure>> {
  const { learnerId, attemptId, position, choice, now } = given
  return writing(db, async (tx) => {
    if (!(await lockLearner(tx, learnerId))) return err('not-found')
    const asked = await tx.attemptQuestion.findFirst({
      where: placeOf(learnerId, attemptId, position),
      select: {
        questionId: true,
        optionOrder: true,
        question: { select: { options: { orderBy: { position: 'asc' }, select: { id: true, isKey: true } } } },
      },
    })
    if (!asked) return err('not-found')
    const { questionId } = asked
    const standing = await tx.answer.findUnique({ where: { attemptId_questionId: { attemptId, questionId } } })
    if (standing) return ok({ first: false, correct: standing.correct })
    const option = inOrder(asked.question.options, asked.optionOrder)[choice]
    if (!option) return err('no-such-option')
    const correct = option.isKey
    await tx.answer.create({ data: { attemptId, questionId, optionId: option.id, correct, answeredAt: now } })
    const [total, answered] = [
      await tx.attemptQuestion.count({ where: { attemptId } }),
      await tx.answer.count({ where: { attemptId } }),
    ]
    if (answered === total) await tx.attempt.update({ where: { id: attemptId }, data: { completedAt: now } })
    return ok({ first: true, correct })
  })
}

/** Concepts of the attempt's questions that were answered wrongly, in the order asked. */
export async function missedConcepts(db: Database, learnerId: string, attemptId: string): Promise<string[]> {
  const answered = await readAnswered(db, learnerId, attemptId)
  return [...new Set(answered.filter(({ correct }) => !correct).flatMap(({ concepts }) => concepts))]
}
