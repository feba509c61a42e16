/** Which term a definition explains: in the article's own words, or in the lexicon's. */
import type { Lang } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import { comparisonKey } from '@/core/quiz/comparison'
import { usesOf } from '../contexts'
import { DISTRACTORS, type Draft } from '../draft'
import type { Material } from '../material'
import { distractorsFromRivals, firstSentence } from '../rivals'
import { rankOf } from '../vocabulary'

export function definition(material: Material): readonly Draft[] {
  const { terms, lexis, lang } = material
  return terms.flatMap((term): Draft[] => {
    const own = term.definitions.find((candidate) => candidate.lang === lang)
    if (!own || term.category === 'person' || term.category === 'quantity') return []
    const { headword } = term[lang]
    const defining =
      own.origin === 'article' ? lexis.definingWords(own.text, [headword, ...term.aliases]) : firstSentence(own.text)
    const text = defining?.replace(lexis.definingVerb, '')
    if (!text || text.length < 10 || text.length > 130 || givesAway(text, headword)) return []
    const distractors = distractorsFromRivals(material, term, text, 'headword')
    if (distractors.length < DISTRACTORS) return []
    // 再稼働 for 再び動かすこと, where no other option has 再.
    if (isToldByPart(partsSaid(term, lang, text), (part) => distractors.some((other) => other.text.includes(part))))
      return []
    const uses = own.evidence ? [own.evidence] : usesOf(material, term)
    return uses.map((use) => ({
      kind: 'definition',
      basis: 'terms',
      lang,
      stem: lexis.prompts.definition(text),
      answer: headword,
      distractors,
      evidence: [use],
      terms: [term.id],
      worth: (own.origin === 'article' ? 2.6 : 1.6) + rankOf(terms, term) * 0.6,
    }))
  })
}

/** Whether the definition holds the term or a part of it that is a word: 데이터 in the definition of 데이터 센터. */
export const givesAway = (text: string, headword: string): boolean =>
  comparisonKey(text).includes(comparisonKey(headword)) ||
  headword.split(/[\s・]/).some((part) => part.length >= 3 && text.includes(part)) ||
  sharesCharacters(text, headword) ||
  koreanParts(headword).some((part) => text.includes(part))

/** Characters of a term that its definition says: kanji, or the syllables of kanji where a word begins with one (환율 for 환헤지). */
export function partsSaid({ ko, ja, alignment }: GlossaryTerm, lang: Lang, text: string): readonly string[] {
  if (lang === 'ja') return [...ja.headword].filter((letter) => /\p{Script=Han}/u.test(letter) && text.includes(letter))
  const words = text.split(' ')
  return alignment
    .map(({ hangul }) => hangul)
    .filter((hangul) => ko.headword.includes(hangul) && words.some((word) => beginsWith(word, hangul)))
}

/** 일 and 이 begin words of any sort. */
const beginsWith = (word: string, syllable: string): boolean =>
  word.length > 1 && word.startsWith(syllable) && !/^[일이]/.test(word)

/** Whether a part is said that no other option has: the eye finds it without knowing the word. */
export const isToldByPart = (parts: readonly string[], isInOther: (part: string) => boolean): boolean =>
  parts.some((part) => !isInOther(part))

/** Half of its kanji or more: 正極材 for プラス極に使う材料. */
function sharesCharacters(text: string, headword: string): boolean {
  const kanji = [...new Set(headword.match(/\p{Script=Han}/gu) ?? [])]
  const said = kanji.filter((character) => text.includes(character)).length
  return kanji.length > 1 && said * 2 >= kanji.length
}

/** 배터리 of 폐배터리: a word but for one syllable. */
const koreanParts = (headword: string): readonly string[] =>
  /^[가-힣]{4,}$/.test(headword) ? [headword.slice(1), headword.slice(0, -1)] : []
