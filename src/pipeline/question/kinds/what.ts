/** 것은 무엇입니까; のは何か: the object of a clause, when it is a term of the glossary or a name in quotation marks. */
import { askable } from '../askable'
import { type Candidate, choose, entityCandidates } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import type { Entity } from '../entities'
import { type Material, pointsOutside, pointsOutsideClause } from '../material'
import type { Phrase, ReadSentence } from '../sentence'

/** 흐름, 反響: a short general noun is no fact to ask for. */
const SHORTEST_ANSWER = 4
const LONGEST_ANSWER = 24

/** The term that the phrase is, or that its last words are. */
function termOf({ entities, lexis }: Material, sentence: ReadSentence, phrase: Phrase): Entity | null {
  const name = lexis.bareName(sentence.text.slice(phrase.headStart, phrase.nounEnd))
  const entity = entities.find(name)
  return entity && entity.type === 'thing' && entity.concept !== null ? entity : null
}

/** A noun phrase of several words says which thing is meant without being a term. */
const isSpecific = (answer: string): boolean =>
  /[가-힣\p{Script=Han}\p{Script=Katakana}][\s의の]+\S/u.test(answer) && answer.length >= 6

/** Objects of other sentences, in full, so that options are alike in form. */
function objectPhrases(material: Material, answered: ReadSentence): readonly Candidate[] {
  const { lexis } = material
  return material.body.flatMap((sentence) =>
    sentence.phrases.flatMap((phrase): Candidate[] => {
      if (sentence === answered || phrase.role !== 'object' || phrase.coordinated || phrase.relative) return []
      const text = lexis.bareName(sentence.text.slice(phrase.start, phrase.nounEnd))
      const isLike =
        text.length >= SHORTEST_ANSWER && text.length <= LONGEST_ANSWER && !/\d/.test(text) && !lexis.isVague(text)
      const points = pointsOutside(sentence, phrase)
      return isLike && !points && !answered.text.includes(text) ? [{ text, at: { sentence, span: phrase } }] : []
    }),
  )
}

export function what(material: Material): readonly Draft[] {
  const { lexis, lang } = material
  return material.body.flatMap((sentence) =>
    sentence.phrases.flatMap((phrase): Draft[] => {
      if (phrase.role !== 'object' || phrase.coordinated || phrase.relative) return []
      const answer = lexis.bareName(sentence.text.slice(phrase.start, phrase.nounEnd))
      const clause = sentence.clauses.findIndex(({ last }) => last === phrase.governor)
      const entity = termOf(material, sentence, phrase)
      const isAsked = clause >= 0 && (entity !== null || isSpecific(answer))
      if (
        !isAsked ||
        answer.length < SHORTEST_ANSWER ||
        answer.length > LONGEST_ANSWER ||
        lexis.isVague(answer) ||
        /\d/.test(answer)
      )
        return []
      const isNamed = lexis.isTitled(answer) || (phrase.tagged !== null && phrase.tagged !== 'thing')
      if (isNamed || lexis.afterAside.test(sentence.text.slice(phrase.end))) return []
      if (!askable(sentence, phrase) || /["“”「」]/.test(sentence.text)) return []
      const stem = sentence.forms.askByCleft(clause, phrase, 'thing')
      if (!stem || pointsOutsideClause(sentence, phrase)) return []
      const candidates = [
        ...objectPhrases(material, sentence),
        ...entityCandidates(
          material,
          sentence,
          (other) => other.category === (entity?.category ?? 'concept') && other.name.length >= SHORTEST_ANSWER,
        ),
      ]
      return [
        {
          kind: 'what',
          basis: 'text',
          lang,
          stem,
          answer,
          distractors: choose({ material, stem, answer, answered: sentence, code: 'other-thing' }, candidates),
          evidence: [evidenceOf(lang, sentence.sentence)],
          terms: entity?.concept ? [entity.concept] : [],
          worth: entity ? 2.3 : 1.8,
        },
      ]
    }),
  )
}
