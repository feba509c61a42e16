/** All bridges for one segment, cheapest first. */
import type { BridgeDictionaries } from '../ports'
import { latin } from './latin'
import { fromEntries } from './lexicon'
import { japaneseInHangulFor, japaneseNamesFor, katakanaFor, loanwordsFor } from './loan'
import { quantities } from './quantity'
import { cheapest, type Rendering, type Segment } from './rendering'
import { reversed } from './reversed'
import { hangulFor, kanjiFor } from './sino'
import type { Subject } from './subject'
import { transliterated } from './transliterate'

const MOST = 8

type Bridge = (segment: Segment, dictionaries: BridgeDictionaries) => readonly Rendering[]

const BRIDGES: Readonly<Record<Segment['lang'], readonly Bridge[]>> = {
  ko: [reversed, kanjiFor, katakanaFor, japaneseNamesFor, transliterated],
  ja: [reversed, hangulFor, loanwordsFor, japaneseInHangulFor],
}

/** Pieces remembered of each set of dictionaries: some megabytes. */
const MOST_REMEMBERED = 20_000
const remembered = new WeakMap<BridgeDictionaries, Map<string, readonly Rendering[]>>()

/** Everything that a bridge may ask of a segment, or an article's bank would hang on those read before it. */
const keyOf = ({ lang, text, position, category, ...is }: Segment): string =>
  `${text}|${lang}|${position}|${category}|${is.jointed}|${is.isWord}|${is.isPhrase}|${is.innerJoints}|${is.isBeforeKanji}|${is.isNativeLetter}`

/** Compounds have their pieces in common, and articles their compounds: what the subject of the article doesn't decide is found once. */
export function renderSegment(
  segment: Segment,
  dictionaries: BridgeDictionaries,
  subject: Subject,
): readonly Rendering[] {
  const key = keyOf(segment)
  const known = remembered.get(dictionaries) ?? new Map<string, readonly Rendering[]>()
  const before = known.get(key)
  if (before) return before
  const found = render(segment, dictionaries, subject)
  const isHomonym = dictionaries.lookUp(segment.lang, segment.text).length > 1
  if (isHomonym) return found
  if (known.size >= MOST_REMEMBERED) known.clear()
  remembered.set(dictionaries, known.set(key, found))
  return found
}

function render(segment: Segment, dictionaries: BridgeDictionaries, subject: Subject): readonly Rendering[] {
  const same = latin(segment)
  if (same.length > 0) return [...fromEntries(segment, dictionaries, subject), ...same]
  const found = [
    ...fromEntries(segment, dictionaries, subject),
    ...quantities(segment),
    ...BRIDGES[segment.lang].flatMap((bridge) => bridge(segment, dictionaries)),
  ]
  return cheapest(found, MOST)
}
