/** Who acts and on what, where the particles leave it open: a topic that is acted on. */
import type { JapanesePredicate } from '@/lang/ja/predicate'
import type { Clause, Phrase } from '../sentence'
import { topicActedOn } from '../topic-acted-on'
import { DONE_TO, verbOf } from './verbs'
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
