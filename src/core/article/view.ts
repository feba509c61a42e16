/** An article as pages show it: the current version's texts, the article's own language first. */
import type { Mark } from './marks'
import type { AlignedPair, Block, Lang, Sentence } from './types'

export interface ArticleSummary {
  readonly id: string
  readonly lang: Lang
  readonly titles: Readonly<Record<Lang, string | null>>
  readonly terms: number
  readonly questions: number
}

export interface MarkedSentence extends Sentence {
  readonly marks: readonly Mark[]
}

export interface MarkedText {
  readonly lang: Lang
  readonly title: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly MarkedSentence[]
}

export interface ArticleView {
  readonly id: string
  readonly lang: Lang
  readonly texts: readonly MarkedText[]
  /** Empty where the article has one text. */
  readonly alignment: readonly AlignedPair[]
  readonly terms: number
  readonly questions: number
}

/** A sentence that quotes a concept, with where it stands. */
export interface Citation {
  readonly articleId: string
  readonly lang: Lang
  readonly sentence: number
  readonly text: string
  readonly marks: readonly Mark[]
}
