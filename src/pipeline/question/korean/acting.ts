/** Who acts and on what, where the particles leave it open: a topic that is acted on, one that owns the subject, a subject that is another verb's. */
import type { KoreanPredicate } from '@/lang/ko/predicate'
import { type Clause, type Edit, edited, type Phrase } from '../sentence'
import { topicActedOn } from '../topic-acted-on'
import { DONE_TO, DONE_TO_NOUN, MOTION } from './verbs'
import type { ParsedKorean } from './words'

/** 대표이사는 다온극저온이 지명한다: the topic is what the subject's verb acts on. */
export function actedOn(
  parsed: ParsedKorean,
  predicate: KoreanPredicate | null,
  clause: Clause | undefined,
  subject: Phrase,
): Phrase | null {
  const topic = predicate?.kind === 'verb' ? topicActedOn(parsed, clause, subject) : null
  if (topic === null || predicate === null) return null
  const { stem, before } = predicate
  return (stem === '하' ? DONE_TO_NOUN.test(before) : before === '' && DONE_TO.test(stem)) ? topic : null
}

/** 단백질은 |강도가 떨어진다 → 단백질의 강도가 떨어지는: right before the clause's own subject, the topic is whose it is. */
export function asOwner(
  { text, phrases }: ParsedKorean,
  clause: Clause | undefined,
  removed: readonly Edit[],
  edit: Edit,
): Edit {
  const next = phrases.find(
    ({ role, start, governor }) => role === 'subject' && start >= edit.end && governor === clause?.last,
  )
  const between = next && edited(text, { start: edit.end, end: next.start }, removed)
  return between?.trim() === '' ? { ...edit, text: '의' } : edit
}

/** 대한제국이 법을 고치면서 이 땅에 들어왔다: who changes something does not come in, which nobody does to anything. */
export function isOfAnother({ text, words, phrases }: ParsedKorean, { role, governor }: Phrase, last: number): boolean {
  const own = words[governor ?? -1]
  const objects = phrases.filter((phrase) => phrase.role === 'object').map((phrase) => phrase.governor)
  const isMotion = !objects.includes(last) && MOTION.test(text.slice(words[last]?.start, words[last]?.bodyEnd))
  return role === 'subject' && governor !== last && own?.connective === '면서' && objects.includes(governor) && isMotion
}
