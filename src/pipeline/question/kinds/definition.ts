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
export const givesAway = (text: string, headword: string): boolean =>
  comparisonKey(text).includes(comparisonKey(headword)) ||
  headword.split(/[\s・]/).some((part) => part.length >= 3 && text.includes(part)) ||
  sharesCharacters(text, headword) ||
  koreanParts(headword).some((part) => text.includes(part))

/** Half of its kanji or more: 正極材 for プラス極に使う材料. */
function sharesCharacters(text: string, headword: string): boolean {
  const kanji = [...new Set(headword.match(/\p{Script=Han}/gu) ?? [])]
  const said = kanji.filter((character) => text.includes(character)).length
  return kanji.length > 1 && said * 2 >= kanji.length
}

/** 배터리 of 폐배터리: a word but for one syllable. */
const koreanParts = (headword: string): readonly string[] =>
  /^[가-힣]{4,}$/.test(headword) ? [headword.slice(1), headword.slice(0, -1)] : []
