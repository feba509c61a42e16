/** What stands between the parts of a compound: の, ・, a space or nothing. */
import type { Category } from '@/core/glossary/types'
import { hasKanji, isKanji, isKatakana } from '@/lang/ja/kana'
import { afterVowelOrNieun } from '@/lang/ko/initial-sound-law'
import { isHangul } from '@/lang/ko/syllable'
import type { BridgeDictionaries } from '../ports'
import { COUNTRIES_IN_FULL } from './affixes'
import type { Headword } from './headword'
import { isLatin } from './latin'
import { isNativeWord } from './native-word'
import { readBeside, readJapanese } from './read-japanese'
import type { PartialRendering, Rendering, Segment } from './rendering'
import { weakest } from './routes'

/** A part behind a partial: of hundreds that end at a place a few are kept, and only these are written out. */
export interface Step {
  readonly before: PartialRendering
  readonly part: Rendering
  readonly segment: Segment
  /** Whether a space of the headword stands before it. */
  readonly space: boolean
  readonly cost: number
}

/** The partial with the part of the step behind it. */
export function written(
  { before, part, segment, space, cost }: Step,
  dictionaries: BridgeDictionaries,
): PartialRendering {
  const previous = before.parts.at(-1)
  if (previous && repeats(part, previous))
    return {
      text: before.text.slice(0, -previous.text.length) + part.text,
      cost,
      parts: [...before.parts.slice(0, -1), part],
    }
  const joint = previous ? jointBetween(before, part, segment, space, dictionaries) : ''
  // 부재율, 갱신율, 법률: 률 is spelt by what stands before it
  const text =
    segment.lang === 'ja' && joint === '' && part.text.length === 1
      ? afterVowelOrNieun(before.text.slice(-1), part.text)
      : part.text
  return { text: before.text + joint + text, cost, parts: [...before.parts, part] }
}

/** 산업은행 is 韓国産業銀行: 한국 before it is said already. */
const repeats = (part: Rendering, previous: Rendering): boolean =>
  previous.text.length > 1 && part.text.length > previous.text.length && part.text.startsWith(previous.text)

/** A whole as a rendering, with the reading of its parts. */
export function joined(
  { text, cost, parts }: PartialRendering,
  { lang, category }: Headword,
  dictionaries: BridgeDictionaries,
): Rendering {
  const [only] = parts
  if (parts.length === 1 && only) return { ...only, cost }
  return {
    text,
    cost,
    route: weakest(parts),
    // a Japanese is read as the name was spelt
    reading:
      lang === 'ko' || ((category === 'person' || category === 'place') && parts.every((part) => part.reading !== null))
        ? readParts(text, parts, category, dictionaries)
        : null,
    sense: null,
    parts: parts.length,
  }
}

/** みずうみのそこ of 湖の底: beside の a part is a word of its own. */
function readParts(
  text: string,
  parts: readonly Rendering[],
  category: Category,
  dictionaries: BridgeDictionaries,
): string {
  let at = 0
  let reading = ''
  for (const part of parts) {
    const start = Math.max(at, text.indexOf(part.text, at))
    const end = start + part.text.length
    const isAfter = text.slice(at, start) === 'の'
    const isWord = isAfter || (text[end] === 'の' && end < text.length)
    const beside =
      isWord || (part.route === 'lexicon' && [...part.text].length === 1)
        ? null
        : readBeside(part.text, text.slice(0, start), text.slice(end), category, dictionaries)
    reading +=
      (isAfter ? 'の' : '') + (beside ?? part.reading ?? readJapanese(part.text, category, dictionaries, !isWord))
    at = end
  }
  return reading
}

/** What stands between two parts in the other language. */
function jointBetween(
  before: PartialRendering,
  part: Rendering,
  segment: Segment,
  space: boolean,
  dictionaries: BridgeDictionaries,
): string {
  const previous = before.parts.at(-1)
  if (previous === undefined) return ''
  if (segment.lang === 'ko') {
    const areNames =
      segment.category === 'person' || (previous.route === 'transliterate' && part.route === 'transliterate')
    if (space && areNames && isKatakana(previous.text) && isKatakana(part.text)) return '・'
    if (isLatin(previous.text) && isLatin(part.text)) return ' '
    // 사람 얼굴: two native words are joined by の.
    if (previous.text === 'の' || part.text === 'の') return ''
    const isOfPlace = OF_PLACE.has(part.text) || OF_PLACE.has(previous.text)
    return space && (isOfPlace || (isOwnWord(previous, dictionaries) && isOwnWord(part, dictionaries))) ? 'の' : ''
  }
  const isOfCountry = before.parts.length === 1 && FULL_NAMES.has(previous.text) && [...part.text].length > 1
  if (segment.category === 'organisation' && isOfCountry) return ' '
  if (WORDS_BEHIND.has(part.text)) return ' '
  // Names of institutions are written as one (한글 맞춤법 제49항): 경제산업성, 미나토전기.
  const isOfName = isSinoKorean(previous) || previous.route === 'loan' || previous.route === 'transliterate'
  if (segment.category === 'organisation' && isOfName && isSinoKorean(part)) return ''
  if (segment.category === 'concept' && areStems(previous, part, dictionaries)) return ''
  return koreanSpace(before.text, previous, part, space, segment.category, dictionaries)
}

/** Where a thing is, said of another: 街灯の下, 光ファイバーの端. */
const OF_PLACE: ReadonlySet<string> = new Set('端 上 下 中 前 横 隅 底 縁 角 脇 奥 裏 両側 真ん中 下側 上側'.split(' '))

/** 지산지소: two parts that are no Korean words do not stand apart. */
const areStems = (previous: Rendering, part: Rendering, { koreanFrequency }: BridgeDictionaries): boolean =>
  [previous, part].every(({ text, route }) => route === 'sino' && koreanFrequency(text) === 0)

const isSinoKorean = ({ text, route }: Rendering): boolean =>
  isHangul(text) && (route === 'sino' || route === 'lexicon')

const isOwnWord = ({ text, route }: Rendering, dictionaries: BridgeDictionaries): boolean =>
  route === 'lexicon' &&
  hasKanji(text) &&
  ([...text].length === 1 || /[ぁ-ゖ]$/.test(text) || (isKanji(text) && isNativeWord(text, dictionaries)))

/** 영국 조사회사: a country before a firm of it. */
const FULL_NAMES: ReadonlySet<string> = new Set(COUNTRIES_IN_FULL.values())

/** What one kanji at the end is as a word of its own: 沖 앞바다, 勢 측. */
const WORDS_BEHIND: ReadonlySet<string> = new Set(['안쪽', '앞바다', '측', '담당', '중앙'])

const ADNOMINAL: ReadonlySet<string> = new Set(['큰', '작은'])

/** Korean writes words apart (한글 맞춤법 제2항); Sino-Korean words of one syllable are affixes, and what Korean texts write as one word is one. */
function koreanSpace(
  text: string,
  previous: Rendering,
  part: Rendering,
  space: boolean,
  category: Category,
  dictionaries: BridgeDictionaries,
): string {
  // 미우라 겐: a surname and a given name, however short
  if (category === 'person' && previous.route !== 'sino') return ' '
  const word = text.slice(text.lastIndexOf(' ') + 1)
  const affix = [...part.text].length === 1 || [...word].length === 1
  if (space || ADNOMINAL.has(word)) return ' '
  // D-갈락토스
  if (text.endsWith('-')) return ''
  // 현 자연보호과: an authority before what it has
  if (/^[현시구]$/.test(text) && [...part.text].length > 1) return ' '
  if (affix || previous.route === 'number' || part.route === 'number') return ''
  return isHangul(word + part.text) && dictionaries.koreanFrequency(word + part.text) > 0 ? '' : ' '
}
