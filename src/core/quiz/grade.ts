import type { Question, Reason } from './types'

export interface Grade {
  readonly correct: boolean
  /** Index of the right option in the stored order. */
  readonly key: number
  /** Why the chosen option is wrong; null when it is right. */
  readonly reason: Reason | null
}

/** Grades a choice, an index into `question.options` (the stored order). `null` when there is no such option. */
export function gradeAnswer(question: Pick<Question, 'options' | 'key'>, chosen: number): Grade | null {
  const option = question.options[chosen]
  if (!option) return null
  return { correct: chosen === question.key, key: question.key, reason: option.reason }
}
