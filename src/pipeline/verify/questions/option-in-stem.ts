import { comparisonKey } from '@/core/quiz/comparison'
import type { QuestionRule } from './rule'

/** A wrong option that the stem names is ruled out without reading. */
export const optionInStem: QuestionRule = {
  code: 'option-in-stem',
  refuses: ({ wrong, stemKey, isTrueFalse }) =>
    !isTrueFalse &&
    wrong.some((option) => comparisonKey(option).length >= 2 && stemKey.includes(comparisonKey(option))),
}
