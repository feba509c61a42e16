/** 어디에서; どこで: a place of the glossary, asked for where it stands. */
import { askable, inRelativeClause, withSubject } from '../askable'
import { choose, entityCandidates } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { nameOf } from '../entities'
import { hasSubstance, isSpecific } from '../grounded'
import { type Material, pointsOutsideClause } from '../material'

export function where(material: Material): readonly Draft[] {
  const { lexis, entities, lang } = material
  return material.body.flatMap((sentence) =>
    sentence.phrases.flatMap((phrase): Draft[] => {
      if (phrase.role !== 'adverbial' || !lexis.placeParticle.test(phrase.particle) || phrase.coordinated) return []
      const name = nameOf(lexis, sentence, phrase)
      const at = phrase.nounEnd - name.length
      const target = { start: at, end: phrase.nounEnd }
      if (entities.find(name)?.type !== 'place' || sentence.text.slice(at, phrase.nounEnd) !== name) return []
      // 미국에서 가장 높은 순위의 선수: of a word before a noun, not of the sentence.
      if (!sentence.clauses.some(({ last }) => last === phrase.governor)) return []
      if (phrase.headStart !== phrase.start || sentence.stative || lexis.levelOf(name) === '') return []
      if (lexis.citesSource.test(sentence.text.slice(phrase.nounEnd)) || !hasSubstance(material, sentence, phrase))
        return []
      if (!askable(sentence, target) || inRelativeClause(sentence, target) || !withSubject(sentence)) return []
      const stem = sentence.forms.askInPlace(target, lexis.interrogatives.place)
      if (!stem || pointsOutsideClause(material, sentence, target) || !isSpecific(material, stem)) return []
      const candidates = entityCandidates(
        material,
        sentence,
        (other) => other.type === 'place' && lexis.levelOf(other.name) === lexis.levelOf(name),
      )
      return [
        {
          kind: 'where',
          basis: 'text',
          lang,
          stem,
          answer: name,
          distractors: choose({ material, stem, answer: name, answered: sentence, code: 'other-place' }, candidates),
          evidence: [evidenceOf(lang, sentence.sentence)],
          worth: 2.2,
        },
      ]
    }),
  )
}
