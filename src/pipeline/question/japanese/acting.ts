/** Who acts and on what, where the particles leave it open: a topic that is acted on, and an action as a purpose. */
import type { JapanesePredicate } from '@/lang/ja/predicate'
import { type Clause, type Edit, edited, isOwnSubject, type Phrase } from '../sentence'
import { topicActedOn } from '../topic-acted-on'
import { DONE_TO, UNWILLED_NOUN, verbOf, WILLED } from './verbs'
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

/** What is done, and on what, of a clause that somebody could have set out to do: 洪水を防ぐ. Null where it is no such action. */
export function purposeBody(
  { text, phrases, words }: ParsedJapanese,
  own: { readonly start: number; readonly predicateStart: number; readonly predicate: JapanesePredicate },
  clause: Clause | undefined,
  edits: readonly Edit[],
): string | null {
  if (!phrases.some(({ role, governor }) => role === 'object' && governor === clause?.last)) return null
  if (own.predicate.kind !== 'verb' || own.predicate.negative) return null
  if (!WILLED.test(own.predicate.lemma) || UNWILLED_NOUN.test(own.predicate.before)) return null
  const [subject, another] = phrases.filter(
    (phrase) => isOwnSubject(words, phrase) && phrase.start >= own.start && phrase.end <= own.predicateStart,
  )
  return another ? null : edited(text, { start: subject?.end ?? own.start, end: own.predicateStart }, edits)
}
