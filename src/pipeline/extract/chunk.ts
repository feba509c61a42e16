/** What the two languages have in common for extraction: runs of nouns, as the words that a term may begin and end at. */

/** What a word is by its form alone. */
export type WordClass = 'common' | 'person' | 'place' | 'organisation' | 'name' | 'latin'

/** A piece of a chunk that no term may be cut inside of: a Korean eojeol's noun, a Japanese noun with its affixes. */
export interface Word {
  readonly text: string
  /** UTF-16 offsets in the sentence. */
  readonly start: number
  readonly end: number
  /** The morphemes in it. */
  readonly parts: readonly string[]
  readonly wordClass: WordClass
  /** The words that an entry of the lexicon put together (AI 반도체), none otherwise. */
  readonly inner?: readonly Word[]
}

/** Nouns in a row, with no particle or punctuation between them. */
export interface Chunk {
  /** Sentence index. */
  readonly sentence: number
  readonly words: readonly Word[]
  /** The last noun is used as a verb or adjective (도입했다, 導入した). */
  readonly isPredicate: boolean
  /** Quotation marks stand directly around it. */
  readonly isQuoted: boolean
  /** It is what the sentence defines (…란, …とは). */
  readonly isDefined: boolean
  /** The word that follows it is a title of a person (회장, 氏), or it is what such a title precedes. */
  readonly title: string | null
}

/** Words of a language that make a poor edge of a term, by reviewed list. */
export interface WeakWords {
  /** Free heads: 방안, 현장, 대표; a term does not end in them. */
  readonly heads: ReadonlySet<string>
  /** Free modifiers: 해당, 기존, 최근; a term does not begin with them. */
  readonly modifiers: ReadonlySet<string>
  /** Titles that follow a person's name. */
  readonly titles: ReadonlySet<string>
}
