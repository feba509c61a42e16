import { comparisonKey } from '@/core/quiz/comparison'
import type { QuestionKind } from '@/core/quiz/types'
import type { QuestionRule } from './rule'

const NAMES: readonly QuestionKind[] = ['who', 'which-organisation', 'where', 'what', 'who-said']

/** A wrong option that the quotation itself names, or that the record gives as another word for the term, may be right. */
export const anotherOptionFits: QuestionRule = {
  code: 'another-option-fits',
  refuses: ({ question, wrong, quote, terms }) => {
    if (NAMES.includes(question.kind)) {
      const said = comparisonKey(quote)
      return wrong.some((option) => said.includes(comparisonKey(option)))
    }
    if (question.basis !== 'terms') return false
    const alternatives = new Set(
      terms
        .flatMap((term) => [
          ...term.alternatives.flatMap(({ headword, reading }) => [headword, reading ?? headword]),
          ...term.aliases,
          term.ko.headword,
          term.ja.headword,
          term.ja.reading,
        ])
        .map(comparisonKey),
    )
    return wrong.some((option) => alternatives.has(comparisonKey(option)))
  },
}
