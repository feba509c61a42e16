/** Where いつ stands in a Japanese question. */
import type { Edit } from '../sentence'
import type { ParsedJapanese } from './words'

/** For the sentence whose clauses `clauseAt` tells by offset. */
export function whenInPlace({ text, phrases }: ParsedJapanese, clauseAt: (offset: number) => number) {
  /** いつ stands after the topic, not before it: 会社はいつ工場を建てましたか。 */
  return function whenAfterTopic(frameStart: number, edit: Edit): readonly Edit[] {
    if (edit.text !== 'いつ' || edit.start !== frameStart) return [edit]
    const next = phrases.find(
      (phrase) =>
        phrase.start >= edit.end && (phrase.role === 'topic' || phrase.role === 'subject') && phrase.particle !== 'も',
    )
    if (!next || clauseAt(next.start) !== clauseAt(edit.start) || next.relative) {
      return [{ ...edit, text: 'いつ、' }]
    }
    const comma = text[next.end] === '、' ? 1 : 0
    return [
      { ...edit, text: '' },
      { start: next.end, end: next.end + comma, text: 'いつ' },
    ]
  }
}
