/** 몇 명, 얼마; 何人, いくら: a figure is asked for where it stands. */
import { optionKey } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { askable, inRelativeClause, isFarFromEnd, lacksObjectAt, withSubject } from '../askable'
import { type Candidate, choose } from '../distractors'
import { DISTRACTORS, type Draft, evidenceOf } from '../draft'
import { isPlausible, type Place, variedFigures } from '../figures'
import { hasTwoActors, isGrounded, isSpecific } from '../grounded'
import { type Material, pointsOutsideClause } from '../material'
import { clauseSpan, contains, type Quantity, type ReadSentence } from '../sentence'

/** Figures of the same unit and size elsewhere in the article; those of the same sentence first. */
const roundness = (text: string): number => /0*$/.exec(optionKey(text).replace(/\D+$/, ''))?.[0].length ?? 0

function figuresOf(material: Material, answered: ReadSentence, quantity: Quantity, place: Place): readonly Candidate[] {
  const all = material.body.flatMap((sentence) =>
    sentence.numbers
      .filter(
        // 2,860명 among 6천 명 and 8천 명 stands out.
        ({ unit, text }) =>
          unit === quantity.unit &&
          isPlausible(place, quantity, text, 'real') &&
          /[만억조万億兆]/.test(text) === /[만억조万億兆]/.test(quantity.text) &&
          Math.abs(roundness(text) - roundness(quantity.text)) <= 2,
      )
      .map(
        (other): Candidate => ({
          text: other.text,
          at: { sentence, span: other },
        }),
      ),
  )
  const isHere = ({ at }: Candidate): boolean => at?.sentence === answered
  return [
    ...shuffle(all.filter(isHere), material.random),
    ...shuffle(
      all.filter((x) => !isHere(x)),
      material.random,
    ),
  ]
}

const NEAR = 16
const SHORT = { ko: 20, ja: 15 } as const

/** 값은 얼마입니까? asks of nothing that a reader could find, unless the article speaks of one such thing only. */
function leavesOpen({ lang, body }: Material, { text, topic }: ReadSentence, stem: string): boolean {
  if (stem.length >= SHORT[lang]) return false
  const noun = topic ? text.slice(topic.start, topic.nounEnd) : ''
  return noun.length < 3 || /\s/.test(noun) || body.filter((other) => other.text.includes(noun)).length > 1
}

/** A figure that only measures another noun (6m의 배양기, 5.4メートルの), a passing time (2년 새) or what something was before is not asked for. */
function isAside({ lexis }: Material, { text, phrases }: ReadSentence, { start, end, unit }: Quantity): boolean {
  const phrase = phrases.find((own) => start >= own.start && end <= own.nounEnd)
  // 8개 전업카드사의 잔액: it counts what the noun belongs to.
  const inGenitive = phrase !== undefined && end < phrase.headStart && !/^[의の]/.test(text.slice(end))
  const isBefore = /(?:전의|보다|前の|より)\s?$/.test(text.slice(0, start))
  // 従業員23人、売上高は6億円; 5년, 2조원: the second of a list.
  const isListed = /\d[^\s,、]{0,5}[,、]\s?[^,、]{0,9}$/.test(text.slice(0, start))
  return inGenitive || isBefore || isListed || lexis.measuresNoun(unit, text.slice(end))
}

/** 배달선은: a topic of more than a syllable or two says which thing is meant, though it is no term. */
const isNamed = ({ topic }: ReadSentence): boolean => topic !== null && topic.nounEnd - topic.start > 2

const clauseOf = (sentence: ReadSentence, target: Quantity) =>
  sentence.clauses.map((clause) => clauseSpan(sentence, clause)).find((span) => contains(span, target)) ?? target

/** 33초 남짓으로 5초가량 늘어난다: two figures of one unit in one clause, other than from one to the other, are asked of in one breath. */
function hasTwin(sentence: ReadSentence, quantity: Quantity): boolean {
  const clause = clauseOf(sentence, quantity)
  return sentence.numbers.some(
    (other) =>
      other.start !== quantity.start &&
      other.unit === quantity.unit &&
      contains(clause, other) &&
      Math.abs(other.start - quantity.start) < NEAR &&
      !/^(?:에서|부터|から|より|보다)/.test(sentence.text.slice(Math.min(other.end, quantity.end))),
  )
}

export function howMuch(material: Material): readonly Draft[] {
  return material.body.flatMap((sentence) =>
    sentence.numbers.flatMap((quantity): Draft[] => {
      if (!askable(sentence, quantity) || inRelativeClause(sentence, quantity) || !withSubject(sentence)) return []
      if (
        isAside(material, sentence, quantity) ||
        isFarFromEnd(sentence, quantity) ||
        !isGrounded(material, sentence, quantity) ||
        lacksObjectAt(sentence, quantity)
      )
        return []
      if (hasTwin(sentence, quantity)) return []
      if (sentence.clauses.length > 1 && hasTwoActors(material, sentence, clauseOf(sentence, quantity))) return []
      const stem = sentence.forms.askAmount(quantity, quantity.interrogative)
      if (
        !stem ||
        !material.lexis.isSoundStem(stem) ||
        !(isSpecific(material, stem) || isNamed(sentence)) ||
        leavesOpen(material, sentence, stem) ||
        pointsOutsideClause(material, sentence, quantity)
      )
        return []
      const place = {
        stem,
        before: sentence.text.slice(0, quantity.start),
        after: sentence.text.slice(quantity.end),
      }
      const choice = { material, stem, answer: quantity.text, answered: sentence }
      const real = choose({ ...choice, code: 'other-figure' }, figuresOf(material, sentence, quantity, place))
      const taken = new Set([quantity.text, ...real.map(({ text }) => text)].map(optionKey))
      const made = variedFigures(material, place, quantity)
        .filter((text) => !taken.has(optionKey(text)))
        .slice(0, DISTRACTORS - real.length)
        .map((text) => ({ text, reason: { code: 'altered-figure', detail: quantity.text, evidence: null } as const }))
      return [
        {
          kind: 'how-much',
          basis: 'text',
          lang: material.lang,
          stem,
          answer: quantity.text,
          distractors: [...real, ...made],
          evidence: [evidenceOf(material.lang, sentence.sentence)],
          worth: 3.2 + real.length * 0.2,
        },
      ]
    }),
  )
}
