/** All that a kind draws from: the article as read, its names and figures, and chance. */
import type { ArticleText, Lang, Span } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import type { Random } from '@/core/random'
import type { Entities } from './entities'
import type { Lexis } from './lexis'
import { clauseSpan, type ReadSentence } from './sentence'

export interface Material {
  readonly article: ArticleText
  readonly lang: Lang
  readonly lexis: Lexis
  readonly entities: Entities
  /** The glossary, guesses left out: a guess never makes a question. */
  readonly terms: readonly GlossaryTerm[]
  /** Sentences of the body, in order; headings and list items are not among them. */
  readonly body: readonly ReadSentence[]
  readonly random: Random
  /** `optionKey` of the whole article. */
  readonly articleKey: string
}

/** Whether a sentence still points outside itself, within this span. */
export const pointsOutside = ({ pointers, context }: Pick<ReadSentence, 'pointers' | 'context'>, span: Span): boolean =>
  pointers.some(
    (pointer) =>
      pointer.start >= span.start &&
      pointer.end <= span.end &&
      !context.resolved.some((edit) => edit.start <= pointer.start && edit.end >= pointer.end),
  )

/** Whether the clause that holds the target, or the topic that it shares, points outside the sentence. */
export function pointsOutsideClause(sentence: ReadSentence, target: Span): boolean {
  const spans = sentence.clauses.map((clause) => clauseSpan(sentence, clause))
  const own = spans.find(({ start, end }) => target.start >= start && target.end <= end)
  if (!own) return pointsOutside(sentence, { start: 0, end: sentence.text.length })
  const { topic } = sentence
  const shared = topic !== null && topic.end <= own.start ? topic : null
  return pointsOutside(sentence, own) || (shared !== null && pointsOutside(sentence, shared))
}
