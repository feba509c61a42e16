/** Which term a definition explains: in the article's own words, or in the lexicon's. */
import { comparisonKey } from '@/core/quiz/comparison'
import { contextOf } from '../contexts'
import type { Draft } from '../draft'
import type { Material } from '../material'
import { distractorsFromRivals, firstSentence } from '../rivals'
import { rankOf } from '../vocabulary'

export function definition(material: Material): readonly Draft[] {
  const { terms, lexis, lang } = material
  return terms.flatMap((term): Draft[] => {
    const own = term.definitions.find((candidate) => candidate.lang === lang)
    const evidence = own?.evidence ?? contextOf(material, term, 'sense')
    if (!own || !evidence || term.category === 'person' || term.category === 'quantity') return []
    const { headword } = term[lang]
    const defining =
      own.origin === 'article' ? lexis.definingWords(own.text, [headword, ...term.aliases]) : firstSentence(own.text)
    const text = defining?.replace(lexis.definingVerb, '')
    if (!text || text.length < 10 || text.length > 130 || givesAway(text, headword)) return []
    return [
      {
        kind: 'definition',
        basis: 'terms',
        lang,
        stem: lexis.prompts.definition(text),
        answer: headword,
        distractors: distractorsFromRivals(material, term, text, 'headword'),
        evidence: [evidence],
        terms: [term.id],
        worth: (own.origin === 'article' ? 2.6 : 1.6) + rankOf(terms, term) * 0.6,
      },
    ]
  })
}

/** Whether the definition holds the term or a part of it that is a word: 데이터 in the definition of 데이터 센터. */
const givesAway = (text: string, headword: string): boolean =>
  comparisonKey(text).includes(comparisonKey(headword)) ||
  headword.split(/[\s・]/).some((part) => part.length >= 3 && text.includes(part))
