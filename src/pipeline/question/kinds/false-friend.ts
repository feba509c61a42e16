/** False friends: the same characters mean something else in the other language, so they are the best wrong option. */
import { usesOf } from '../contexts'
import { DISTRACTORS, type Distractor, type Draft } from '../draft'
import type { Material } from '../material'
import { counterpartOf, isCertain, optionsFromBank, wordsOf } from '../vocabulary'

export function falseFriend(material: Material): readonly Draft[] {
  const { terms, pool, lexis, lang, random } = material
  return terms.flatMap((term): Draft[] => {
    const answer = counterpartOf(term, lang)
    // What the same characters are in the other language: 協商 for 협상, 약속 read from 約束.
    const lure = lang === 'ko' ? term.ko.hanja : term.ja.koreanReading
    if (term.label !== 'false-friend' || !isCertain(material, term) || !lure || lure === answer) return []
    const decoy: Distractor = {
      text: lure,
      reason: { code: 'other-sense', detail: term[lang].headword, evidence: null },
    }
    const others = optionsFromBank({
      terms: pool,
      others: wordsOf(material),
      term,
      answer,
      form: (other) => (other.category === 'quantity' ? null : counterpartOf(other, lang)),
      code: 'other-counterpart',
      random,
      lang,
    })
    const distractors = [decoy, ...others.filter(({ text }) => text !== lure)].slice(0, DISTRACTORS)
    return usesOf(material, term).map((use) => ({
      kind: 'false-friend',
      basis: 'terms',
      lang,
      stem: lexis.prompts.falseFriend(term[lang].headword),
      answer,
      distractors,
      evidence: [use],
      terms: [term.id],
      worth: 2.6,
    }))
  })
}
