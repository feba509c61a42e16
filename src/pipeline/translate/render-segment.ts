/** All bridges for one segment, cheapest first. */
import type { BridgeDictionaries } from '../ports'
import { latin } from './latin'
import { type DomainShares, fromEntries } from './lexicon'
import { japaneseInHangulFor, japaneseNamesFor, katakanaFor, loanwordsFor } from './loan'
import { quantities } from './quantity'
import { cheapest, type Rendering, type Segment } from './rendering'
import { hangulFor, kanjiFor } from './sino'
import { transliterated } from './transliterate'

const MOST = 8

type Bridge = (segment: Segment, dictionaries: BridgeDictionaries) => readonly Rendering[]

const BRIDGES: Readonly<Record<Segment['lang'], readonly Bridge[]>> = {
  ko: [kanjiFor, katakanaFor, japaneseNamesFor, transliterated],
  ja: [hangulFor, loanwordsFor, japaneseInHangulFor],
}

export function renderSegment(
  segment: Segment,
  dictionaries: BridgeDictionaries,
  domains: DomainShares,
): readonly Rendering[] {
  const same = latin(segment)
  if (same.length > 0) return [...fromEntries(segment, dictionaries, domains), ...same]
  const found = [
    ...fromEntries(segment, dictionaries, domains),
    ...quantities(segment),
    ...BRIDGES[segment.lang].flatMap((bridge) => bridge(segment, dictionaries)),
  ]
  return cheapest(found, MOST)
}
