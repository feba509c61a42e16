/** 1968년 저수지가 완공된 뒤 …: the time of what the sentence begins with and goes on from is asked of that alone. */
import type { Span } from '@/core/article/types'
import { adnominal } from '@/lang/ko/predicate'
import { endsInConsonant } from '@/lang/ko/with-particle'
import { tidy } from './discourse'
import { readPredicate } from './read-predicate'
import type { ParsedKorean } from './words'

/** 완공된 뒤, 시행되면서, 설립되어: it has happened, and something else came of it. */
const GOES_ON = /(?:면서|며|고|자|자마자|[아어여해돼]|되어|하여)$/
const AFTERWARDS = /^\s*(?:뒤|후|이후|다음)(?:에|에는|로)?[\s,]/

/** 저수지가 완공된 때는 언제입니까? Null where the date is not that of a clause with a subject of its own at the head of the sentence. */
export function whenItWas({ text, words, phrases }: ParsedKorean, target: Span, start: number): string | null {
  const at = words.findIndex((word) => target.end > word.start && target.end <= word.end)
  const subject = phrases.find(
    ({ role, first, particle }) => role === 'subject' && first > at && /^[이가]$/.test(particle),
  )
  const verb = subject?.governor ?? -1
  const word = words[verb]
  const isCut = words.slice(at, verb).some(({ role, join }) => role === 'predicate' && join !== 'adnominal')
  if (at < 0 || !word || isCut || verb === words.length - 1 || target.start !== words[start]?.start) return null
  const written = text.slice(word.start, word.bodyEnd)
  const isAfter = word.join === 'adnominal' && AFTERWARDS.test(text.slice(word.end))
  if (!isAfter && !(word.join === 'dependent' && GOES_ON.test(written))) return null
  const rest = text.slice(words[at]?.end ?? target.end, word.start)
  const hasTopic = phrases.some(({ role, first, last }) => role === 'topic' && first > at && last < verb)
  if (hasTopic || /[,“”"]/.test(rest) || /^(?:부터|까지)/.test(text.slice(target.end))) return null
  const own = readPredicate(text, word, words.slice(verb - 1, verb))
  const form = own?.kind === 'verb' ? adnominal({ ...own, past: true }, endsInConsonant) : null
  return form === null ? null : tidy(`${rest}${form} 때는 언제입니까?`)
}
