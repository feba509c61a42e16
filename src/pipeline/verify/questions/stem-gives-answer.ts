import { bigrams, comparisonKey, optionKey, shareWithin } from '@/core/quiz/comparison'
import type { QuestionKind } from '@/core/quiz/types'
import type { QuestionRule } from './rule'

/** Kinds whose right option is a name or a word: one that only the title has needs no article. */
const NAMED: ReadonlySet<QuestionKind> = new Set([
  'who',
  'which-organisation',
  'what',
  'where',
  'word-in-sentence',
  'referent',
])
const ASKED_FIGURE: ReadonlySet<QuestionKind> = new Set(['how-much', 'when', 'correction'])

/** The right option, or nearly all of it, stands in the stem. */
export const stemGivesAnswer: QuestionRule = {
  code: 'stem-gives-answer',
  refuses: ({ question, answer, answerKey, wrong, stemKey, isTrueFalse, text: { title } }) => {
    if (isTrueFalse || answerKey.length < 2) return false
    // The title stands above every question.
    const figure = ASKED_FIGURE.has(question.kind) ? optionKey(answer) : ''
    if (figure.length > 2 && optionKey(title).includes(figure)) return true
    const titleKey = comparisonKey(title)
    const isNamedAlone = titleKey.includes(answerKey) && !wrong.some((other) => titleKey.includes(comparisonKey(other)))
    if (NAMED.has(question.kind) && isNamedAlone) return true
    if (question.kind === 'hanja' && titleKey.includes(answerKey)) return true
    if (stemKey.includes(answerKey) || optionKey(question.stem).includes(optionKey(answer))) return true
    const names = answer.split(/[\s・]/).filter((part) => part.length >= 3 && !/\d/.test(part))
    if (names.length > 1 && question.basis === 'text' && names.some((part) => stemKey.includes(comparisonKey(part)))) {
      return !['why', 'agree', 'disagree', 'order'].includes(question.kind)
    }
    const isFigure = question.kind === 'how-much' || question.kind === 'when' || question.kind === 'correction'
    return (
      !isFigure &&
      answerKey.length >= 6 &&
      question.basis === 'text' &&
      shareWithin(bigrams(answer), bigrams(question.stem)) > 0.7
    )
  },
}
