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
  /** Left out where it is found from both languages: 축소 for 縮減, but not 縮減 for 축소. */
  readonly from?: Lang
  /** Of homonyms among its headwords, by language and `headwordKey`. */
  readonly senses?: Readonly<Partial<Record<Lang, Readonly<Record<string, Sense>>>>>
}

/** One of the senses of a homonym. */
export interface Sense {
  /** 1 for the one that is commonest in news and features. */
  readonly place: number
  /** Words that stand beside this sense and no other. */
  readonly cues: readonly string[]
}

/** All entries with that headword (any of their spellings) in that language, best first. Spaces do not count. */
export type LookUpEntry = (lang: Lang, headword: string) => readonly LexiconEntry[]

/** Reviewed rows of things of a domain ('': of none) that are found from both languages: those whose Korean is used most, in that order. */
export type RowsOfField = (domain: string) => readonly LexiconEntry[]

export const WORD_KINDS = [
  'common',
  'affix',
  'number',
  'organisation',
  'place',
  'surname',
  'given-name',
  'name',
] as const
export type WordKind = (typeof WORD_KINDS)[number]

/** A Japanese noun written in kanji. */
export interface KanjiWord {
  readonly kanji: string
  /** Hiragana. */
  readonly reading: string
  readonly kind: WordKind
  /** Lower is likelier; 0 is a word that every newspaper uses, 10 one that hardly anybody knows. */
  readonly cost: number
}

/** A spelling of a part of a foreign name, and how usual it is beside the others. */
export interface NamePart {
  readonly text: string
  readonly weight: number
}

/** How the other language spells a part of a foreign person's name, likeliest first: チャールズ for 찰스. */
export type LookUpNamePart = (lang: Lang, part: string) => readonly NamePart[]

/** Kanji words whose characters read so in Korean (전략: 戦略, 電略), likeliest first. */
export type LookUpSino = (hangul: string) => readonly KanjiWord[]
/** Readings of a Japanese word that has kanji or hiragana in it, likeliest first; empty where the dictionary has none. */
export type LookUpReading = (japanese: string) => readonly KanjiWord[]
/** The readings that a kanji has inside words (千: せん, ち, ぜん), the commonest first; empty for an unknown one. */
export type LookUpPieces = (kanji: string) => readonly string[]
/** How a part of compounds is read, in how many words that the dictionaries have, and the share of them. */
export interface PartReading {
  readonly reading: string
  readonly words: number
  readonly share: number
}
/** Of one to three kanji at the head or the end of a compound, joined to a word beside the letter given: 者 しゃ, but もの behind 気. */
export type LookUpPart = (part: string, place: 'first' | 'last', beside: string) => PartReading | null
/** Families and places are called alike, people by given names. */
export type NameSort = 'family' | 'given'
export type NamePlace = 'first' | 'inside' | 'last'
/** A reading and how many names of the dictionary have it. */
export interface CountedReading {
  /** Hiragana; of two characters with a space between. */
  readonly reading: string
  readonly count: number
}
/** What a kanji is read as at that place of names (沢 at the end: さわ, ざわ), the commonest first. */
export type LookUpNameReadings = (sort: NameSort, kanji: string, place: NamePlace) => readonly CountedReading[]
/** What two neighbours in names are read as (米沢: `よね ざわ`), the commonest first. */
export type LookUpNamePairs = (sort: NameSort, letter: string, next: string) => readonly CountedReading[]
/** Japanese names whose kana the Korean spelling gives (이시바: 石破), likeliest first. */
export type LookUpJapaneseName = (hangul: string) => readonly KanjiWord[]

/** A word of the other language that sounds like the one asked for. */
export interface LoanWord {
  readonly word: string
  /** 0 (same sounds) to 1. */
  readonly distance: number
  /** Lower is likelier, as in KanjiWord. */
  readonly cost: number
}
/** Loanwords and foreign names of the other language by sound: 데이터 gives データ, サーバー gives 서버. Nearest first. */
export type LookUpLoan = (lang: Lang, word: string) => readonly LoanWord[]

/** What a model learned from reviewed pairs makes of a word in hangul or katakana. Costs are negative natural logarithms of the probability given the word. */
export interface ModelSpelling {
  /** In the other alphabet, likeliest first. */
  readonly spellings: readonly { readonly word: string; readonly cost: number }[]
  /** Of a spelling in the other alphabet; null where the model has no way to it. */
  readonly costOf: (spelling: string) => number | null
  /** Negative natural logarithm, a symbol, of the probability of the word itself as a foreign one: 1.5 to 2.5 for foreign words, more for native ones. */
  readonly strangeness: number
}
/** Null where a letter is of another alphabet. */
export type SpellByModel = (lang: Lang, word: string) => ModelSpelling | null

/** A kanji as Korea knows it. */
export interface Hanja {
  /** Korean readings without the initial-sound law, the usual one first (녀 for 女). */
  readonly readings: readonly string[]
  /** The form used in Korea (戰 for 戦). */
  readonly form: string
}
export type LookUpHanja = (kanji: string) => Hanja | null
/** Hiragana of a Latin word as Japanese reads it (open: おーぷん), null where unknown. */
export type ReadLatin = (word: string) => string | null
/** Occurrences of a Korean noun in the analyser's training text, 0 for an unknown word. */
export type KoreanFrequency = (word: string) => number

/** How usual a noun is in texts of any subject: 0 for one that is met in special texts only, 1 for one that says nothing of the subject (것, 사람, 問題). */
export type Commonness = (lang: Lang, word: string) => number

/** What analysis asks. */
export interface AnalyzeDictionaries {
  readonly analyzeKorean: AnalyzeKorean
  readonly analyzeJapanese: AnalyzeJapanese
  readonly lookUp: LookUpEntry
  readonly koreanFrequency: KoreanFrequency
}

/** What extraction asks. */
export interface ExtractDictionaries {
  readonly lookUp: LookUpEntry
  readonly lookUpSino: LookUpSino
  readonly lookUpReading: LookUpReading
  readonly lookUpHanja: LookUpHanja
  readonly koreanFrequency: KoreanFrequency
  readonly lookUpJapaneseName: LookUpJapaneseName
  readonly lookUpNamePart: LookUpNamePart
  readonly commonness: Commonness
}

/** What questions of vocabulary ask: wrong options that the article does not have. */
export interface QuestionDictionaries {
  /** Entries with a definition in each language. */
  readonly definedEntries: () => readonly LexiconEntry[]
  readonly rowsOfField: RowsOfField
  readonly lookUp: LookUpEntry
  readonly lookUpSino: LookUpSino
  readonly lookUpHanja: LookUpHanja
  readonly lookUpReading: LookUpReading
  readonly lookUpPieces: LookUpPieces
  readonly koreanFrequency: KoreanFrequency
}

/** Hiragana of a Japanese word that a row has which is found from Korean only, null for other words. */
export type ReadAs = (japanese: string) => string | null

/** What the bridges ask. */
export interface BridgeDictionaries {
  readonly lookUp: LookUpEntry
  /** Rows found from the other language only that say this word, where no row has it as a headword: 칼집 for 鞘. */
  readonly lookUpReversed: LookUpEntry
  readonly readAs: ReadAs
  readonly definedEntries: () => readonly LexiconEntry[]
  readonly lookUpSino: LookUpSino
  readonly lookUpReading: LookUpReading
  readonly lookUpPieces: LookUpPieces
  readonly lookUpPart: LookUpPart
  readonly lookUpNameReadings: LookUpNameReadings
  readonly lookUpNamePairs: LookUpNamePairs
  readonly lookUpNamePart: LookUpNamePart
  readonly lookUpJapaneseName: LookUpJapaneseName
  readonly lookUpLoan: LookUpLoan
  readonly spellByModel: SpellByModel
  readonly lookUpHanja: LookUpHanja
  readonly readLatin: ReadLatin
  readonly koreanFrequency: KoreanFrequency
}

/** Everything that the pipeline asks of the outside. */
export interface Dictionaries extends BridgeDictionaries {
  readonly rowsOfField: RowsOfField
  readonly analyzeKorean: AnalyzeKorean
  readonly analyzeJapanese: AnalyzeJapanese
  readonly commonness: Commonness
}
