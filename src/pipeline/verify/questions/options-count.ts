import type { QuestionRule } from './rule'

/** Four options, or O and X. */
export const optionsCount: QuestionRule = {
  code: 'options-count',
  refuses: ({ question, isTrueFalse }) => question.options.length !== (isTrueFalse ? 2 : 4),
}
