/** How probable it is that a counterpart is right: a logistic function of what is known about it (docs/decisions/020-confidence-of-a-counterpart.md). */
import type { Lang } from '@/core/article/types'
import { type Category, isNameCategory, type Route } from '@/core/glossary/types'
import { WEIGHTS } from './confidence-weights'
import type { Rendering } from './rendering'

/** What is known about a counterpart that speaks for it or against it. */
export interface Doubt {
  readonly lang: Lang
  readonly best: Rendering
  /** Cost of the second answer that is no synonym of the first in its row, less that of the first; large where there is none. */
  readonly margin: number
  /** Synonyms that its row has beside it. */
  readonly synonyms: number
  /** The termbase defines it. */
  readonly isDefined: boolean
  readonly category: Category
  /** Letters of the term without spaces. */
  readonly length: number
  /** Places in the article. */
  readonly mentions: number
  /** Sentences of the article that have its letters. */
  readonly sentences: number
  /** Share of its mentions that are verbs (발표했다, 発表した), 0 to 1. */
  readonly verbShare: number
  /** Probability that an editor would list the term (decision 022). */
  readonly worth: number
  /** The analyser knows the term as one word. */
  readonly isOneWord: boolean
  /** Place of the term among what the bridges of the other direction make of the counterpart: 0 for a round trip. */
  readonly backRank: number
  /** The counterpart is a headword of some row. */
  readonly isListed: boolean
  /** How much of the use of all answers is the counterpart's, 0 to 1. */
  readonly shareOfUse: number
  /** The Japanese side has hiragana in it. */
  readonly hasHiragana: boolean
  /** What reviewed rows give the term, by their first counterparts. */
  readonly senses: number
  /** A row of a field (it, finance …) says so. */
  readonly isOfField: boolean
  /** Occurrences of the Korean side in the Korean analyser's training text. */
  readonly koreanFrequency: number
  /** A name that no dictionary has, put together from its characters, or from what it is and how it sounds. */
  readonly isComposedName: boolean
  /** Share of the Japanese side's letters that are the Korean side's characters, 0 to 1. */
  readonly cognate: number
}

const when = (condition: boolean): number => (condition ? 1 : 0)
const isRoute = (route: Route) => (doubt: Doubt) => when(doubt.best.route === route)
const isOfRow = ({ best, senses }: Doubt): boolean => best.route === 'lexicon' && best.parts === 1 && senses > 0
const MOST_COST = 20
const MOST_MARGIN = 3
/** What so many sentences have is what the article is about. */
const SENTENCES_OF_THEME = 5
/** HBO, KSWB-TV: hardly ever said in another way, unlike a name in Latin letters (Livingston). */
const ACRONYM = /^[A-Z\d.&+-]{2,}$/

const frequency = (doubt: Doubt): number => Math.min(6, Math.log1p(doubt.koreanFrequency)) / 2

/** Each feature is about 0 to 3, so that one penalty on their weights suits all. */
export const FEATURES = {
  lexicon: isRoute('lexicon'),
  cldr: isRoute('cldr'),
  sino: isRoute('sino'),
  loan: isRoute('loan'),
  number: isRoute('number'),
  latin: isRoute('latin'),
  transliterate: isRoute('transliterate'),
  cost: ({ best }: Doubt) => Math.min(MOST_COST, Math.max(0, best.cost)) / 5,
  margin: ({ margin }: Doubt) => Math.min(MOST_MARGIN, margin),
  compound: ({ best }: Doubt) => when(best.parts > 1),
  manyParts: ({ best }: Doubt) => when(best.parts > 2),
  reviewedName: ({ best, category }: Doubt) => when(best.route === 'lexicon' && isNameCategory(category)),
  person: ({ category }: Doubt) => when(category === 'person'),
  place: ({ category }: Doubt) => when(category === 'place'),
  organisation: ({ category }: Doubt) => when(category === 'organisation'),
  twoLetters: ({ length }: Doubt) => when(length <= 2),
  threeLetters: ({ length }: Doubt) => when(length === 3),
  mentions: ({ mentions }: Doubt) => Math.min(3, Math.log2(mentions)),
  roundTrip: ({ backRank }: Doubt) => when(backRank === 0),
  homonyms: ({ senses }: Doubt) => Math.min(3, Math.max(0, senses - 1)),
  ofField: ({ isOfField }: Doubt) => when(isOfField),
  wholeRow: (doubt: Doubt) => when(isOfRow(doubt)),
  synonyms: ({ synonyms }: Doubt) => Math.min(3, synonyms),
  defined: ({ isDefined }: Doubt) => when(isDefined),
  koreanFrequency: frequency,
  cognate: ({ cognate }: Doubt) => cognate,
  fromJapanese: ({ lang }: Doubt) => when(lang === 'ja'),
  acronym: ({ best }: Doubt) => when(best.route === 'latin' && ACRONYM.test(best.text)),
  unlisted: ({ isListed }: Doubt) => when(!isListed),
  worthOfRow: ({ best, worth }: Doubt) => (best.route === 'lexicon' ? 3 * worth : 0),
  shareOfRow: ({ best, shareOfUse }: Doubt) => (best.route === 'lexicon' ? shareOfUse : 0),
  theme: ({ best, sentences }: Doubt) => when(best.route === 'lexicon' && sentences >= SENTENCES_OF_THEME),
  hiraganaOfRow: (doubt: Doubt) => when(isOfRow(doubt) && doubt.hasHiragana),
  backRankOfRow: (doubt: Doubt) => (isOfRow(doubt) ? doubt.backRank / 2 : 0),
  verb: ({ best, verbShare }: Doubt) => (best.route === 'lexicon' ? verbShare : 0),
  oneWordInParts: ({ best, isOneWord }: Doubt) => when(best.parts > 1 && isOneWord),
  frequencyOfLoan: (doubt: Doubt) => (doubt.best.route === 'loan' ? frequency(doubt) : 0),
  unknownRow: (doubt: Doubt) => when(isOfRow(doubt) && doubt.koreanFrequency === 0),
} as const satisfies Readonly<Record<string, (doubt: Doubt) => number>>

export type FeatureName = keyof typeof FEATURES
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[]
const WEIGHED = FEATURE_NAMES.map((name) => ({ weight: WEIGHTS[name], feature: FEATURES[name] }))

/** What the fit can't see: it counts a right counterpart that the other text says in another way as a miss. */
const RIGHT_BUT_UNSAID = 0.15

/** What a reviewed row says of a whole term with one sense is no guess, however often the other text says it in another way (人工知能 and AI). */
const LEAST_OF_ROW = 0.4

const isReviewed = ({ best, senses, category }: Doubt): boolean =>
  best.route === 'lexicon' && best.parts === 1 && senses === 1 && category !== 'person'

/** A name that is put together is a guess, however sure the other features are: the articles of the fit had none. */
const MOST_OF_A_GUESS = 0.32

/** 0 to 1, three decimals. */
export function confidenceOf(doubt: Doubt): number {
  const odds = WEIGHED.reduce(
    (sum, { weight, feature }) => sum + weight * feature(doubt),
    WEIGHTS.bias + RIGHT_BUT_UNSAID,
  )
  const probability = Math.round(1000 / (1 + Math.exp(-odds))) / 1000
  if (doubt.isComposedName) return Math.min(MOST_OF_A_GUESS, probability)
  return isReviewed(doubt) ? Math.max(LEAST_OF_ROW, probability) : probability
}

/** Below that the spelling of a common noun by rule is hardly ever a word. */
const LEAST_FOR_A_NOUN = 0.3

/** Names that nobody knows are spelt by rule and shown as guesses; a noun spelt so is withheld. */
export const isWorthShowing = (route: Route, category: Category, confidence: number): boolean =>
  route !== 'transliterate' || isNameCategory(category) || confidence >= LEAST_FOR_A_NOUN
