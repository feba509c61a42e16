/** A headword whole, and as the product of its parts: a beam search over the joints at which it may be cut. */
import type { Lang } from '@/core/article/types'
import type { Category } from '@/core/glossary/types'
import { hasKanji, isKanji, isKatakana } from '@/lang/ja/kana'
import { mayBeSinoName } from '@/lang/ja/surnames'
import { bearerOf } from '@/lang/ja/trades'
import { afterVowelOrNieun } from '@/lang/ko/initial-sound-law'
import { isHangul } from '@/lang/ko/syllable'
import type { BridgeDictionaries } from '../ports'
import { isInstrument, suffixesOf } from './affixes'
import { isInCommonUse } from './common-use'
import { institutionWords } from './institution'
import { japaneseInstitution } from './japanese-institution'
import { isLatin } from './latin'
import type { DomainShares } from './lexicon'
import { bearersInHangul } from './loan'
import { readJapanese } from './read-japanese'
import { renderSegment } from './render-segment'
import { cheapest, type Rendering, type Segment } from './rendering'
import { weakest } from './routes'

export interface Headword {
  readonly lang: Lang
  /** Letters without spaces. */
  readonly letters: readonly string[]
  /** Positions among the letters where a token ends, 0 and the length among them. */
  readonly joints: ReadonlySet<number>
  /** Positions where the headword has a space or ・. */
  readonly spaces: ReadonlySet<number>
  readonly category: Category
}

const GAP = /[\s・･]/

export function headwordOf(text: string, parts: readonly string[], lang: Lang, category: Category): Headword {
  const letters: string[] = []
  const spaces = new Set<number>()
  for (const letter of text) {
    if (GAP.test(letter)) spaces.add(letters.length)
    else letters.push(letter)
  }
  const joints = new Set([0, letters.length, ...spaces])
  const plain = parts.map((part) => [...part].filter((letter) => !GAP.test(letter)))
  if (plain.flat().join('') === letters.join('')) {
    let at = 0
    for (const part of plain) {
      at += part.length
      joints.add(at)
    }
  }
  return { lang, letters, joints, spaces, category }
}

/** A beam of that many, each segment of at most that many letters, each with that many renderings. */
const BEAM = { width: 8, kept: 5, longest: 14 }
const COST = {
  join: 1.5,
  notAtJoint: 2,
  insideToken: 1.2,
  insideName: 4,
  knownWord: -2.5,
  /** 測定機 is a word too. */
  instrument: -4.2,
  mixedName: 6,
  kanjiName: -3,
  /** 수수종길 for 穂垂宗吉. */
  koreanReading: 9,
  lettersApart: 3,
  afterKana: 3,
  /** 港電機 is no 항구 of electricity. */
  translatedName: 4,
  /** 해든병원 is no word to be spelt by its sounds. */
  acrossInstitution: 5,
  /** 帆島汽船 is no 범 and 섬. */
  insideBearer: 3,
}
const MOST = 8
/** No bridge asks less for a part: `fromEntries` for a row, Latin letters and digits of all the others. */
const LEAST = { ofRow: -0.8, ofRule: 0 }
/** Sums of the same costs in another order differ by less. */
const ROUNDING = 1e-9

interface Partial {
  readonly text: string
  readonly cost: number
  readonly parts: readonly Rendering[]
}

/** A part behind a partial: of hundreds that end at a place a few are kept, and only these are written out. */
interface Step {
  readonly before: Partial
  readonly part: Rendering
  readonly segment: Segment
  /** Whether a space of the headword stands before it. */
  readonly space: boolean
  readonly cost: number
}

/** Where the words of what an organisation is begin in its name: in Korean, if the analyser took it for one word. */
function institutionOf({ lang, letters, joints, category }: Headword, dictionaries: BridgeDictionaries) {
  if (lang === 'ja') {
    const bearer = category === 'organisation' ? bearerOf(letters.join('')) : null
    return bearer === null ? [] : [[...bearer].length]
  }
  if (joints.size > 2) return []
  if (category === 'organisation') return institutionWords(letters, dictionaries)
  const isTown = category === 'place' && (isJapaneseTown(letters, dictionaries) || isUnknownTown(letters, dictionaries))
  return isTown ? [letters.length - 1] : []
}

/** 도담시, 은령군: a town of a stem that no Korean text has. */
const isUnknownTown = (letters: readonly string[], dictionaries: BridgeDictionaries): boolean => {
  const stem = letters.slice(0, -1).join('')
  return (
    letters.length > 2 &&
    /[시군구도섬]/.test(letters.at(-1) ?? '') &&
    [letters.join(''), stem].every(
      (name) => !isInCommonUse(name, dictionaries) && dictionaries.lookUp('ko', name).length === 0,
    )
  )
}

/** 도마코마이시, 기쿠요정: a Japanese place and what sort of place it is. */
const isJapaneseTown = (letters: readonly string[], { lookUpJapaneseName }: BridgeDictionaries): boolean =>
  suffixesOf(letters.at(-1) ?? '', 'place').length > 0 &&
  lookUpJapaneseName(letters.slice(0, -1).join('')).some(({ kind }) => kind === 'place')

/** The cheapest, `most` at most: whatever costs more than as many bridges' answers for the whole is not looked into. */
export function renderHeadword(
  headword: Headword,
  dictionaries: BridgeDictionaries,
  domains: DomainShares,
  most = MOST,
): readonly Rendering[] {
  const { lang, letters, spaces, category } = headword
  const institution = institutionOf(headword, dictionaries)
  const bearer = lang === 'ja' && institution.length > 0 ? letters.slice(0, institution[0]).join('') : null
  const sounds = bearer === null ? [] : bearersInHangul(bearer, dictionaries)
  const joints = new Set([...headword.joints, ...institution])
  const beams: Step[][] = letters.map(() => [])
  beams.push([])
  const runs = [...letters, ''].map((_, at) => splitsRun(headword, at))
  const [jointsInside, spacesInside] = [countInside(joints, letters.length), countInside(spaces, letters.length)]
  const empty: Partial = { text: '', cost: 0, parts: [] }
  let limit = Number.POSITIVE_INFINITY
  for (let start = 0; start < letters.length; start++) {
    const from = start === 0 ? [empty] : prune(beams[start] ?? []).map((step) => written(step, dictionaries))
    const [first] = from
    if (!first || runs[start]) continue
    // The whole comes first: it sets the limit.
    for (let end = Math.min(letters.length, start + BEAM.longest); end > start; end--) {
      if (runs[end] || splitsPair(headword, start, end)) continue
      const text = letters.slice(start, end).join('')
      const crossing = (joints.has(start) ? 0 : 1) + (joints.has(end) ? 0 : 1)
      // Unknown katakana is one token, however many words it is.
      const loose = joints.size <= 2 || (lang === 'ja' && isKatakana(text))
      const insideToken = category === 'product' && lang === 'ko' ? COST.insideName : COST.insideToken
      const known = dictionaries.lookUp(lang, text).length > 0
      const across =
        (!known && institution.some((at) => at > start && at < end) ? COST.acrossInstitution : 0) +
        (bearer !== null && end < (institution[0] ?? 0) ? COST.insideBearer : 0)
      const penalty = across + crossing * (loose ? insideToken : COST.notAtJoint) + (start > 0 ? COST.join : 0)
      const rest = leastRest(headword, end)
      const least = known ? LEAST.ofRow : LEAST.ofRule
      if (first.cost + penalty + (start > 0 ? leastTogether(lang) : 0) + least + rest > limit) continue
      const segment: Segment = {
        lang,
        text,
        position: positionOf(start, end, letters.length, joints),
        jointed: joints.has(start) && joints.has(end),
        isWord: isEdge(headword, start) && isEdge(headword, end),
        isPhrase: spacesInside(start, end) > 0,
        innerJoints: jointsInside(start, end),
        isBeforeKanji: isKanji(letters[end] ?? ''),
        category,
      }
      const isBearer = start === 0 && text === bearer
      const parts = isBearer
        ? asName(renderSegment(segment, dictionaries, domains), text, sounds, dictionaries)
        : renderSegment(segment, dictionaries, domains)
      if (segment.position === 'whole') limit = (cheapest(parts, most)[most - 1]?.cost ?? limit) + across + ROUNDING
      for (const part of parts)
        for (const before of from) {
          const together = start > 0 ? knownTogether(before, part, segment, dictionaries) : 0
          const mixed = end === letters.length ? nameCost([...before.parts, part], headword, dictionaries) : 0
          const apart =
            lettersApart(before, segment, joints.has(start)) + afterKana(before, part, segment, dictionaries)
          const cost = before.cost + part.cost + penalty + together + mixed + apart
          if (cost + rest > limit) continue
          beams[end]?.push({ before, part, segment, space: spaces.has(start), cost })
          if (most === 1 && end === letters.length) limit = cost + ROUNDING
        }
    }
  }
  const found = cheapestWritten(beams[letters.length] ?? [], most, dictionaries).map((whole) => {
    const rendering = joined(whole, headword, dictionaries)
    return bearer === null
      ? rendering
      : { ...rendering, reading: readFirm(whole, bearer, sounds, headword, dictionaries) }
  })
  const named = lang === 'ja' ? institutionByItsBearer(headword, dictionaries, domains) : null
  return named === null ? found : cheapest([...named, ...found.map(bySense)], most)
}

/** 북도공과대학 and 월영사 translate names. */
const bySense = (rendering: Rendering): Rendering =>
  rendering.route === 'sino' || (rendering.route === 'lexicon' && rendering.parts > 1)
    ? { ...rendering, cost: rendering.cost + COST.translatedName }
    : rendering

function institutionByItsBearer(
  headword: Headword,
  dictionaries: BridgeDictionaries,
  domains: DomainShares,
): readonly Rendering[] | null {
  const { letters, joints, category, spaces } = headword
  const isOther = category === 'person' || category === 'quantity' || spaces.size > 0
  if (isOther || dictionaries.lookUp('ja', letters.join('')).length > 0) return null
  const ends = [...joints].sort((a, b) => a - b).slice(1)
  const tokens = ends.map((end, i) => letters.slice(i === 0 ? 0 : ends[i - 1], end).join(''))
  return japaneseInstitution(tokens, category, dictionaries, (own, of) =>
    renderHeadword(headwordOf(own.join(''), own, 'ja', of), dictionaries, domains),
  )
}

/** A firm is read as its bearer was spelt: 미나토 전기 is みなとでんき. Null where the bearer was not spelt by its sound. */
function readFirm(
  { parts }: Partial,
  bearer: string,
  sounds: readonly Rendering[],
  { letters, category }: Headword,
  dictionaries: BridgeDictionaries,
): string | null {
  const read = sounds.find(({ text }) => text === parts[0]?.text)?.reading
  const trade = letters.slice([...bearer].length).join('')
  return read ? read + readJapanese(trade, category, dictionaries) : null
}

/** A bearer's renderings: its sound before what it means, unless a row has it for a name. */
function asName(
  parts: readonly Rendering[],
  bearer: string,
  sounds: readonly Rendering[],
  dictionaries: BridgeDictionaries,
): readonly Rendering[] {
  const isNamed = dictionaries.lookUp('ja', bearer).some(({ category }) => category !== 'concept')
  const translated = isNamed ? 0 : COST.translatedName
  return cheapest(
    [...sounds, ...parts.map((part) => (part.route === 'loan' ? part : { ...part, cost: part.cost + translated }))],
    MOST,
  )
}

/** A word is not spelt letter by letter: 해양 is no 海 and 羊. */
const lettersApart = (before: Partial, { lang, text }: Segment, isJoint: boolean): number =>
  lang === 'ko' && !isJoint && text.length === 1 && [...(before.parts.at(-1)?.text ?? '')].length === 1
    ? COST.lettersApart
    : 0

/** 부도체 is 不導体, no 不渡り and 体: an affix of characters stands after characters, where the dictionary does not know better (売り場). */
const afterKana = (
  before: Partial,
  part: Rendering,
  { lang, text }: Segment,
  { lookUpReading }: BridgeDictionaries,
): number =>
  lang === 'ko' &&
  text.length === 1 &&
  isKanji(part.text) &&
  /\p{Script=Han}.*\p{Script=Hiragana}$/u.test(before.text) &&
  lookUpReading(before.text + part.text).length === 0
    ? COST.afterKana
    : 0

/** What words of kanji that make one word may take off. */
const leastTogether = (lang: Lang): number => (lang === 'ko' ? COST.instrument : 0)

/** The least that the letters from here on may cost: one more part, or many that each make a word of the one before. */
function leastRest({ lang, letters, joints }: Headword, from: number): number {
  const left = letters.length - from
  const each = LEAST.ofRow + COST.join + leastTogether(lang)
  return left === 0 ? 0 : (joints.has(from) ? 0 : COST.insideToken) + (each < 0 ? left * each : each)
}

function nameCost(parts: readonly Rendering[], headword: Headword, dictionaries: BridgeDictionaries): number {
  const mixed = isMixedName(parts, headword) ? COST.mixedName : 0
  const read = parts.filter(({ route }) => route === 'sino').length
  const koreanReading = read > 0 && isJapanesePerson(headword, dictionaries) ? read * COST.koreanReading : 0
  return mixed + koreanReading + (isKanjiName(parts, headword) ? COST.kanjiName : 0)
}

/** 穂垂宗吉: nobody whose name may be Chinese or Korean, whether a dictionary has the surname or not. */
const isJapanesePerson = ({ lang, category, letters }: Headword, { lookUpReading }: BridgeDictionaries): boolean =>
  lang === 'ja' &&
  category === 'person' &&
  letters.length > 1 &&
  isKanji(letters.join('')) &&
  (!mayBeSinoName(letters.join('')) ||
    lookUpReading(letters.slice(0, 2).join('')).some(({ kind }) => kind === 'surname'))

/** 스즈키 겐타 is 鈴木健太: where both are Japanese names the first is no firm's. */
const isKanjiName = (parts: readonly Rendering[], { lang, category, spaces }: Headword): boolean =>
  lang === 'ko' &&
  category === 'person' &&
  spaces.size === 1 &&
  parts.length === 2 &&
  parts.every(({ text, route }) => (route === 'loan' || route === 'lexicon') && isKanji(text))

/**
 * 토미 플렛우드 is no 東海 and プレッ…: a foreign person's name is katakana throughout, a Japanese one is none. 城戸拓真 is no 기도 and 척진: a Japanese name
 * is read in Japanese throughout.
 */
const isMixedName = (parts: readonly Rendering[], { lang, category, spaces }: Headword): boolean => {
  if (category !== 'person') return false
  if (lang === 'ja') return parts.some(({ route }) => route === 'loan') && parts.some(({ route }) => route === 'sino')
  return spaces.size > 0 && parts.some(({ text }) => isKatakana(text)) && parts.some(({ text }) => hasKanji(text))
}

/** How many of the places lie between two others. */
function countInside(places: ReadonlySet<number>, length: number): (start: number, end: number) => number {
  const before = [0]
  for (let at = 0; at < length; at++) before.push((before[at] ?? 0) + (places.has(at) ? 1 : 0))
  return (start, end) => (before[end] ?? 0) - (before[start + 1] ?? 0)
}

function written({ before, part, segment, space, cost }: Step, dictionaries: BridgeDictionaries): Partial {
  const joint = before.parts.length > 0 ? jointBetween(before, part, segment, space, dictionaries) : ''
  // 부재율, 갱신율, 법률: 률 is spelt by what stands before it
  const text =
    segment.lang === 'ja' && joint === '' && part.text.length === 1
      ? afterVowelOrNieun(before.text.slice(-1), part.text)
      : part.text
  return { text: before.text + joint + text, cost, parts: [...before.parts, part] }
}

/** As `cheapest` chooses. */
function cheapestWritten(steps: readonly Step[], most: number, dictionaries: BridgeDictionaries): readonly Partial[] {
  const found = new Map<string, Partial>()
  for (const step of steps.toSorted((a, b) => a.cost - b.cost)) {
    if (found.size === most) break
    const whole = written(step, dictionaries)
    if (whole.text !== '' && !found.has(whole.text)) found.set(whole.text, whole)
  }
  return [...found.values()]
}

const isEdge = ({ spaces, letters }: Headword, at: number): boolean =>
  at === 0 || at === letters.length || spaces.has(at)

/** 運転 and 士 make a word that the dictionary has; 運転 and 寺 do not. */
function knownTogether(
  before: Partial,
  part: Rendering,
  { lang, position }: Segment,
  { lookUpReading }: BridgeDictionaries,
): number {
  const previous = before.parts.at(-1)
  if (lang === 'ja' || position === 'first' || previous === undefined || !hasKanji(part.text)) return 0
  // 健康保険 and 証: of a long word its end decides.
  const heads = [previous.text, [...previous.text].slice(-2).join('')]
  const isKnown = heads.some((head) => isKanji(head + part.text) && lookUpReading(head + part.text).length > 0)
  return isInstrument(previous.text, part.text) ? COST.instrument : isKnown ? COST.knownWord : 0
}

/** The cheapest, as a sort would order them. */
function prune(beam: readonly Step[]): readonly Step[] {
  const kept: Step[] = []
  for (const step of beam) {
    if (kept.length === BEAM.kept && step.cost >= (kept.at(-1)?.cost ?? 0)) continue
    let at = kept.length
    while (at > 0 && step.cost < (kept[at - 1]?.cost ?? 0)) at--
    kept.splice(at, 0, step)
    if (kept.length > BEAM.kept) kept.pop()
  }
  return kept
}

/** A token of two syllables is never two affixes (수감 is not 数感). */
function splitsPair({ lang, letters, joints }: Headword, start: number, end: number): boolean {
  if (lang === 'ja' || end - start > 1) return false
  const inside = (at: number): boolean => !joints.has(at)
  const head = inside(end) && (start === 0 || joints.has(start)) && joints.has(end + 1)
  const tail = inside(start) && joints.has(end) && joints.has(start - 1)
  return (head || tail) && isHangul(letters.slice(start, end).join(''))
}

/** Latin words and numbers are not cut inside. */
function splitsRun({ letters, spaces }: Headword, at: number): boolean {
  if (spaces.has(at)) return false
  const before = letters[at - 1]
  const after = letters[at]
  if (before === undefined || after === undefined) return false
  if (/[\d.,]/.test(before) && /[\d.,]/.test(after)) return true
  return /\p{Script=Latin}/u.test(before) && /\p{Script=Latin}/u.test(after)
}

function positionOf(start: number, end: number, length: number, joints: ReadonlySet<number>): Segment['position'] {
  if (start === 0 && end === length) return 'whole'
  // 안 of 전력망 안정화 begins a word: no 案 of what stands before it.
  if (start === 0 || (joints.has(start) && !joints.has(end))) return 'first'
  return end === length || joints.has(end) ? 'last' : 'middle'
}

/** What stands between two parts in the other language. */
function jointBetween(
  before: Partial,
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
    return space && isNativeWord(previous) && isNativeWord(part) ? 'の' : ''
  }
  // Names of institutions are written as one (한글 맞춤법 제49항): 경제산업성, 미나토전기.
  const isOfName = isSinoKorean(previous) || previous.route === 'loan' || previous.route === 'transliterate'
  if (segment.category === 'organisation' && isOfName && isSinoKorean(part)) return ''
  if (segment.category === 'concept' && areStems(previous, part, dictionaries)) return ''
  return koreanSpace(before.text, previous, part, space, segment.category, dictionaries)
}

/** 지산지소: two parts that are no Korean words do not stand apart. */
const areStems = (previous: Rendering, part: Rendering, { koreanFrequency }: BridgeDictionaries): boolean =>
  [previous, part].every(({ text, route }) => route === 'sino' && koreanFrequency(text) === 0)

const isSinoKorean = ({ text, route }: Rendering): boolean =>
  isHangul(text) && (route === 'sino' || route === 'lexicon')

const isNativeWord = ({ text, route }: Rendering): boolean =>
  route === 'lexicon' && [...text].length === 1 && hasKanji(text)

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
  if (space) return ' '
  if (affix || previous.route === 'number' || part.route === 'number') return ''
  return isHangul(word + part.text) && dictionaries.koreanFrequency(word + part.text) > 0 ? '' : ' '
}

function joined(
  { text, cost, parts }: Partial,
  { lang, category }: Headword,
  dictionaries: BridgeDictionaries,
): Rendering {
  const [only] = parts
  if (parts.length === 1 && only) return { ...only, cost }
  const reading = () =>
    parts.map((part) => part.reading ?? readJapanese(part.text, category, dictionaries, true)).join('')
  return {
    text,
    cost,
    route: weakest(parts),
    // a Japanese is read as the name was spelt
    reading:
      lang === 'ko' || ((category === 'person' || category === 'place') && parts.every((part) => part.reading !== null))
        ? reading()
        : null,
    sense: null,
    parts: parts.length,
  }
}
