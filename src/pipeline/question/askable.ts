/** Where in a sentence a question may be asked. */
import type { Span } from '@/core/article/types'
import type { ReadSentence } from './sentence'

const OPENING = /[(（「『“‘《〈]/g
const CLOSING = /[)）」』”’》〉]/g

/** Not inside brackets, a quoted name or direct speech, and not one of "from A to B" but B. */
export function askable({ text, numbers }: ReadSentence, target: Span): boolean {
  const before = text.slice(0, target.start)
  const straight = (before.split('"').length - 1) % 2 === 1 || (before.split("'").length - 1) % 2 === 1
  const open = (before.match(OPENING)?.length ?? 0) > (before.match(CLOSING)?.length ?? 0)
  return !straight && !open && !isFrom(text, numbers, target)
}

/** 64%에서 87%로: the first of the two is where the change began. */
function isFrom(text: string, numbers: readonly Span[], target: Span): boolean {
  const after = text.slice(target.end)
  if (!/^(?:에서|부터|から)/.test(after)) return false
  // 1か月から2か月程度: a range.
  if (/^(?:에서 |부터 |から)約?\d/.test(after)) return true
  return numbers.some(
    ({ start, end }) =>
      start >= target.end && start - target.end < 12 && /^(?:으로|로|까지|へ|に|まで)/.test(text.slice(end)),
  )
}

/** The sentence says of whom or what it speaks. */
export const withSubject = ({ phrases, context }: ReadSentence): boolean =>
  context.lead !== null || phrases.some(({ role }) => role === 'topic' || role === 'subject')

/** A time or figure of a relative clause (지난해 문을 연 가게) is not that of the sentence. */
export function inRelativeClause({ text, words }: ReadSentence, target: Span): boolean {
  if (/^[,、]/.test(text.slice(target.end))) return false
  const at = words.findIndex(({ start, end }) => target.start >= start && target.start < end)
  const governor = words.findIndex(({ role, join }, i) => i >= at && role === 'predicate' && join !== null)
  if (words[governor]?.join !== 'adnominal') return false
  // 설 수 있다, 3만 명이 쓰는 서비스다: the noun after it is the predicate.
  const next = words[governor + 1]
  return !(next?.role === 'predicate' && next.join !== 'adnominal') && !/^(?:수|것)/.test(text.slice(next?.start ?? 0))
}
