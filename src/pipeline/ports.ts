/** What the pipeline asks of the outside: analysers and dictionaries, as functions. `src/lexicon` implements them. */
import type { Lang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'

/** A morpheme of a Korean sentence; offsets are exact in the analysed string. */
export interface KoreanToken {
  /**
   * The morpheme in its own form. For nouns and particles it is what is written; contracted endings share the syllables that they are
   * written in (하 + 았 + 다 in 했다: 하 and 았 both span 했), so the written form is always `text.slice(start, end)`.
   */
  readonly surface: string
  readonly start: number
  readonly end: number
  /** Sejong-style tag as the analyser gives it: NNG, NNP, JX, VV, EF, SL, SN … */
  readonly tag: string
  /** Index of the eojeol (space-separated word) it stands in. */
  readonly eojeol: number
}

/** A morpheme of a Japanese sentence (IPADIC); offsets are exact in the analysed string. */
export interface JapaneseToken {
  readonly surface: string
  readonly start: number
  readonly end: number
  /** 品詞 and its three subdivisions, '*' where there is none. */
  readonly pos: readonly [string, string, string, string]
  readonly conjugationType: string
  readonly conjugationForm: string
  readonly lemma: string
  /** Hiragana, null for unknown words. */
  readonly reading: string | null
  readonly known: boolean
}

export type AnalyzeKorean = (text: string) => readonly KoreanToken[]
export type AnalyzeJapanese = (text: string) => readonly JapaneseToken[]

/** A reviewed row of our own lexicon, or of CLDR. */
export interface LexiconEntry {
  readonly ko: readonly string[]
  readonly ja: readonly string[]
  /** Hiragana of `ja[0]`. */
  readonly reading: string
  readonly category: Category
  /** A name of the field the row belongs to (it, business, politics …), '' where general. */
  readonly domain: string
  readonly definitions: { readonly ko: string | null; readonly ja: string | null }
  readonly falseFriend: { readonly ko: string; readonly ja: string } | null
  readonly source: 'lexicon' | 'cldr'
}

/** All entries with that headword (any of their spellings) in that language, best first. Spaces do not count. */
export type LookUpEntry = (lang: Lang, headword: string) => readonly LexiconEntry[]
