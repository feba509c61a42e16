/** All bridges for one segment, cheapest first. */
import { rememberedWith } from '@/core/remembered'
import type { BridgeDictionaries } from '../ports'
import { latin } from './latin'
import { fromEntries } from './lexicon'
import { linkedWords } from './linked-words'
import { japaneseInHangulFor, japaneseNamesFor, katakanaFor, loanwordsFor } from './loan'
import { namePartsFor } from './name-parts'
import { quantities } from './quantity'
import { cheapest, type Rendering, rendering, type Segment } from './rendering'
import { reversed } from './reversed'
import { hangulFor, kanjiFor } from './sino'
import type { Subject } from './subject'
import { substances } from './substance'
import { transliterated } from './transliterate'

const MOST = 8
/** 가천 of 가천수리조합, where the article writes 가천(佳川). */
const COST_OF_SAID = 0

type Bridge = (segment: Segment, dictionaries: BridgeDictionaries) => readonly Rendering[]

const BRIDGES: Readonly<Record<Segment['lang'], readonly Bridge[]>> = {
  ko: [reversed, linkedWords, substances, namePartsFor, kanjiFor, katakanaFor, japaneseNamesFor, transliterated],
  ja: [reversed, substances, namePartsFor, hangulFor, loanwordsFor, japaneseInHangulFor],
}

/** What rules make of a segment. Latin letters stay as they are, beside what a row says. */
interface ByRules {
  readonly isLatin: boolean
  readonly renderings: readonly Rendering[]
}

type Answers = (subject: Subject) => readonly Rendering[]

/** Pieces remembered of each set of dictionaries: some megabytes. */
const MOST_REMEMBERED = 20_000
const remembered = rememberedWith((_: BridgeDictionaries) => new Map<string, Answers>())

/** Everything that a bridge may ask of a segment, or an article's bank would hang on those read before it. */
const keyOf = (is: Segment): string =>
  `${is.text}|${is.lang}|${is.position}|${is.category}|${is.jointed}|${is.isWord}|${is.isPhrase}|${is.innerJoints}|${is.isBeforeKanji}|${is.isKatakanaRun}|${is.isNativeLetter}`

/** Compounds have their pieces in common, and articles their compounds: what the subject of the article doesn't decide is found once, a homonym once in an article. */
export function renderSegment(
  segment: Segment,
  dictionaries: BridgeDictionaries,
  subject: Subject,
): readonly Rendering[] {
  const said = segment.lang === 'ko' && segment.position !== 'whole' ? subject.hanja.get(segment.text) : undefined
  if (said !== undefined) return [rendering(said, 'attested', COST_OF_SAID)]
  const place =
    segment.position === 'first' || segment.position === 'whole' ? subject.places.get(segment.text) : undefined
  if (place !== undefined) return [rendering(place.text, 'transliterate', COST_OF_SAID, { reading: place.reading })]
  const known = remembered(dictionaries)
  const key = keyOf(segment)
  const before = known.get(key)
  if (before) return before(subject)
  const rules = byRules(segment, dictionaries)
  const answers = rememberedWith((about: Subject) => render(segment, rules, dictionaries, about))
  const found = answers(subject)
  const isHomonym = dictionaries.lookUp(segment.lang, segment.text).length > 1
  if (known.size >= MOST_REMEMBERED) known.clear()
  known.set(key, isHomonym ? answers : () => found)
  return found
}

/** What rules make of a segment, whatever the article is about: of a homonym this alone is the same again. */
function byRules(segment: Segment, dictionaries: BridgeDictionaries): ByRules {
  const same = latin(segment)
  if (same.length > 0) return { isLatin: true, renderings: same }
  const bridged = BRIDGES[segment.lang].flatMap((bridge) => bridge(segment, dictionaries))
  return { isLatin: false, renderings: [...quantities(segment), ...bridged] }
}

function render(segment: Segment, rules: ByRules, dictionaries: BridgeDictionaries, subject: Subject) {
  const found = [...fromEntries(segment, dictionaries, subject), ...rules.renderings]
  return rules.isLatin ? found : cheapest(found, MOST)
}
