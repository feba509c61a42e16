import type { QuestionRule } from './rule'

/** One option is right, and every other one has its reason. */
export const notOneKey: QuestionRule = {
  code: 'not-one-key',
  refuses: ({ question }) => question.options.some(({ reason }, i) => (reason === null) !== (i === question.key)),
}
