/** An article as the rest of the house sees it: cleaned text, its blocks and its sentences, every one with offsets. */

export const LANGS = ['ko', 'ja'] as const
export type Lang = (typeof LANGS)[number]

export const otherLang = (lang: Lang): Lang => (lang === 'ko' ? 'ja' : 'ko')

/** Half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const BLOCK_KINDS = ['title', 'heading', 'paragraph', 'list-item', 'quotation'] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A block of the cleaned text; `start` and `end` are offsets in `ArticleText.text`. */
export interface Block extends Span {
  readonly kind: BlockKind
  /** 1 to 6 for headings, the nesting depth (from 1) for list items, 0 otherwise. */
  readonly level: number
}

/** A sentence, verbatim: `ArticleText.text.slice(start, end) === text`. */
export interface Sentence extends Span {
  /** Position in the text, from 0; evidence names sentences by it. */
  readonly index: number
  readonly text: string
  /** Index into `ArticleText.blocks`. */
  readonly block: number
  readonly kind: BlockKind
  /** Sentence index of the nearest heading above, null before the first one. */
  readonly section: number | null
}

/** One language version of an article, NFC. */
export interface ArticleText {
  readonly lang: Lang
  readonly title: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
}

/** Sentences of the two texts that say the same; both lists hold consecutive indexes, and either may be empty. */
export interface AlignedPair {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

/** A verbatim quotation: `sentences[sentence].text.slice(start, end) === quote` in the text of language `lang`. */
export interface Evidence extends Span {
  readonly lang: Lang
  readonly sentence: number
  readonly quote: string
}
