/** Bridges 1 and 2: reviewed rows, then what CLDR names. */
import { otherLang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import type { BridgeDictionaries, LexiconEntry } from '../ports'
import { type Rendering, rendering, type Segment } from './rendering'

const COST = { lexicon: -2, cldr: 0.3 }
const PER_ALTERNATIVE = 0.6
const PER_HOMONYM = 1.2
/** A name inside a compound of another kind is less likely meant than a noun. */
const CATEGORY_MISMATCH = 0.8

const isName = (category: Category): boolean =>
  category === 'person' || category === 'place' || category === 'organisation' || category === 'product'

/** Fields that the article is about, as shares of 1. */
export type DomainShares = ReadonlyMap<string, number>

/** Homonyms (수상 受賞, 首相) in the order of the rows, moved by the fields of the article. */
function byDomain(entries: readonly LexiconEntry[], domains: DomainShares): readonly LexiconEntry[] {
  const weight = (entry: LexiconEntry, i: number) => i - 3 * (domains.get(entry.domain) ?? 0)
  return entries
    .map((entry, i) => ({ entry, weight: weight(entry, i) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ entry }) => entry)
}

const senseOf = (entry: LexiconEntry): string | null => (entry.domain === '' ? null : entry.domain)

export function fromEntries(
  segment: Segment,
  dictionaries: BridgeDictionaries,
  domains: DomainShares,
): readonly Rendering[] {
  const { lang, text, position, category, isWord } = segment
  // A word of one letter is a word only when nothing else is joined to it: 말 is horse, 말 of 연말 is not.
  if ([...text].length === 1 && !isWord) return []
  const entries = byDomain(dictionaries.lookUp(lang, text), domains)
  const target = otherLang(lang)
  return entries.flatMap((entry, homonym) => {
    const mismatch = position === 'whole' && isName(category) !== isName(entry.category) ? CATEGORY_MISMATCH : 0
    return entry[target].map((headword, i) =>
      rendering(headword, entry.source, COST[entry.source] + homonym * PER_HOMONYM + i * PER_ALTERNATIVE + mismatch, {
        reading: target === 'ja' ? (i === 0 ? entry.reading : null) : text === entry.ja[0] ? entry.reading : null,
        sense: entries.length > 1 ? senseOf(entry) : null,
      }),
    )
  })
}
