/** Who acts and on what, where the particles leave it open: a topic that is acted on, one that owns the subject, an action as a purpose. */
import type { KoreanPredicate } from '@/lang/ko/predicate'
import { type Clause, type Edit, edited, isOwnSubject, type Phrase } from '../sentence'
import { topicActedOn } from '../topic-acted-on'
import { DONE_TO, DONE_TO_NOUN, UNWILLED_NOUN, WILLED } from './verbs'
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

/** What is done, and on what, of a clause that somebody could have set out to do: 홍수를 막다. Null where it is no such action. */
export function purposeBody(
  { text, phrases, words }: ParsedKorean,
  own: { readonly start: number; readonly predicateStart: number; readonly predicate: KoreanPredicate },
  clause: Clause | undefined,
  edits: readonly Edit[],
): string | null {
  if (!phrases.some(({ role, governor }) => role === 'object' && governor === clause?.last)) return null
  if (own.predicate.kind !== 'verb' || own.predicate.presumed) return null
  if (!WILLED.test(own.predicate.stem) || UNWILLED_NOUN.test(own.predicate.before)) return null
  const [subject, another] = phrases.filter(
    (phrase) => isOwnSubject(words, phrase) && phrase.start >= own.start && phrase.end <= own.predicateStart,
  )
  // 900㎡를 닦는 데 비해 ‘고둥 3호’는 …: what stands before the subject would be left over.
  const isLate = subject !== undefined && !subject.relative && /\S/.test(text.slice(own.start, subject.start))
  return another || isLate ? null : edited(text, { start: subject?.end ?? own.start, end: own.predicateStart }, edits)
}
