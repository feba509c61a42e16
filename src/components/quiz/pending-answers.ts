/** Answers that the server has not acknowledged, kept by the browser through a reload or a closed tab. */
import { readStored, writeStored } from '@/components/article/browser-storage'
import type { Answer } from '@/server/quiz/answers'

const KEY = 'yogo-quiz-answers'

export type Place = Pick<Answer, 'attempt' | 'position'>
export const samePlace = (a: Place, b: Place): boolean => a.attempt === b.attempt && a.position === b.position

const isWhole = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false
  const { attempt, position, choice, seconds }: Partial<Record<keyof Answer, unknown>> = value
  return typeof attempt === 'string' && isWhole(position) && isWhole(choice) && (seconds === null || isWhole(seconds))
}

/** What was kept, in the order given, the first answer to each question; what does not read as an answer is left out. */
export function parsePending(value: unknown): readonly Answer[] {
  const answers = Array.isArray(value) ? value.filter(isAnswer) : []
  return answers.filter((answer, i) => answers.findIndex((other) => samePlace(other, answer)) === i)
}

export const pendingAnswers = (): readonly Answer[] => parsePending(readStored(KEY))

const write = (answers: readonly Answer[]) => writeStored(KEY, answers.length > 0 ? answers : null)

export const keepAnswer = (answer: Answer): void => write(parsePending([...pendingAnswers(), answer]))

export const dropAnswers = (places: readonly Place[]): void =>
  write(pendingAnswers().filter((answer) => !places.some((place) => samePlace(place, answer))))

const FIRST_WAIT = 1000
const LONGEST_WAIT = 30_000

/** How long to wait before the next try after so many failed ones, ms: twice as long each time, not all browsers at once. */
export const waitAfter = (failures: number, random: () => number): number =>
  Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT) * (0.75 + random() / 2)
