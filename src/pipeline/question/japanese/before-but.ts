/** What stands before が, as polite as what ends the sentence: 方針だが、…残っています → 方針ですが、…残っています. */
import type { Span } from '@/core/article/types'
import { type JapanesePredicate, politeForm } from '@/lang/ja/predicate'
import { type Edit, overlaps } from '../sentence'
import type { ParsedJapanese } from './words'

/** One style in one sentence (文体の統一): the edits inside `span`, but where another one changes that predicate. None in an article that is polite itself. */
export function politeBeforeBut(
  { text, words, clauses, polite }: ParsedJapanese,
  span: Span,
  others: readonly Edit[],
  predicateOf: (clause: number) => { readonly predicateStart: number; readonly predicate: JapanesePredicate } | null,
): readonly Edit[] {
  if (polite) return []
  return clauses.flatMap(({ last, connective }, i) => {
    const word = words[last]
    const but = word ? /が、?$/.exec(text.slice(word.start, word.end)) : null
    if (connective !== 'が' || !word || !but || word.start < span.start || word.end > span.end) return []
    const own = predicateOf(i)
    if (!own) return []
    const edit = { start: own.predicateStart, end: word.start + but.index, text: politeForm(own.predicate) }
    return others.some((other) => overlaps(other, edit)) ? [] : [edit]
  })
}
