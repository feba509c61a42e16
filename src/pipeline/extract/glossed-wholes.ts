/** 수소 이온 농도(pH), 규모 확대(scale-up): what an original or a short form in brackets explains is a term as a whole, however usual its words are. */
import type { Chunk } from './chunk'
import { type Mention, mentionOf } from './mentions'
import type { Bracketed } from './originals'
import type { SegmentContext } from './segment-context'
import { WEAK_WORDS } from './weak-words'

const LEAST_WORDS = 2
const MOST_WORDS = 4

/** A name is explained by itself: (Jensen Huang) stands behind what he is, too. */
const isName = ({ category }: Mention): boolean => category !== null && category !== 'concept'

interface Glossed {
  readonly brackets: readonly Bracketed[]
  readonly context: SegmentContext
}

/** The mentions of a chunk, and the whole of it where a bracket behind it explains it. */
export function glossedWholes(
  chunk: Chunk,
  mentions: readonly Mention[],
  { brackets, context }: Glossed,
): readonly Mention[] {
  const { words, sentence } = chunk
  const end = words.at(-1)?.end
  const isExplained = brackets.some(
    (bracket) => bracket.kind !== 'reading' && bracket.sentence === sentence && bracket.end === end,
  )
  if (!isExplained || words.length < LEAST_WORDS || words.length > MOST_WORDS) return mentions
  if (words.some(({ wordClass }) => wordClass !== 'common') || mentions.some(isName)) return mentions
  const [first] = words
  const isPhrase = first === undefined || WEAK_WORDS[context.lang].modifiers.has(first.text)
  const whole = { ...mentionOf(words, { chunk, context, category: null, inside: null }), isGlossed: true }
  if (mentions.some(({ start, end }) => start === whole.start && end === whole.end)) return mentions
  // 신형 규모 확대 is said of this one; but 규모 확대 is a term though 규모 begins phrases
  if (isPhrase && words.length > LEAST_WORDS) return mentions
  return [whole, ...mentions.map((mention) => ({ ...mention, inside: mention.inside ?? whole.key }))]
}
