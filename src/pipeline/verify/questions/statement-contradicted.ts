import { bigrams, comparisonKey, similarity } from '@/core/quiz/comparison'
import type { QuestionRule } from './rule'

/** How much a statement shares with its sentence (Jaccard of bigrams), true and altered. */
const RELATED = { right: 0.36, altered: 0.26 }

const statementOf = (stem: string): string => (stem.split('\n').at(-1) ?? '').replace(/^[“「]|[”」]$/g, '')

/** A true/false statement that the quotation does not bear out: unrelated to it, or called false though the article says it. */
export const statementContradicted: QuestionRule = {
  code: 'statement-contradicted',
  refuses: ({ question, quote, articleKey, isTrueFalse }) => {
    if (!isTrueFalse) return false
    const statement = statementOf(question.stem)
    const isTrue = question.key === 0
    if (!isTrue && articleKey.includes(comparisonKey(statement))) return true
    return similarity(bigrams(statement), bigrams(quote)) < (isTrue ? RELATED.right : RELATED.altered)
  },
}
