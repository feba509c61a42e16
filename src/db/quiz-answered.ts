/** What an attempt tells of its answers. Every query is keyed by the learner. */
import type { Lang } from '@/core/article/types'
import type { AnsweredQuestion, ArticleSection } from '@/core/quiz/attempt'
import { type Mode, tellsAtOnce } from '@/core/quiz/mode'
import { groupOf, type QuestionKind, type Reason } from '@/core/quiz/types'
import type { Database } from './client'
import type { Prisma } from './generated/sqlite/client'
import { inOrder, readAttemptArticles } from './quiz'

const ANSWERED = {
  options: { orderBy: { position: 'asc' } },
  evidence: {
    orderBy: { position: 'asc' },
    include: {
      version: { select: { articleId: true, current: true } },
      sentence: {
        select: { position: true, text: true, section: true, textId: true, article: { select: { lang: true } } },
      },
    },
  },
  concepts: {
    orderBy: { conceptId: 'asc' },
    select: { conceptId: true, concept: { select: { terms: { select: { headword: true } } } } },
  },
} satisfies Prisma.QuestionInclude

type QuestionRow = Prisma.QuestionGetPayload<{ include: typeof ANSWERED }>

/** What may be told: all of an attempt that is at its end, else what was answered, where the mode tells at once. */
async function toldIn(db: Database, learnerId: string, attemptId: string) {
  const attempt = await db.attempt.findFirst({
    where: { id: attemptId, learnerId },
    select: {
      mode: true,
      completedAt: true,
      answers: { select: { questionId: true, optionId: true, correct: true, seconds: true } },
    },
  })
  if (!attempt || (attempt.completedAt === null && !tellsAtOnce(attempt.mode as Mode))) return null
  return {
    all: attempt.completedAt !== null,
    answers: new Map(attempt.answers.map((answer) => [answer.questionId, answer])),
  }
}

/** The heading above each question's first quotation, by question id. */
async function sectionsOf(db: Database, questions: readonly QuestionRow[]): Promise<Map<string, ArticleSection>> {
  const places = questions.flatMap(({ id, articleId, evidence: [first] }) =>
    first ? [{ id, articleId, sentence: first.sentence }] : [],
  )
  const headings = await db.sentence.findMany({
    where: {
      OR: places.flatMap(({ sentence: { textId, section } }) =>
        section === null ? [] : [{ textId, position: section }],
      ),
    },
    select: { textId: true, position: true, text: true },
  })
  const headingAt = new Map(headings.map(({ textId, position, text }) => [`${textId} ${position}`, text]))
  return new Map(
    places.map(({ id, articleId, sentence: { textId, section, article } }) => [
      id,
      { articleId, lang: article.lang as Lang, heading: headingAt.get(`${textId} ${section}`) ?? '' },
    ]),
  )
}

/** The questions of an attempt that are told, all or the one at `position`, with what was chosen, what is right and why. */
export async function readAnswered(
  db: Database,
  learnerId: string,
  attemptId: string,
  position?: number,
): Promise<AnsweredQuestion[]> {
  const told = await toldIn(db, learnerId, attemptId)
  if (!told) return []
  const rows = await db.attemptQuestion.findMany({
    where: {
      attemptId,
      ...(!told.all && { questionId: { in: [...told.answers.keys()] } }),
      ...(position !== undefined && { position }),
    },
    orderBy: { position: 'asc' },
    include: { question: { include: ANSWERED } },
  })
  const questions = rows.map(({ question }) => question)
  const [sections, articles] = await Promise.all([
    sectionsOf(db, questions),
    readAttemptArticles(
      db,
      questions.map(({ articleId }) => articleId),
    ),
  ])
  return rows.flatMap(({ position: place, questionId, optionOrder: order, question }) => {
    const article = articles.get(question.articleId)
    if (!article) return []
    const answer = told.answers.get(questionId)
    const group = groupOf(question.kind as QuestionKind)
    const keys = question.options.filter(({ isKey }) => isKey).map(({ text }) => text)
    const headwords = question.concepts.flatMap(({ concept }) => concept.terms.map(({ headword }) => headword))
    return {
      position: place,
      kind: question.kind as QuestionKind,
      group,
      lang: question.lang as Lang,
      stem: question.stem,
      article,
      section: sections.get(questionId) ?? null,
      answered: answer !== undefined,
      correct: answer?.correct ?? false,
      seconds: answer?.seconds ?? null,
      options: inOrder(question.options, order).map(({ id, text, isKey, reason }) => ({
        text,
        isKey,
        chosen: id === answer?.optionId,
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

/** Concepts of the attempt's questions that were not answered rightly, in the order asked. */
export async function missedConcepts(db: Database, learnerId: string, attemptId: string): Promise<string[]> {
  const answered = await readAnswered(db, learnerId, attemptId)
  return [...new Set(answered.filter(({ correct }) => !correct).flatMap(({ concepts }) => concepts))]
}

export interface PastScore {
  readonly attemptId: string
  readonly completedAt: Date
  readonly right: number
  readonly total: number
}

/** How many attempts are looked through for those that can be compared. */
const LOOKED_THROUGH = 100

/** Scores of the learner's attempts that asked the same of the same articles, the oldest first, up to the attempt itself. */
export async function comparableScores(
  db: Database,
  learnerId: string,
  attemptId: string,
  take: number,
): Promise<PastScore[]> {
  const own = await db.attempt.findFirst({ where: { id: attemptId, learnerId, completedAt: { not: null } } })
  if (!own) return []
  const rows = await db.attempt.findMany({
    where: { learnerId, mode: own.mode, level: own.level, completedAt: { lte: own.completedAt ?? new Date(0) } },
    orderBy: [{ completedAt: 'desc' }, { id: 'asc' }],
    take: LOOKED_THROUGH,
    select: {
      id: true,
      completedAt: true,
      questions: { select: { question: { select: { articleId: true } } } },
      answers: { where: { correct: true }, select: { questionId: true } },
    },
  })
  const articlesOf = ({ questions }: (typeof rows)[number]) =>
    [...new Set(questions.map(({ question }) => question.articleId))].sort().join(' ')
  const wanted = rows.find(({ id }) => id === attemptId)
  if (!wanted) return []
  return rows
    .filter((row) => articlesOf(row) === articlesOf(wanted))
    .slice(0, take)
    .flatMap(({ id, completedAt, questions, answers }) =>
      completedAt ? [{ attemptId: id, completedAt, right: answers.length, total: questions.length }] : [],
    )
    .reverse()
}

/** Articles that the learner has finished a quiz on. */
export async function quizzedArticles(db: Database, learnerId: string): Promise<string[]> {
  const rows = await db.article.findMany({
    where: { questions: { some: { asked: { some: { attempt: { learnerId, completedAt: { not: null } } } } } } },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}
