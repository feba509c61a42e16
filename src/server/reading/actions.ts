'use server'

import { z } from 'zod'
import { err, ok, type Result } from '@/core/result'
import { type Knowledge, STATUSES } from '@/core/study/status'
import { database } from '@/db/client'
import { readKnowledgeOf, sayNewAreKnown, sayStatus, takeBackKnown } from '@/db/statuses'
import { addCards } from '@/db/study'
import { currentLearner, ensureLearner } from '@/server/learner'

/** More than the terms of the longest article. */
const MAX_CONCEPTS = 5000
const id = z.string().min(1).max(64)
const ids = z.array(id).min(1).max(MAX_CONCEPTS)

/** What is now known of the concepts, and which of them changed. */
export interface Said {
  readonly knowledge: ReadonlyMap<string, Knowledge>
  readonly changed: readonly string[]
}
export type SayAnswer = Result<Said, 'invalid' | 'not-found'>

/** Only the first time the cookie is set: with it the whole page would be made anew for one mark. */
const learnerWho = async (): Promise<string> => (await currentLearner()) ?? ensureLearner()

async function answer(
  learnerId: string,
  concepts: readonly string[],
  changed: readonly string[] = concepts,
): Promise<SayAnswer> {
  return ok({ knowledge: await readKnowledgeOf(database(), learnerId, concepts), changed })
}

/** Keeps what the learner says of a term; `new` takes back what was said. */
export async function sayOfTerm(concept: string, status: string): Promise<SayAnswer> {
  const given = z.object({ concept: id, status: z.enum(STATUSES) }).safeParse({ concept, status })
  if (!given.success) return err('invalid')
  const learnerId = await learnerWho()
  const said = given.data.status === 'new' ? null : given.data.status
  if (!(await sayStatus(database(), learnerId, given.data.concept, said, new Date()))) return err('not-found')
  return answer(learnerId, [given.data.concept])
}

/** Puts a term into the learner's cards. */
export async function studyTerm(concept: string): Promise<SayAnswer> {
  const given = id.safeParse(concept)
  if (!given.success) return err('invalid')
  const learnerId = await learnerWho()
  await addCards(database(), learnerId, [given.data], new Date())
  return answer(learnerId, [given.data])
}

/** Says of those of the terms that are new that they are known. The learner's cookie starts its time anew. */
export async function sayOthersAreKnown(concepts: readonly string[]): Promise<SayAnswer> {
  const given = ids.safeParse(concepts)
  if (!given.success) return err('invalid')
  const learnerId = await ensureLearner()
  const changed = await sayNewAreKnown(database(), learnerId, given.data, new Date())
  return answer(learnerId, given.data, changed)
}

/** Takes that back again, of those of which nothing else was said since. */
export async function takeBackOthers(concepts: readonly string[]): Promise<SayAnswer> {
  const given = ids.safeParse(concepts)
  const learnerId = await currentLearner()
  if (!given.success) return err('invalid')
  if (learnerId === null) return err('not-found')
  await takeBackKnown(database(), learnerId, given.data)
  return answer(learnerId, given.data)
}
