/** Where in a stem stands what the article says right before, which is only read. */
import type { Span } from '@/core/article/types'
import type { QuestionKind } from './types'

const OPENING = /^[“「]/
/** After the last sentence but one, outside a quotation within the quotation. */
const BOUNDARY = /(?<=[가-힣]\.)\s(?=\S)|(?<=。)(?=[^』」”])/g
const INNER = /[‘『][^’』]*[’』]/g

/** The words without those that somebody speaks in them, letter for letter. */
const unspoken = (text: string): string => text.replace(INNER, (spoken) => '‘'.repeat(spoken.length))

/** A text in its sentences; what somebody says in it is no sentence of its own. */
export function sentencesOf(text: string): readonly string[] {
  const starts = [...unspoken(text).matchAll(BOUNDARY)].map(({ index }) => index)
  return [0, ...starts].map((start, i) => text.slice(start, starts[i]).trim())
}

/** The excerpt, of a passage without its quotation mark, in UTF-16 units of the stem; null where there is none. */
export function excerptIn(kind: QuestionKind, stem: string): Span | null {
  const lines = stem.split('\n')
  const last = lines.at(-1) ?? ''
  const from = stem.length - last.length
  if (kind === 'detail') return lines.length > 1 ? { start: from, end: stem.length } : null
  if (lines.length < 3 && (kind === 'true-false' || kind === 'correction')) {
    const boundary = [...unspoken(last).matchAll(BOUNDARY)].at(-1)
    const start = from + (OPENING.test(last) ? 1 : 0)
    return lines.length > 1 && boundary ? { start, end: from + boundary.index } : null
  }
  if (lines.length < 3) return null
  const start = (lines[0] ?? '').length + 1
  return { start, end: from - 1 }
}
