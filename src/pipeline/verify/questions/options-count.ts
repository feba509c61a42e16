import type { QuestionKind } from '@/core/quiz/types'
import type { QuestionRule } from './rule'

/** Statements are held against each other, and of fewer than four names the odd one shows. */
const WHOLE: ReadonlySet<QuestionKind> = new Set(['agree', 'disagree', 'odd-one-out'])

/** O and X, or four options; three where the article has no third that a reader could take for the answer (Rodriguez 2005; decision 039). */
export const optionsCount: QuestionRule = {
  code: 'options-count',
  refuses: ({ question: { kind, options }, isTrueFalse }) =>
    isTrueFalse ? options.length !== 2 : options.length !== 4 && (options.length !== 3 || WHOLE.has(kind)),
}
