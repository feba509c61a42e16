import { cutAtMarks } from '@/core/article/marks'
import type { Citation } from '@/core/article/view'

/** A sentence with what is quoted in it marked. */
export function MarkedQuote({ citation: { text, marks } }: { readonly citation: Pick<Citation, 'text' | 'marks'> }) {
  let at = 0
  return cutAtMarks(text, marks).map((segment) => {
    const key = at
    at += segment.text.length
    return segment.conceptId === null ? segment.text : <mark key={key}>{segment.text}</mark>
  })
}
