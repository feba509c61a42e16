/** What the segments of a chunk are told by: its text, and how usual a word is. */
import type { Lang } from '@/core/article/types'
import { type Category, isNameCategory } from '@/core/glossary/types'
import { looksForeign } from '@/lang/ko/sino-syllables'
import type { ExtractDictionaries } from '../ports'
import type { Word } from './chunk'
import { WEAK_WORDS } from './weak-words'

export interface Segment {
  readonly words: readonly Word[]
  readonly category: Category | null
  /** The same words with the free head or modifier beside them (与信管理, 반도체 시장, 普通列車): an editor may take it for the term. */
  readonly extended?: readonly Word[] | undefined
}

export interface SegmentContext {
  readonly lang: Lang
  readonly text: string
  readonly dictionaries: ExtractDictionaries
}

/** Commonness under which a word can be a name that no list has. */
const RARE = 0.3

export const textOf = (text: string, words: readonly Word[]): string => text.slice(words[0]?.start, words.at(-1)?.end)

export const isRare = (word: Word, { lang, dictionaries }: SegmentContext): boolean =>
  dictionaries.commonness(lang, word.text) < RARE &&
  !WEAK_WORDS[lang].titles.has(word.text) &&
  !WEAK_WORDS[lang].heads.has(word.text) &&
  !dictionaries.lookUp(lang, word.text).some(({ category }) => !isNameCategory(category))

/** 나룬: a Korean word that no list has and that is written like a name. */
export const isUnknownName = (word: Word, context: SegmentContext): boolean =>
  context.lang === 'ko' &&
  /^[가-힣]{2,6}$/.test(word.text) &&
  context.dictionaries.commonness('ko', word.text) === 0 &&
  context.dictionaries.lookUp('ko', word.text).length === 0 &&
  !WEAK_WORDS.ko.titles.has(word.text) &&
  ((word.wordClass === 'name' && word.parts.length <= 2) || looksForeign(word.text))
