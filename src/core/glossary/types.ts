/** The glossary: a Concept owns one Term per language (as in TBX, ISO 30042). */
import type { Evidence, Lang } from '@/core/article/types'

export const CATEGORIES = ['person', 'organisation', 'product', 'place', 'concept', 'quantity', 'idiom'] as const
export type Category = (typeof CATEGORIES)[number]

/** Whether a term of the category names somebody or something of its own. */
export const isNameCategory = (category: Category): boolean =>
  category === 'person' || category === 'place' || category === 'organisation' || category === 'product'

/**
 * Which bridge found the counterpart. For a compound that was put together from parts it is the route of its weakest part.
 * `number` converts a quantity by rule, `latin` keeps a Latin name that both languages write the same.
 */
export const ROUTES = ['attested', 'lexicon', 'cldr', 'sino', 'loan', 'number', 'latin', 'transliterate'] as const
export type Route = (typeof ROUTES)[number]

export const BANDS = ['sure', 'likely', 'guess'] as const
export type Band = (typeof BANDS)[number]

/** How the two headwords are related, for the learner. */
export const PAIR_LABELS = [
  'same-characters',
  'false-friend',
  'different-characters',
  'shared-loanword',
  'none',
] as const
export type PairLabel = (typeof PAIR_LABELS)[number]

/** The Korean term of a concept. */
export interface KoreanTerm {
  readonly headword: string
  /** Hanja in the forms used in Korea (戰略), null where the word is not Sino-Korean or the hanja are unknown. */
  readonly hanja: string | null
  /** Revised Romanization of Korean (Ministry of Culture, 2000). */
  readonly romanization: string
}

/** The Japanese term of a concept. */
export interface JapaneseTerm {
  readonly headword: string
  /** Hiragana, long vowels of loanwords as ー (でーた); Latin and digits are spelt as read where known. */
  readonly reading: string
  /** Modified Hepburn with macrons. */
  readonly romaji: string
  /** Korean reading of the kanji (전략 for 戦略), null where there is none. */
  readonly koreanReading: string | null
}

/** One column of the character alignment: 인 / 人 / 人 / じん. `hanja` and `kanji` differ where Korea and Japan write different forms. */
export interface AlignedCharacter {
  readonly hangul: string
  readonly hanja: string
  readonly kanji: string
  readonly kana: string
}

/** The same note, written for readers of each language. */
export interface NoteByLang {
  readonly ko: string
  readonly ja: string
}

export interface Definition {
  readonly lang: Lang
  readonly text: string
  /** From the article's own words (then `evidence` is set) or from the lexicon. */
  readonly origin: 'article' | 'lexicon'
  readonly evidence: Evidence | null
}

/** Fields that a sense of a word belongs to. */
export const DOMAINS = [
  'ai',
  'business',
  'culture',
  'education',
  'energy',
  'environment',
  'finance',
  'it',
  'law',
  'media',
  'medicine',
  'military',
  'politics',
  'science',
  'society',
  'sports',
] as const
export type Domain = (typeof DOMAINS)[number]

export const isDomain = (sense: string | null): sense is Domain => DOMAINS.some((domain) => domain === sense)

export interface Alternative {
  readonly headword: string
  readonly reading: string | null
  /** The field that tells its sense from the first choice (배 船, 腹), where known. */
  readonly sense: string | null
}

/** A term candidate as extraction leaves it: in the article's language only. */
export interface TermCandidate {
  readonly lang: Lang
  /** As the article writes it, or its dictionary form where that inflects it (발등에 불이 떨어졌다: 발등에 불이 떨어지다). */
  readonly headword: string
  readonly category: Category
  /** Worth to the reader, comparable within one article, higher is better. */
  readonly worth: number
  /** Every occurrence, in order; the first is the one quoted. */
  readonly evidence: readonly Evidence[]
  /** Other spellings and short forms that the article uses for it. */
  readonly aliases: readonly string[]
  /** Token texts of the headword, in order (생성형, AI): the joints a compound may be cut at. */
  readonly parts: readonly string[]
  /** The original that the article gives in brackets, 젠슨 황(Jensen Huang), or null. */
  readonly original: string | null
  /** Hiragana that a Japanese article gives in brackets behind it: 霞堤（かすみてい）. */
  readonly reading?: string | undefined
}

/** What a bridge answers. */
export interface Counterpart {
  readonly headword: string
  /** Hiragana of the Japanese side, whichever side that is. */
  readonly reading: string
  readonly hanja: string | null
  readonly route: Route
  /** Probability that the counterpart is right, 0 to 1. */
  readonly confidence: number
  readonly alternatives: readonly Alternative[]
  /** Occurrences in the translation, where the article has one. */
  readonly evidence: readonly Evidence[]
}

/** A concept as one article's bank holds it. */
export interface GlossaryTerm {
  /** `conceptId(ko, ja)`: the same pair has the same id in every article, database and run. */
  readonly id: string
  /** The language of the article it was found in. */
  readonly lang: Lang
  readonly ko: KoreanTerm
  readonly ja: JapaneseTerm
  readonly category: Category
  readonly label: PairLabel
  readonly alignment: readonly AlignedCharacter[]
  /** How the same characters mislead in the other language; null for all but false friends. */
  readonly falseFriend: NoteByLang | null
  readonly route: Route
  readonly confidence: number
  readonly alternatives: readonly Alternative[]
  readonly aliases: readonly string[]
  readonly definitions: readonly Definition[]
  /** In the article's language first, then in the translation's. Never empty. */
  readonly evidence: readonly Evidence[]
  readonly worth: number
}
