/** A Korean word with the ㅅ that links it to the next (사이시옷, 한글 맞춤법 제30항): 만둣 of 만둣집 is 만두, 비룟 of 비룟값 비료. */
import { compose, decompose, FINAL } from '@/lang/ko/syllable'
import type { BridgeDictionaries } from '../ports'
import { fromEntries } from './lexicon'
import type { Rendering, Segment } from './rendering'
import { NO_SUBJECT } from './subject'

const LINKED = 0.3

/** The word without the ㅅ, null where its last syllable has none. */
function unlinked(text: string): string | null {
  const last = decompose(text.slice(-1))
  return last?.final === FINAL.s ? text.slice(0, -1) + compose({ ...last, final: FINAL.none }) : null
}

export function linkedWords(segment: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const { text, position } = segment
  const word = text.length > 1 && (position === 'first' || position === 'middle') ? unlinked(text) : null
  if (word === null || dictionaries.lookUp('ko', text).length > 0) return []
  return fromEntries({ ...segment, text: word }, dictionaries, NO_SUBJECT).map((part) => ({
    ...part,
    cost: part.cost + LINKED,
  }))
}
