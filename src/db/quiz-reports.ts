/** What learners say is wrong with questions, and what an editor reads of it. */
import type { Lang } from '@/core/article/types'
import type { ReportReason } from '@/core/quiz/report'
import type { QuestionKind } from '@/core/quiz/types'
import type { Database } from './client'
import { readAnswered } from './quiz-answered'

export interface NewReport {
  readonly learnerId: string
  readonly attemptId: string
  /** Place of the question in the attempt, from 0. */
  readonly position: number
  readonly reason: ReportReason
  readonly note: string
  readonly now: Date
}

/** Keeps a report of a question whose answer the learner has been told; a second one takes the place of the first. False for any other. */
export async function reportQuestion(db: Database, report: NewReport): Promise<boolean> {
  const { learnerId, attemptId, position, reason, note, now } = report
  const asked = await db.attemptQuestion.findFirst({
    where: { attemptId, position, attempt: { learnerId } },
    select: { questionId: true },
  })
  const [told] = asked ? await readAnswered(db, learnerId, attemptId, position) : []
  if (!asked || !told) return false
  const { questionId } = asked
  const said = { reason, note, createdAt: now }
  await db.questionReport.upsert({
    where: { learnerId_questionId: { learnerId, questionId } },
    create: { learnerId, questionId, ...said },
    update: said,
  })
  return true
}

/** Whether the learner has reported the question at a place of the attempt. */
export async function hasReported(
  db: Database,
  learnerId: string,
  attemptId: string,
  position: number,
): Promise<boolean> {
  const found = await db.attemptQuestion.findFirst({
    where: { attemptId, position, attempt: { learnerId }, question: { reports: { some: { learnerId } } } },
    select: { questionId: true },
  })
  return found !== null
}

export interface ReportedQuestion {
  readonly questionId: string
  readonly articleId: string
  readonly kind: QuestionKind
  readonly lang: Lang
  readonly stem: string
  readonly key: string
  /** Whether a later version of the article has dropped the question. */
  readonly superseded: boolean
  /** The newest first. */
  readonly reports: readonly { readonly reason: ReportReason; readonly note: string; readonly at: Date }[]
}

/** Every question that was reported, the most often reported first; of one article where it is named. */
export async function listReports(db: Database, articleId?: string): Promise<ReportedQuestion[]> {
  const rows = await db.question.findMany({
    where: { reports: { some: {} }, ...(articleId !== undefined && { articleId }) },
    orderBy: [{ reports: { _count: 'desc' } }, { id: 'asc' }],
    select: {
      id: true,
      articleId: true,
      kind: true,
      lang: true,
      stem: true,
      supersededAt: true,
      options: { where: { isKey: true }, select: { text: true } },
      reports: {
        orderBy: [{ createdAt: 'desc' }, { learnerId: 'asc' }],
        select: { reason: true, note: true, createdAt: true },
      },
    },
  })
  return rows.map(({ id, kind, lang, stem, supersededAt, options, reports, articleId: article }) => ({
    questionId: id,
    articleId: article,
    kind: kind as QuestionKind,
    lang: lang as Lang,
    stem,
    key: options[0]?.text ?? '',
    superseded: supersededAt !== null,
    reports: reports.map(({ reason, note, createdAt }) => ({ reason: reason as ReportReason, note, at: createdAt })),
  }))
}
