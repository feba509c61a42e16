/** The characters of a Sino-Korean word: 전략 = 戰略. Asked of a Korean text, where the reader sees hangul only. */
import type { Draft } from '../draft'
import type { Material } from '../material'
import { contextOf, isCertain, optionsFromBank, rankOf } from '../vocabulary'

export function hanja(material: Material): readonly Draft[] {
  const { terms, lexis, lang, random } = material
  if (lang !== 'ko') return []
  return terms.flatMap((term): Draft[] => {
    const evidence = contextOf(material, term)
    const answer = term.ko.hanja
    if (!evidence || !answer || answer.length < 2 || !isCertain(term) || !/^[가-힣]+$/.test(term.ko.headword)) return []
    if (!/^\p{Script=Han}+$/u.test(answer) || term.category === 'person') return []
    return [
      {
        kind: 'hanja',
        basis: 'terms',
        lang,
        stem: lexis.prompts.hanja(term.ko.headword),
        answer,
        distractors: optionsFromBank({
          terms,
          term,
          answer,
          form: (other) => other.ko.hanja,
          code: 'other-characters',
          random,
          lang,
        }),
        evidence: [evidence],
        terms: [term.id],
        worth: 1 + rankOf(terms, term),
      },
    ]
  })
}
