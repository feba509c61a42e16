/** All that a kind draws from: the article as read, its names and figures, and chance. */
import type { ArticleText, Lang } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import type { Random } from '@/core/random'
import type { Entities } from './entities'
import type { Lexis } from './lexis'
import type { ReadSentence } from './sentence'

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
export const pointsOutside = (
  { pointers, context }: ReadSentence,
  span: { readonly start: number; readonly end: number },
): boolean =>
  pointers.some(
    (pointer) =>
      pointer.start >= span.start &&
      pointer.end <= span.end &&
      !context.resolved.some((edit) => edit.start <= pointer.start && edit.end >= pointer.end),
  )
