/** The characters of a Sino-Korean word: 전략 = 戰略. Asked of a Korean text, where the reader sees hangul only. */
import type { Draft } from '../draft'
import type { Material } from '../material'
import { contextOf, isCertain, optionsFromBank, rankOf } from '../vocabulary'

export function hanja(material: Material): readonly Draft[] {
  const { terms, pool, lexis, lang, random } = material
  if (lang !== 'ko') return []
  return terms.flatMap((term): Draft[] => {
    const evidence = contextOf(material, term)
    const { hanja: answer, headword } = term.ko
    if (!evidence || !answer || answer.length < 2 || !isCertain(term) || !/^[가-힣]+$/.test(headword)) return []
    if (!/^\p{Script=Han}+$/u.test(answer) || (term.category !== 'concept' && term.category !== 'idiom')) return []
    return [
      {
        kind: 'hanja',
        basis: 'terms',
        lang,
        stem: lexis.prompts.hanja(headword),
        answer,
        distractors: optionsFromBank({
          terms: pool,
          term,
          answer,
          // Of another number of characters it could be told by counting syllables, and with no syllable of the word by any that is known.
          form: ({ ko }) =>
            ko.hanja?.length === answer.length && [...ko.headword].some((syllable) => headword.includes(syllable))
              ? ko.hanja
              : null,
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
