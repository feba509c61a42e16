import { comparisonKey } from '@/core/quiz/comparison'
import { hasFigure } from '../../question/in-digits'
import type { QuestionRule } from './rule'

/** An option inside the right one may be right too: 병원 and 대학 병원. */
export const optionNested: QuestionRule = {
  code: 'option-nested',
  refuses: ({ wrong, answer, answerKey, isTrueFalse, question }) =>
    !isTrueFalse &&
    question.kind !== 'reading' &&
    wrong.some((option) => {
      const key = comparisonKey(option)
      // 十一億円 and 七十一億円 are two figures.
      if (hasFigure(option) || hasFigure(answer) || Math.min(key.length, answerKey.length) < 2) return false
      return key.includes(answerKey) || answerKey.includes(key)
    }),
}
