/** What the clients were told is stored. */
import type { Database } from '@/db/client'
import { storedAnswers, storedReviews } from '@/db/faults/learners'

export interface Journal {
  /** Place of the option chosen, by attempt and position. */
  readonly answers: Map<string, number>
  /** Learner by the id of the entry. */
  readonly reviews: Map<string, string>
  /** Requests that were under way when the server was killed. */
  cut: number
  /** Requests sent once more, though the first may have been heard. */
  repeated: number
}

export const newJournal = (): Journal => ({ answers: new Map(), reviews: new Map(), cut: 0, repeated: 0 })

/** What was acknowledged and is not there, or is another; in words. */
export async function losses(db: Database, { answers, reviews }: Journal): Promise<string[]> {
  const [answered, logged] = [await storedAnswers(db), await storedReviews(db)]
  return [
    ...[...answers].flatMap(([place, choice]) =>
      answered.get(place) === choice ? [] : [`answer ${place}: ${choice} acknowledged, ${answered.get(place)} stored`],
    ),
    ...[...reviews].flatMap(([id, learner]) =>
      logged.get(id) === learner ? [] : [`review ${id} of learner ${learner} was acknowledged and is gone`],
    ),
  ]
}
