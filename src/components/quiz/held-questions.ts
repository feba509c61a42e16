/** Open questions of the attempt that was begun last, kept by the browser so that one can go on without a network. */
import { readStored, writeStored } from '@/components/article/browser-storage'
import type { LocalQuestion } from '@/server/quiz/local-questions'
import { type Place, samePlace } from './pending-answers'

const KEY = 'yogo-quiz-open'

interface Held {
  readonly attempt: string
  /** The interface's language, in which the instructions are. */
  readonly lang: string
  readonly questions: readonly LocalQuestion[]
}

const isHeld = (value: unknown): value is Held =>
  typeof value === 'object' && value !== null && 'attempt' in value && 'lang' in value && 'questions' in value

/** Null where the browser holds none of the attempt in the language, which is not that none is open. */
export function heldQuestions(attempt: string, lang: string): readonly LocalQuestion[] | null {
  const stored = readStored(KEY)
  return isHeld(stored) && stored.attempt === attempt && stored.lang === lang ? stored.questions : null
}

export const holdQuestions = (held: Held): void => writeStored(KEY, held)

/** Lets go of questions whose answers are stored: a page that was kept before may still show them as open. */
export function letGo(answered: readonly Place[]): void {
  const stored = readStored(KEY)
  if (!isHeld(stored)) return
  const { attempt, questions } = stored
  const open = questions.filter(({ position }) => !answered.some((place) => samePlace(place, { attempt, position })))
  if (open.length < questions.length) writeStored(KEY, { ...stored, questions: open })
}
