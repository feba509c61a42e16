/** The word of the other language for a term of the text. */
import { otherLang } from '@/core/article/types'
import { comparisonKey } from '@/core/quiz/comparison'
import { usesOf } from '../contexts'
import { DISTRACTORS, type Draft } from '../draft'
import type { Material } from '../material'
import { counterpartOf, isCertain, rankOf, scriptOf, soundsAlike } from '../vocabulary'
import { wordsAlike } from '../words-alike'

/** Quantities say nothing of vocabulary, and a name in Latin letters is the same in both languages. */
export function counterpart(material: Material): readonly Draft[] {
  const { terms, lexis, lang } = material
  return terms.flatMap((term): Draft[] => {
    const answer = counterpartOf(term, lang)
    const { headword } = term[lang]
    const isSame = comparisonKey(answer) === comparisonKey(headword) || scriptOf(answer) === 'latin'
    if (isSame || !isCertain(material, term) || term.category === 'quantity' || term.label === 'false-friend') return []
    // 生成AI for 생성형 AI: the letters that both have would show the answer.
    const letters = headword.match(/[A-Za-z0-9]{2,}|\d/g) ?? []
    if (letters.length > 0) return []
    // 이석증(耳石症): the text tells.
    if (material.article.text.includes(answer)) return []
    // A name is written as it sounds, or found by its last character (区).
    if (soundsAlike(term) || !/^(?:concept|idiom)$/.test(term.category)) return []
    const options = wordsAlike(material, term, otherLang(lang)).slice(0, DISTRACTORS)
    if (options.length < DISTRACTORS) return []
    return usesOf(material, term).map((use) => ({
      kind: 'counterpart',
      basis: 'terms',
      lang,
      stem: lexis.prompts.counterpart(headword),
      answer,
      distractors: options.map((other) => ({
        text: other[otherLang(lang)],
        reason: { code: 'other-counterpart', detail: other[lang], evidence: null },
      })),
      evidence: [use],
      terms: [term.id],
      worth: 1.3 + rankOf(terms, term),
    }))
  })
}
