/** Where 언제 stands in a Korean question. */
import type { Edit } from '../sentence'
import type { ParsedKorean } from './words'

/** 잘라낼 |수 없게 되다: a bound noun, of which the clause before it is one with the verb after it. */
const BOUND = /^\s*(?:수|줄|것|적|바|뻔|법)(?:[은는이가도을를]|으로)?\s/

/** For the sentence whose clauses `clauseAt` tells by offset. */
export function whenInPlace({ text, words, phrases, clauses }: ParsedKorean, clauseAt: (offset: number) => number) {
  /** 언제 stands after the topic, not before it: 회사는 언제 공장을 지었습니까? */
  return function whenAfterTopic(frameStart: number, edit: Edit): readonly Edit[] {
    if (edit.text !== '언제') return [edit]
    const since = /^(?:부터|까지)(?:는)?/.exec(text.slice(edit.end))?.[0] ?? ''
    const next = phrases.find(
      ({ role, start, particle }) => start >= edit.end && (role === 'topic' || role === 'subject') && particle !== '도',
    )
    const clause = clauseAt(edit.start)
    const sameClause =
      next &&
      clauseAt(next.start) === clause &&
      next.governor === (next.role === 'topic' ? words.length - 1 : clauses[clause]?.last)
    // 조사는 언제 학자가 시작했습니까: after the subject, too.
    const isBetween = edit.start !== frameStart && next?.role !== 'subject'
    if (!next || !sameClause || isBetween) return [edit]
    // 회사는 언제 열대에 수출한 제품을 회수했습니까: beside a verb before a noun it would be asked of that one.
    const last = clauses[clause]?.last ?? words.length - 1
    const isAmbiguous = words.some(
      ({ join }, i) => join === 'adnominal' && i > next.last + 1 && i < last && !BOUND.test(text.slice(words[i]?.end)),
    )
    const verb = words.findLastIndex(({ role, join }, i) => i < last && !(role === 'predicate' && join === 'dependent'))
    const at = isAmbiguous ? (words[verb]?.bodyEnd ?? next.end) : next.end
    return [
      { ...edit, end: edit.end + since.length, text: '' },
      { start: at, end: at, text: ` 언제${since.replace(/는$/, '')}` },
    ]
  }
}
