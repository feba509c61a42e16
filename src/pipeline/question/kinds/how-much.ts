/** 몇 명, 얼마; 何人, いくら: a figure is asked for where it stands. */

import { isCountedBy, isTold } from '../alterations'
import { askable, inRelativeClause, isFarFromEnd, lacksObjectAt } from '../askable'
import { type Draft, evidenceOf } from '../draft'
import { hasTwoActors, isAnswerable, isSpecific } from '../grounded'
import { type Asked, askedAfter } from '../introduction'
import type { Material } from '../material'
import { figureOptions } from '../other-values'
import { clauseSpan, contains, type Quantity, type ReadSentence } from '../sentence'

const NEAR = 16
const SHORT = { ko: 20, ja: 15 } as const

const topicNoun = ({ text, topic }: ReadSentence): string => (topic ? text.slice(topic.start, topic.nounEnd) : '')

/** The article speaks of such a thing in more places than one. */
const isRepeated = ({ body }: Material, noun: string): boolean =>
  noun !== '' && body.filter((other) => other.text.includes(noun)).length > 1

/** 값은 얼마입니까? asks of nothing that a reader could find, unless the article speaks of one such thing only. */
function leavesOpen(material: Material, sentence: ReadSentence, stem: string): boolean {
  const noun = topicNoun(sentence)
  return stem.length < SHORT[material.lang] && (noun.length < 3 || /\s/.test(noun) || isRepeated(material, noun))
}

/** 배달선은: a topic of more than a syllable or two says which thing is meant, though it is no term. */
const isNamed = ({ topic }: ReadSentence): boolean => topic !== null && topic.nounEnd - topic.start > 2

/** Whether it is clear what is asked: of the question alone, or after what is told before it. */
function isClear(
  material: Material,
  sentence: ReadSentence,
  question: string,
  { stem, alone, introduction }: Asked,
): boolean {
  if (alone) return (isSpecific(material, stem) || isNamed(sentence)) && !leavesOpen(material, sentence, stem)
  // 공사비는 얼마였습니까? of what was built twice.
  const isOpen = introduction.about !== null && !/\d/.test(question) && isRepeated(material, topicNoun(sentence))
  return isAnswerable(material, question, introduction.text) && !isOpen
}

/** A figure that only measures another noun (6m의 배양기, 5.4メートルの), a passing time (2년 새) or what something was before is not asked for. */
function isAside({ lexis }: Material, { text, phrases }: ReadSentence, { start, end, unit }: Quantity): boolean {
  const phrase = phrases.find((own) => start >= own.start && end <= own.nounEnd)
  // 8개 전업카드사의 잔액: it counts what the noun belongs to.
  const inGenitive = phrase !== undefined && end < phrase.headStart && !/^[의の]/.test(text.slice(end))
  const isBefore = /(?:전의|보다|前の|より)\s?$/.test(text.slice(0, start))
  // 従業員23人、売上高は6億円; 5년, 2조원: the second of a list.
  const isListed = /\d[^\s,、]{0,5}[,、]\s?[^,、]{0,24}$/.test(text.slice(0, start))
  return inGenitive || isBefore || isListed || lexis.measuresNoun(unit, text.slice(end))
}

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
      if (!askable(sentence, quantity) || inRelativeClause(sentence, quantity)) return []
      if (
        isAside(material, sentence, quantity) ||
        isFarFromEnd(sentence, quantity) ||
        lacksObjectAt(sentence, quantity)
      )
        return []
      if (hasTwin(sentence, quantity) || isTold(sentence, quantity) || isCountedBy(sentence, quantity)) return []
      if (sentence.clauses.length > 1 && hasTwoActors(material, sentence, clauseOf(sentence, quantity))) return []
      const question = sentence.forms.askAmount(quantity, quantity.interrogative)
      if (!question || !material.lexis.isSoundStem(question)) return []
      const asked = askedAfter(material, sentence, [quantity], question)
      if (!asked || !isClear(material, sentence, question, asked)) return []
      const { stem, introduction } = asked
      const place = {
        stem,
        before: sentence.text.slice(0, quantity.start),
        after: sentence.text.slice(quantity.end),
      }
      const { real, options } = figureOptions(material, sentence, quantity, place)
      return [
        {
          kind: 'how-much',
          basis: 'text',
          lang: material.lang,
          stem,
          answer: quantity.text,
          distractors: options,
          evidence: introduction.sentences.map((own) => evidenceOf(material.lang, own.sentence)),
          worth: 3.2 + real * 0.2,
        },
      ]
    }),
  )
}
