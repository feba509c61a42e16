import { optionKey } from '@/core/quiz/comparison'
import type { QuestionRule } from './rule'

/** 4,500억 and 4500億 are one option, and an empty one is none. */
export const optionsEqual: QuestionRule = {
  code: 'options-equal',
  refuses: ({ question, isTrueFalse }) => {
    const keys = question.options.map(({ text }) => (isTrueFalse ? text : optionKey(text)))
    return keys.includes('') || new Set(keys).size !== keys.length
  },
}
