/** How probable it is that a counterpart is right: a logistic function of what is known about it (docs/decisions/020-confidence-of-a-counterpart.md). */
import type { Lang } from '@/core/article/types'
import type { Category, Route } from '@/core/glossary/types'
import type { Rendering } from './rendering'

/** What is known about a counterpart that speaks for it or against it. */
export interface Doubt {
  readonly lang: Lang
  readonly best: Rendering
  /** Cost of the second answer less that of the first; large where there is none. */
  readonly margin: number
  readonly category: Category
  /** Letters of the term without spaces. */
  readonly length: number
  /** Places in the article. */
  readonly mentions: number
  /** The bridges of the other direction lead back to the term. */
  readonly isRoundTrip: boolean
  /** Reviewed rows that the term has. */
  readonly rows: number
  /** A row of a field (it, finance …) says so. */
  readonly isOfField: boolean
  /** Occurrences of the Korean side in the Korean analyser's training text. */
  readonly koreanFrequency: number
  /** Share of the Japanese side's letters that are the Korean side's characters, 0 to 1. */
  readonly cognate: number
}

const isName = (category: Category): boolean =>
  category === 'person' || category === 'place' || category === 'organisation' || category === 'product'

const when = (condition: boolean): number => (condition ? 1 : 0)
const isRoute = (route: Route) => (doubt: Doubt) => when(doubt.best.route === route)
const MOST_COST = 20
const MOST_MARGIN = 3

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
  reviewedName: ({ best, category }: Doubt) => when(best.route === 'lexicon' && isName(category)),
  person: ({ category }: Doubt) => when(category === 'person'),
  place: ({ category }: Doubt) => when(category === 'place'),
  organisation: ({ category }: Doubt) => when(category === 'organisation'),
  twoLetters: ({ length }: Doubt) => when(length <= 2),
  threeLetters: ({ length }: Doubt) => when(length === 3),
  mentions: ({ mentions }: Doubt) => Math.min(3, Math.log2(mentions)),
  roundTrip: ({ isRoundTrip }: Doubt) => when(isRoundTrip),
  homonyms: ({ rows }: Doubt) => Math.min(3, Math.max(0, rows - 1)),
  ofField: ({ isOfField }: Doubt) => when(isOfField),
  koreanFrequency: ({ koreanFrequency }: Doubt) => Math.min(6, Math.log1p(koreanFrequency)) / 2,
  cognate: ({ cognate }: Doubt) => cognate,
  fromJapanese: ({ lang }: Doubt) => when(lang === 'ja'),
} as const satisfies Readonly<Record<string, (doubt: Doubt) => number>>

export type FeatureName = keyof typeof FEATURES
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[]

/** Log-odds a unit of each feature, as `npm run fit -- confidence DIR` prints them. */
const WEIGHTS: Readonly<Record<FeatureName | 'bias', number>> = {
  lexicon: -0.77,
  cldr: 0.58,
  sino: -0.35,
  loan: -0.36,
  number: 1.01,
  latin: -0.56,
  transliterate: -0.63,
  cost: -0.29,
  margin: 0.36,
  compound: -0.53,
  manyParts: -0.21,
  reviewedName: 0.94,
  person: 0.45,
  place: 0.51,
  organisation: -0.32,
  twoLetters: -0.83,
  threeLetters: -0.34,
  mentions: 0.54,
  roundTrip: 0.25,
  homonyms: -0.27,
  ofField: 0.67,
  koreanFrequency: 0.37,
  cognate: -0.2,
  fromJapanese: -0.07,
  bias: -1,
}

/** What the fit can't see: it counts a right counterpart that the other text says in another way as a miss. */
const RIGHT_BUT_UNSAID = 0.15

/** 0 to 1, three decimals. */
export function confidenceOf(doubt: Doubt): number {
  const odds = FEATURE_NAMES.reduce(
    (sum, name) => sum + WEIGHTS[name] * FEATURES[name](doubt),
    WEIGHTS.bias + RIGHT_BUT_UNSAID,
  )
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000
}

/** Below that the spelling of a common noun by rule is hardly ever a word. */
const LEAST_FOR_A_NOUN = 0.3

/** Names that nobody knows are spelt by rule and shown as guesses; a noun spelt so is withheld. */
export const isWorthShowing = (route: Route, category: Category, confidence: number): boolean =>
  route !== 'transliterate' || isName(category) || confidence >= LEAST_FOR_A_NOUN
