/** 1965年に放水路が完成すると、…: the time of what the sentence begins with and goes on from is asked of that alone. */
import type { Span } from '@/core/article/types'
import { attributiveForm } from '@/lang/ja/predicate'
import { tidy } from './discourse'
import { readPredicate, withoutConnective } from './read-predicate'
import type { ParsedJapanese } from './words'

/** 完成すると、完成した後、: it has happened, and something else came of it. */
const GOES_ON = /(?:と|ため|ことから|ことで)$/
const AFTERWARDS = /^(?:後|のち|あと|のを(?:機|受け|きっかけ)|ことで|ことから|ため)/

/** 放水路が完成したのはいつですか。 Null where the date is not that of a clause with a subject of its own at the head of the sentence. */
export function whenItWas({ text, words, phrases }: ParsedJapanese, target: Span, start: number): string | null {
  const at = words.findIndex((word) => target.end > word.start && target.end <= word.end)
  const subject = phrases.find(({ role, first, particle }) => role === 'subject' && first > at && particle === 'が')
  const verb = subject?.governor ?? -1
  const word = words[verb]
  const isCut = words.slice(at, verb).some(({ role, join }) => role === 'predicate' && join !== 'adnominal')
  if (at < 0 || !word || isCut || verb === words.length - 1 || target.start !== words[start]?.start) return null
  const isAfter = word.join === 'adnominal' && AFTERWARDS.test(text.slice(word.end))
  const isCondition = word.join === 'dependent' && GOES_ON.test(text.slice(word.start, word.bodyEnd))
  const rest = text.slice(words[at]?.end ?? target.end, word.start).replace(/^、/, '')
  const hasTopic = phrases.some(({ role, first, last }) => role === 'topic' && first > at && last < verb)
  if ((!isAfter && !isCondition) || hasTopic || /[、「」]/.test(rest)) return null
  const own = readPredicate(text, withoutConnective(word))
  return own?.kind === 'verb' ? tidy(`${rest}${attributiveForm({ ...own, past: true })}のはいつですか。`) : null
}
