/** Quotations: whose words they are, where the sentence does not say so at once. */
import type { Span } from '@/core/article/types'
import type { SpokenQuote } from './lexis'
import { isOwnSubject, type Phrase, type ReadSentence } from './sentence'

export const isSubject = ({ role }: Phrase): boolean => role === 'topic' || role === 'subject'

export const isBetween = ({ start, end }: Span, from: number, to: number): boolean => start >= from && end <= to

/** What was said, without the comma or full stop before the closing mark. */
export const tidyWords = (words: string): string => words.replace(/[\s,.、。，]+$/, '').trim()

/**
 * Who stands before a quotation and speaks it: the topic, or the subject of the verb after it (강유미는 시각장애인이 … 어렵다고 지적하며 “…”: not who is
 * spoken of). Null where two topics stand there.
 */
export function heldBy({ phrases, words }: ReadSentence, quote: Span): Phrase | null {
  const before = phrases.filter(
    (phrase) => isSubject(phrase) && phrase.end <= quote.start + 1 && words[phrase.last]?.quoted !== true,
  )
  const nearest = before.findLast(({ role, relative, governor }) => {
    const verb = words[governor ?? -1]
    return role === 'subject' && !relative && verb !== undefined && verb.start >= quote.end
  })
  const topics = before.filter(({ role, particle }) => role === 'topic' && /^(?:은|는|は)$/.test(particle))
  const named = topics.filter(({ proper }) => proper)
  const topic = topics.length > 1 ? (named.length === 1 ? named[0] : null) : topics[0]
  return nearest ?? topic ?? null
}

/** 그러면서 “…”라고 덧붙였다, そのうえで「…」と語った: who spoke right before goes on speaking, where the sentence has nobody else in it. */
export function goingOn(
  words: string,
  sentence: ReadSentence,
  previous: ReadSentence | null,
  spokenBefore: readonly SpokenQuote[],
): readonly SpokenQuote[] {
  const isNext =
    previous?.sentence.block === sentence.sentence.block && previous.sentence.index === sentence.sentence.index - 1
  const last = spokenBefore.at(-1)
  if (!last || !isNext || sentence.phrases.some((phrase) => isOwnSubject(sentence.words, phrase))) return []
  return [{ words, speaker: last.speaker, shown: [...last.shown, sentence], told: null }]
}
