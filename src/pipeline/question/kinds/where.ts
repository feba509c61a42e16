/** 어디에서; どこで: a town or a site that the article names, asked for where it stands. */
import { askable, inRelativeClause, withSubject } from '../askable'
import { choose, entityCandidates } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { hasSubstance, isAnswerable, isSpecific } from '../grounded'
import { askedAfter } from '../introduction'
import { type Material, pointsOutsideClause } from '../material'
import { placeCandidates, placeOf, placeSort } from '../places'
import { clauseSpan, contains } from '../sentence'

/** Verbs whose に says where something is or comes to be. */
const STAYS =
  /(?:ある|あります|置く|置いた|置かれ|構え|開設し|開いた|開く|建て|設け|設置し|作った|つくった|移し|移り|移った|住む|住ん|分布|積も|立つ|位置|常駐|入る|戻っ|届い|着い|来た|訪れ)/

/** An entry's own question may be short: 本部はどこにありますか. */
const SHORT_OF_ENTRY = { ko: 12, ja: 10 } as const

export function where(material: Material): readonly Draft[] {
  const { lexis, entities, lang } = material
  return material.body.flatMap((sentence) =>
    sentence.phrases.flatMap((phrase): Draft[] => {
      if (phrase.role !== 'adverbial' || !lexis.placeParticle.test(phrase.particle) || phrase.coordinated) return []
      const name = placeOf(material, sentence, phrase)
      const target = { start: phrase.start, end: phrase.nounEnd }
      const sort = placeSort(material, name, phrase.proper)
      const isKnown = entities.find(name)?.type === 'place' && lexis.levelOf(name) !== ''
      if ((!sort && !isKnown) || !sentence.text.slice(target.start, target.end).endsWith(name)) return []
      // 미국에서 가장 높은 순위의 선수: of a word before a noun, not of the sentence.
      if (!sentence.clauses.some(({ last }) => last === phrase.governor)) return []
      const clause = sentence.clauses.findIndex((own) => contains(clauseSpan(sentence, own), target))
      const span = clauseSpan(
        sentence,
        sentence.clauses[clause] ?? { first: 0, last: 0, join: 'final', connective: '' },
      )
      const after = sentence.text.slice(phrase.nounEnd)
      if (/^に/.test(after) && !STAYS.test(sentence.text.slice(phrase.end, span.end))) return []
      if (lexis.citesSource.test(after) || phrase.relative) return []
      if (!askable(sentence, target) || inRelativeClause(sentence, target)) return []
      // Of an entry a sentence may leave out its subject.
      if (!withSubject(sentence) && material.subject === null) return []
      const question = sentence.forms.askInPlace(target, lexis.interrogatives.place)
      if (!question) return []
      // 同国南岸の加羅島: what points within the answer is not in the question.
      const outside = { ...sentence, pointers: sentence.pointers.filter((pointer) => !contains(target, pointer)) }
      const isAlone =
        isSpecific(material, question) &&
        hasSubstance(material, sentence, phrase) &&
        !pointsOutsideClause(material, outside, target)
      const isShort = question.length < SHORT_OF_ENTRY[lang] || !isAnswerable(material, question)
      const asked = isAlone || isShort ? null : askedAfter(material, outside, [span], question)
      const stem = isAlone ? question : asked?.stem
      if (!stem || asked?.alone) return []
      const candidates = sort
        ? placeCandidates(material, sentence, name, sort)
        : entityCandidates(
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
          worth: 2.6,
        },
      ]
    }),
  )
}
