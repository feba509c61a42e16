/** How probable it is that a counterpart is right: a logistic function of what the bridges know about it. */
import type { Category, Route } from '@/core/glossary/types'
import type { Rendering } from './rendering'

export interface Doubt {
  readonly best: Rendering
  /** Cost of the second answer less that of the first; large where there is none. */
  readonly margin: number
  readonly category: Category
  /** Letters of the term without spaces. */
  readonly length: number
}

/**
 * Log-odds, fitted on 2,876 terms of 48 parallel newswire documents in both directions, cross-checked half against half
 * (docs/decisions/020-confidence-of-a-counterpart.md).
 */
const ROUTE_ODDS: Readonly<Record<Route, number>> = {
  attested: 0.15,
  lexicon: 0.15,
  cldr: 0.89,
  sino: -0.4,
  loan: 0.08,
  number: 1,
  latin: -0.86,
  transliterate: -0.35,
}
const ODDS = {
  perCost: -0.11,
  perMargin: 0.38,
  compound: -1.19,
  manyParts: -0.49,
  reviewedName: 0.63,
  twoLetters: -0.45,
}
const MOST_COST = 20
const MOST_MARGIN = 3
/** The fit counts a counterpart only if the other text has it, and every third right one is said there in another way. */
const RIGHT_BUT_UNSAID = 0.5

const isName = (category: Category): boolean =>
  category === 'person' || category === 'place' || category === 'organisation' || category === 'product'

/** 0 to 1, three decimals. */
export function confidenceOf({ best, margin, category, length }: Doubt): number {
  const odds =
    ROUTE_ODDS[best.route] +
    ODDS.perCost * Math.min(MOST_COST, Math.max(0, best.cost)) +
    ODDS.perMargin * Math.min(MOST_MARGIN, margin) +
    (best.parts > 1 ? ODDS.compound : 0) +
    (best.parts > 2 ? ODDS.manyParts : 0) +
    (best.route === 'lexicon' && isName(category) ? ODDS.reviewedName : 0) +
    (length <= 2 ? ODDS.twoLetters : 0) +
    RIGHT_BUT_UNSAID
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000
}

/** Below that the spelling of a common noun by rule is hardly ever a word. */
const LEAST_FOR_A_NOUN = 0.45

/** Names that nobody knows are spelt by rule and shown as guesses; a noun spelt so is withheld. */
export const isWorthShowing = (route: Route, category: Category, confidence: number): boolean =>
  route !== 'transliterate' || isName(category) || confidence >= LEAST_FOR_A_NOUN
