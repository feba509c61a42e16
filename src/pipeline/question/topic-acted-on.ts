/** 대표이사는 다온극저온이 지명한다, 所長は設楽美緒が務める: a topic beside a subject may be what the verb acts on; which verbs, each language says. */
import { type Clause, isOwnSubject, type ParsedSentence, type Phrase } from './sentence'

/** The topic (은, 는; は) of a clause whose subject comes after it, where nothing else is acted on; null where there is none. */
export function topicActedOn(
  { phrases, words }: ParsedSentence,
  clause: Clause | undefined,
  subject: Phrase,
): Phrase | null {
  const inside = phrases.filter(
    ({ first, last }) => clause !== undefined && first >= clause.first && last <= clause.last,
  )
  const [topic, another] = inside.filter((phrase) => phrase !== subject && isOwnSubject(words, phrase))
  const hasObject = inside.some(({ role, governor }) => role === 'object' && governor === clause?.last)
  const isTopic = topic?.role === 'topic' && /^[은는は]$/.test(topic.particle) && topic.last < subject.first
  return isTopic && !another && !hasObject ? topic : null
}
