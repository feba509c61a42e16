import { seededRandom, seedOf, shuffle } from '@/core/random'
import type { Question } from './types'

/**
 * The order in which one attempt shows a question's options: indexes into `question.options`. The same attempt always shows the same order,
 * another attempt another. O and X of a true/false question keep their places.
 */
export function optionOrder(
  attemptSeed: number,
  question: Pick<Question, 'id' | 'kind'> & { readonly options: readonly unknown[] },
): readonly number[] {
  const stored = question.options.map((_, index) => index)
  if (question.kind === 'true-false') return stored
  return shuffle(stored, seededRandom((attemptSeed ^ seedOf(question.id)) >>> 0))
}
