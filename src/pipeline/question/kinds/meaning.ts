/** What a term means: its definition among those of other terms of its sort. */
import { usesOf } from '../contexts'
import { DISTRACTORS, type Draft } from '../draft'
import type { Material } from '../material'
import { definitionOf, distractorsFromRivals, firstSentence } from '../rivals'
import { rankOf } from '../vocabulary'
import { givesAway, isToldByPart, partsSaid } from './definition'

/** UTF-16 units. */
const LEAST_LENGTH = 3

export function meaning(material: Material): readonly Draft[] {
  const { terms, lexis, lang } = material
  return terms.flatMap((term): Draft[] => {
    // Definitions of the lexicon only: an article's own sentence was read already.
    const definition = definitionOf(term, lang)
    // 태양광 발전 is the only 발전 방식 among them.
    const [head] = term[lang].headword.split(' ').slice(-1)
    if (definition && head && head.length > 1 && head !== term[lang].headword && definition.includes(head)) return []
    // 대출, 인수: a short word has other senses, and the article may use another one.
    if (term[lang].headword.length < LEAST_LENGTH) return []
    // A second sentence names the word that it explains, or another (「安全保障」の略).
    if (!definition || firstSentence(definition) !== definition) return []
    if (givesAway(definition, term[lang].headword)) return []
    const distractors = distractorsFromRivals(material, term, definition, 'definition')
    if (distractors.length < DISTRACTORS) return []
    if (isToldByPart(partsSaid(term, lang, definition), (part) => distractors.some(({ text }) => text.includes(part))))
      return []
    return usesOf(material, term).map((use) => ({
      kind: 'meaning',
      basis: 'terms',
      lang,
      stem: lexis.prompts.meaning(term[lang].headword),
      answer: definition,
      distractors,
      evidence: [use],
      terms: [term.id],
      worth: 1.7 + rankOf(terms, term) * 0.6,
    }))
  })
}
