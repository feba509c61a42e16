/** How probable it is that a counterpart is right: a logistic function of what the bridges know about it. */
import type { Lang } from '@/core/article/types'
import type { Route } from '@/core/glossary/types'
import type { Rendering } from './rendering'

export interface Doubt {
  readonly lang: Lang
  readonly best: Rendering
  /** Cost of the second answer less that of the first; large where there is none. */
  readonly margin: number
  /** Letters of the term, and whether it was put together from parts. */
  readonly length: number
  readonly isCompound: boolean
}

/** Log-odds by route, and what a unit of cost takes off (docs/decisions/020-confidence.md says how they were fitted). */
const ROUTE_ODDS: Readonly<Record<Route, number>> = {
  attested: 3,
  lexicon: 1.8,
  cldr: 1.8,
  sino: 1.6,
  loan: 1.4,
  number: 2.2,
  latin: 2.2,
  transliterate: -0.6,
}
const PER_COST = -0.25
const PER_MARGIN = 0.25
const MOST_MARGIN = 3
const COMPOUND = -0.2

export function confidenceOf({ best, margin, isCompound }: Doubt): number {
  const odds =
    ROUTE_ODDS[best.route] +
    PER_COST * Math.max(0, best.cost) +
    PER_MARGIN * Math.min(MOST_MARGIN, margin) +
    (isCompound ? COMPOUND : 0)
  return Math.round(1000 / (1 + Math.exp(-odds))) / 1000
}
