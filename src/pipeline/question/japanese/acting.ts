/** Who acts and on what, where the particles leave it open: a topic that is acted on, a subject that is another verb's. */
import type { JapanesePredicate } from '@/lang/ja/predicate'
import type { Clause, Phrase } from '../sentence'
import { topicActedOn } from '../topic-acted-on'
import { readPredicate, withoutConnective } from './read-predicate'
import { DONE_TO, TRANSITIVE, verbOf } from './verbs'
import type { ParsedJapanese } from './words'

/** 所長は設楽美緒が務める: the topic is what the subject's verb acts on. */
export function actedOn(
  parsed: ParsedJapanese,
  predicate: JapanesePredicate | null,
  clause: Clause | undefined,
  subject: Phrase,
): Phrase | null {
  const topic = predicate?.kind === 'verb' ? topicActedOn(parsed, clause, subject) : null
  if (topic === null || predicate === null) return null
  return DONE_TO.test(verbOf(predicate)) ? topic : null
}

/** 水が増えれば門を閉める: the water does not close the gate. */
export function isOfCondition(
  { text, words, phrases }: ParsedJapanese,
  { role, governor }: Phrase,
  last: number,
): boolean {
  const own = words[governor ?? -1]
  const isCondition = own !== undefined && /(?:ば|たら)$/.test(text.slice(own.start, own.bodyEnd))
  const hasObject = phrases.some((phrase) => phrase.role === 'object' && phrase.governor === last)
  return role === 'subject' && governor !== last && isCondition && hasObject
}

/** ほどけて広がる: what a verb right before it brings about does not stand so, as villages do. */
export function comesAbout({ text, words }: ParsedJapanese, predicateStart: number): boolean {
  const before = words[words.findIndex(({ start }) => start === predicateStart) - 1]
  return before?.join === 'dependent' && /[てで]$/.test(text.slice(before.start, before.bodyEnd))
}

/** 排熱は温室に送る: a topic that is no actor, of a verb that acts on something, with no object beside it. */
export function isActedOn({ text, words, clauses, phrases }: ParsedJapanese, topic: Phrase): boolean {
  const clause = clauses.find(({ first, last }) => topic.first >= first && topic.last <= last)
  const word = words[clause?.last ?? -1]
  const own = word ? readPredicate(text, withoutConnective(word)) : null
  const others = phrases.some(
    (phrase) =>
      phrase !== topic &&
      clause !== undefined &&
      phrase.first >= clause.first &&
      phrase.last <= clause.last &&
      (phrase.role === 'object' || (phrase.role === 'subject' && words[phrase.governor ?? -1]?.join !== 'adnominal')),
  )
  return topic.tagged === null && own?.kind === 'verb' && TRANSITIVE.test(own.lemma) && !others
}
