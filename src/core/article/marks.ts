/** Marks on a sentence: occurrences of concepts, and the text cut at them. */
import type { Span } from './types'

export interface Mark extends Span {
  readonly conceptId: string
}

export interface Segment {
  readonly text: string
  /** Null for the text between marks. */
  readonly conceptId: string | null
}

/** Of marks that overlap the longest stays (생성형 AI before AI), of equally long ones the first. */
export function withoutOverlaps<M extends Span>(marks: readonly M[]): M[] {
  const longestFirst = [...marks].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: M[] = []
  for (const mark of longestFirst)
    if (mark.end > mark.start && kept.every((other) => mark.end <= other.start || mark.start >= other.end))
      kept.push(mark)
  return kept.sort((a, b) => a.start - b.start)
}

/** Joined, the segments are the sentence again. Marks outside the sentence are left out. */
export function cutAtMarks(sentence: string, marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const mark of withoutOverlaps(marks.filter((each) => each.start >= 0 && each.end <= sentence.length))) {
    if (mark.start > at) segments.push({ text: sentence.slice(at, mark.start), conceptId: null })
    segments.push({ text: sentence.slice(mark.start, mark.end), conceptId: mark.conceptId })
    at = mark.end
  }
  if (at < sentence.length) segments.push({ text: sentence.slice(at), conceptId: null })
  return segments
}
