/** The word of the other language for a term of the text. */
import { comparisonKey } from '@/core/quiz/comparison'
import type { Draft } from '../draft'
import type { Material } from '../material'
import { counterpartOf, isCertain, optionsFromBank, scriptOf, usedIn } from '../vocabulary'

/** Quantities say nothing of vocabulary, and a name in Latin letters is the same in both languages. */
export function counterpart({ terms, lexis, lang, random }: Material): readonly Draft[] {
  return terms.flatMap((term): Draft[] => {
    const answer = counterpartOf(term, lang)
    const { headword } = term[lang]
    const evidence = usedIn(term, lang)
    const isSame = comparisonKey(answer) === comparisonKey(headword) || scriptOf(answer) === 'latin'
    if (!evidence || isSame || !isCertain(term) || term.category === 'quantity' || term.label === 'false-friend')
      return []
    // 生成AI for 생성형 AI: the letters that both have would show the answer.
    const letters = headword.match(/[A-Za-z0-9]{2,}/g) ?? []
    if (letters.length > 0) return []
    return [
      {
        kind: 'counterpart',
        basis: 'terms',
        lang,
        stem: lexis.prompts.counterpart(headword),
        answer,
        distractors: optionsFromBank({
          terms,
          term,
          answer,
          form: (other) => (other.category === 'quantity' ? null : counterpartOf(other, lang)),
          code: 'other-counterpart',
          random,
          lang,
        }),
        evidence: [evidence],
        terms: [term.id],
        worth: 1.6 + Math.min(1, term.worth > 0 ? 0.4 : 0),
      },
    ]
  })
}
