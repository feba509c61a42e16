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
    const since = /^(?:から|までに?)(?=[^、])/.exec(text.slice(edit.end))?.[0] ?? ''
    const whole = { ...edit, end: edit.end + since.length }
    if (!next || clauseAt(next.start) !== clauseAt(edit.start) || next.relative) {
      return [{ ...whole, text: since === '' ? 'いつ、' : `いつ${since}` }]
    }
    const comma = text[next.end] === '、' ? 1 : 0
    return [
      { ...whole, text: '' },
      { start: next.end, end: next.end + comma, text: `いつ${since}` },
    ]
  }
}
