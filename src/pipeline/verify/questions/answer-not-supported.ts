import type { GlossaryTerm } from '@/core/glossary/types'
import { bigrams, comparisonKey, optionKey, shareWithin } from '@/core/quiz/comparison'
import type { QuestionRule } from './rule'

const recorded = ({ ko, ja, definitions }: GlossaryTerm): readonly string[] =>
  [
    ko.headword,
    ko.hanja,
    ja.headword,
    ja.reading,
    ja.koreanReading,
    ...definitions.flatMap(({ text }) => [text, text.split(/(?<=[.。])/)[0] ?? text]),
  ].flatMap((text) => (text ? [comparisonKey(text)] : []))

/** A statement in another style shares this much with the sentence that it is taken from. */
const PARAPHRASE = 0.6

/** 키우기 위해서입니다 for 키우려고: how a reason is put is the question's, not the text's. */
const AS_REASON = /(?:기 (?:때문|위해서)입니다|(?:ため|から)です)[.。]?$/

/** The right option is in the quotation, said in nearly its words, or in the record of the term. */
export const answerNotSupported: QuestionRule = {
  code: 'answer-not-supported',
  refuses: ({ question, answer, answerKey, quote, terms, isTrueFalse }) => {
    if (isTrueFalse) return false
    // A word that the glossary has no room for is asked in its sentence only.
    if (question.kind === 'word-in-sentence' && terms.length === 0) return !comparisonKey(quote).includes(answerKey)
    if (question.basis === 'terms') return !terms.some((term) => recorded(term).includes(answerKey))
    if (question.basis === 'match') {
      return !answer.split(' – ').every((half) => comparisonKey(quote).includes(comparisonKey(half)))
    }
    if (comparisonKey(quote).includes(answerKey) || optionKey(quote).includes(optionKey(answer))) return false
    const words = bigrams(question.kind === 'why' ? answer.replace(AS_REASON, '') : answer)
    return words.length < 4 || shareWithin(words, bigrams(quote)) < PARAPHRASE
  },
}
