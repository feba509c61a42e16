/** 것은 무엇입니까; のは何か: the object of a clause, when it is a term of the glossary or a name in quotation marks. */
import { comparisonKey } from '@/core/quiz/comparison'
import { askable } from '../askable'
import { choose, entityCandidates } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import type { Entity } from '../entities'
import { type Material, pointsOutside } from '../material'
import type { Phrase, ReadSentence } from '../sentence'

const LONGEST_ANSWER = 24

/** The term that the phrase is, or that its last words are. */
function termOf({ entities, lexis }: Material, sentence: ReadSentence, phrase: Phrase): Entity | null {
  const name = lexis.bareName(sentence.text.slice(phrase.headStart, phrase.nounEnd))
  const entity = entities.find(name)
  return entity && entity.type === 'thing' && entity.concept !== null ? entity : null
}

export function what(material: Material): readonly Draft[] {
  const { lexis, lang } = material
  return material.body.flatMap((sentence) =>
    sentence.phrases.flatMap((phrase): Draft[] => {
      if (phrase.role !== 'object' || phrase.coordinated || phrase.relative) return []
      const answer = lexis.bareName(sentence.text.slice(phrase.start, phrase.nounEnd))
      const clause = sentence.clauses.findIndex(({ last }) => last === phrase.governor)
      const entity = termOf(material, sentence, phrase)
      const isAsked = clause >= 0 && sentence.clauses[clause]?.join !== 'dependent' && entity !== null
      if (!isAsked || answer.length < 2 || answer.length > LONGEST_ANSWER || lexis.isVague(answer) || /\d/.test(answer))
        return []
      if (!askable(sentence, phrase)) return []
      const stem = sentence.forms.askByCleft(clause, phrase, 'thing')
      if (!stem || pointsOutside(sentence, { start: 0, end: sentence.text.length })) return []
      const candidates = entityCandidates(
        material,
        sentence,
        (other) => other.category === entity.category && comparisonKey(other.name) !== comparisonKey(answer),
      )
      return [
        {
          kind: 'what',
          basis: 'text',
          lang,
          stem,
          answer,
          distractors: choose({ material, stem, answer, answered: sentence, code: 'other-thing' }, candidates),
          evidence: [evidenceOf(lang, sentence.sentence)],
          terms: entity.concept ? [entity.concept] : [],
          worth: 2.4,
        },
      ]
    }),
  )
}
