import type { BlockKind } from '@/core/article/types'

/** A line of the article on its way to becoming a block. */
export interface Line {
  /** What is written, without the marks that made it a heading, list item … */
  readonly text: string
  /** Line of the raw file, from 1. */
  readonly number: number
  readonly kind: BlockKind
  readonly level: number
  /** A blank line, or the edge of the file, stands before and after it. */
  readonly blankBefore: boolean
  readonly blankAfter: boolean
}

/** 했다. 했다.” (끝) 。」 — marks that end a sentence, with what may close after them. */
const SENTENCE_END = /[.。．!！…]["'”’」』)）\]】]*$/u

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text)

/** Endings of a Korean or Japanese predicate: a line that ends so is a sentence even without its full stop. */
const PREDICATE_END = /(?:[다요까죠]|です|ます|ました|ません|である|だった)["'”’」』)）]*$/u

export const looksLikeSentence = (text: string): boolean => endsSentence(text) || PREDICATE_END.test(text)
