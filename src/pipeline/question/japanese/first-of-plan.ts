/** 送り、…引き継ぐと発表した: of two things that are said or planned in one breath, the first alone. */
import type { Span } from '@/core/article/types'
import { plainForm } from '@/lang/ja/predicate'
import type { Edit } from '../sentence'
import { HOLDING_NOUN } from './phrases'
import { readPredicate } from './read-predicate'
import type { ParsedJapanese } from './words'

/** The change that leaves out what is said after the clause of the target: 送り、…引き継ぐと → 送ると. Null where nothing holds two clauses. */
export function firstOfPlan({ text, words }: ParsedJapanese, target: Span): Edit | null {
  const at = words.findIndex(({ start, end }) => target.end > start && target.end <= end)
  const first = words.findIndex(
    ({ role, join, connective, comma }, i) =>
      i >= at && role === 'predicate' && comma && join === 'coordinate' && connective === '連用',
  )
  const word = words[first]
  const own = word ? readPredicate(text, word) : null
  if (at < 0 || !word || own?.kind !== 'verb') return null
  const last = words.length - 1
  const holds = words[last] && HOLDING_NOUN.test(text.slice(words[last].start, words[last].bodyEnd))
  if (holds && words[last - 1]?.join === 'adnominal')
    return { start: word.start, end: words[last]?.start ?? word.end, text: plainForm(own) }
  const held = words.find(
    ({ role, particle, quoted }, i) => i > first && !quoted && role === 'predicate' && particle === 'と',
  )
  const spoken = held ? readPredicate(text, { ...held, tokens: held.tokens.slice(0, -1) }) : null
  return held && spoken
    ? { start: word.start, end: held.nounEnd, text: plainForm({ ...own, past: spoken.past }) }
    : null
}
