/** The order of a list (docs/decisions/021-order-of-terms.md). */
import type { GlossaryTerm } from '@/core/glossary/types'

/**
 * What a counterpart that is certain counts beside a term that every editor would list. By its third power: what can be relied on is listed for that, and
 * what the article is about though its counterpart is a guess; a fair chance adds next to nothing.
 */
const TRUST = { weight: 1.3, exponent: 3 }

/** Comparable within one article, higher stands first. */
export const usefulnessOf = ({ worth, confidence }: Pick<GlossaryTerm, 'worth' | 'confidence'>): number =>
  worth + TRUST.weight * confidence ** TRUST.exponent
