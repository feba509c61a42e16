/** Answers as the browser sends them, some of them late and more than once. What comes back never says whether one is right. */
import { z } from 'zod'
import { database } from '@/db/client'
import { type AnswerFailure, submitAnswer } from '@/db/quiz'
import { settleCards } from '@/db/quiz-cards'
import { currentLearner } from '@/server/learner'

const MOST_ANSWERS = 100
/** A question that was looked at for longer was left lying. */
const LONGEST_SECONDS = 600

const seconds = z
  .number()
  .min(0)
  .transform((value) => Math.min(Math.round(value), LONGEST_SECONDS))

export const answerSchema = z.object({
  attempt: z.string().min(1).max(64),
  position: z.number().int().min(0).max(10_000),
  choice: z.number().int().min(0).max(100),
  seconds: seconds.nullable(),
})
export type Answer = z.infer<typeof answerSchema>

const batchSchema = z.object({ answers: z.array(answerSchema).min(1).max(MOST_ANSWERS) })

/** `stands`: an earlier answer counts. */
export type AnswerCode = 'saved' | 'stands' | AnswerFailure

export interface AnswerReceipt {
  readonly attempt: string
  readonly position: number
  readonly code: AnswerCode
}

/** Stores an answer of the learner's once; the end of an attempt puts what was missed among the cards. */
export async function storeAnswer(learnerId: string | null, answer: Answer): Promise<AnswerCode> {
  if (learnerId === null) return 'not-found'
  const { attempt, position, choice, seconds: taken } = answer
  const [db, now] = [database(), new Date()]
  const graded = await submitAnswer(db, { learnerId, attemptId: attempt, position, choice, seconds: taken, now })
  if (!graded.ok) return graded.error
  if (graded.value.completed && graded.value.first) await settleCards(db, learnerId, attempt, now)
  return graded.value.first ? 'saved' : 'stands'
}

/** Null for what is no batch of answers. */
export async function storeAnswers(batch: unknown): Promise<readonly AnswerReceipt[] | null> {
  const given = batchSchema.safeParse(batch)
  if (!given.success) return null
  const learnerId = await currentLearner()
  const receipts: AnswerReceipt[] = []
  for (const answer of given.data.answers) {
    const { attempt, position } = answer
    receipts.push({ attempt, position, code: await storeAnswer(learnerId, answer) })
  }
  return receipts
}
