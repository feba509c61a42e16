import { cutAtMarks } from '@/core/article/marks'
import type { MarkedSentence, MarkedText } from '@/core/article/view'

export interface Run {
  readonly text: string
  readonly conceptId: string | null
  /** Only the first occurrence in a text is a stop of the Tab key: a term can stand in it thirty times. */
  readonly first: boolean
  /** Where it starts in its sentence. */
  readonly at: number
}

export interface RunSentence {
  readonly sentence: MarkedSentence
  readonly runs: readonly Run[]
  /** Whether the text has white space after it. */
  readonly gap: boolean
}

/** The sentences of a text, cut at their marks. */
export function runsOf(text: MarkedText): RunSentence[] {
  const seen = new Set<string>()
  return text.sentences.map((sentence, i) => {
    let at = 0
    const runs = cutAtMarks(sentence.text, sentence.marks).map((segment): Run => {
      const first = segment.conceptId !== null && !seen.has(segment.conceptId)
      if (segment.conceptId !== null) seen.add(segment.conceptId)
      const run = { ...segment, first, at }
      at += segment.text.length
      return run
    })
    const next = text.sentences[i + 1]
    return { sentence, runs, gap: next !== undefined && next.block === sentence.block && next.start > sentence.end }
  })
}
