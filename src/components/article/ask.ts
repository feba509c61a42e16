import { type SayAnswer, sayOfTerm, sayOthersAreKnown, studyTerm, takeBackOthers } from '@/server/reading/actions'
import type { Saying } from './saying'

/** Sends what a learner says to the action it is for. */
export function ask({ about, concepts, status }: Saying): Promise<SayAnswer> {
  const [first = ''] = concepts
  if (about === 'term') return sayOfTerm(first, status)
  if (about === 'study') return studyTerm(first)
  return about === 'others' ? sayOthersAreKnown(concepts) : takeBackOthers(concepts)
}
