/** A headword whole, and as the product of its parts: a beam search over the joints at which it may be cut. */
import type { Lang } from '@/core/article/types'
import { institutionAtEnd } from '@/lang/ja/institutions'
import { hasKanji, isKanji, isKatakana } from '@/lang/ja/kana'
import { kanjiNumber } from '@/lang/ja/kanji-numerals'
import { mayBeSinoName } from '@/lang/ja/surnames'
import { hangulPhonemes, katakanaPhonemes, soundDistance } from '@/lang/phonemes'
import type { BridgeDictionaries } from '../ports'
import { institutionOf, koreanBearer } from './bearers'
import { soundedLength } from './by-sound'
import { isInCompany } from './company'
import {
  countInside,
  endsInPrefix,
  type Headword,
  headwordOf,
  isEdge,
  joinsAcross,
  positionOf,
  splitsPair,
  splitsRun,
  tokenAround,
} from './headword'
import { japaneseInstitution } from './japanese-institution'
import { wordOfLetter } from './joined-words'
import { joined, type Step, written } from './joints'
import { bearersInHangul } from './loan'
import { isNativeLetter, isNativeWord } from './native-word'
import { ownPlaceOf } from './own-places'
import { readJapanese } from './read-japanese'
import { renderSegment } from './render-segment'
import { cheapest, type PartialRendering, type Rendering, type Segment } from './rendering'
import { isOrigin } from './sino'
import type { Subject } from './subject'
import { byCharacters, bySuffix } from './suffix-cues'

/** A beam of that many, each segment of at most that many letters, each with that many renderings. */
const BEAM = { width: 8, kept: 5, longest: 14 }
const COST = {
  join: 1.5,
  notAtJoint: 2,
  insideToken: 1.2,
  insideName: 4,
  knownWord: -2.5,
  /** 測定機 is a word too. */
  company: -4.2,
  mixedName: 6,
  kanjiName: -3,
  /** 수수종길 for 穂垂宗吉. */
  koreanReading: 9,
  lettersApart: 3,
  afterKana: 3,
  /** 港電機 is no 항구 of electricity. */
  translatedName: 4,
  /** 달빛대교 is no bridge of moonlight. */
  translatedBearer: 6,
  /** 해든병원 is no word to be spelt by its sounds. */
  acrossInstitution: 5,
  /** 帆島汽船 is no 범 and 섬. */
  insideBearer: 3,
  /** スプルース is no スープ. */
  insideLoan: 4,
  /** 中国製 is 중국산 before 중국제. */
  madeIn: -1.5,
}
const MOST = 8
/** No bridge asks less for a part: `fromEntries` for a row, Latin letters and digits of all the others. */
const LEAST = { ofRow: -0.8, ofRule: 0 }
/** Sums of the same costs in another order differ by less. */
const ROUNDING = 1e-9

/** Whether a piece of so few morae, or what it leaves of its token, is a loan only because two letters sound like many words. A pair of rows is one (バス|ツアー). */
const SHORTEST_LOAN = 3

function cutsLoan(
  { lang, letters, joints }: Headword,
  start: number,
  end: number,
  { lookUp }: BridgeDictionaries,
): boolean {
  const text = letters.slice(start, end).join('')
  if (lang === 'ko' || !isKatakana(text) || (joints.has(start) && joints.has(end))) return false
  const isKnown = (word: string): boolean => word === '' || !isKatakana(word) || lookUp('ja', word).length > 0
  const [from, to] = tokenAround(joints, start, end)
  const rests = [letters.slice(from, start).join(''), letters.slice(end, to).join('')]
  const isShort = [text, ...rests].some((piece) => isKatakana(piece) && soundedLength(piece) < SHORTEST_LOAN)
  return isShort && ![text, ...rests].every(isKnown)
}

const isMadeIn = (letters: readonly string[], start: number, { text }: Rendering): boolean =>
  letters[start] === '製' && text === '산'

/** Whether one kanji is read in its native way beside the rest of its token and the tokens that it is written together with. */
function isNativeThere(
  { lang, letters, joints, spaces }: Headword,
  start: number,
  end: number,
  dictionaries: BridgeDictionaries,
): boolean {
  const kanji = letters[start] ?? ''
  if (lang === 'ko' || end - start > 1 || letters.length === 1 || !isKanji(kanji)) return false
  const [from, to] = tokenAround(joints, start, end)
  // 炭 of 炭火 is no 탄
  if (isNativeWord(letters.slice(from, to).join(''), dictionaries)) return true
  const reach = (at: number, step: number): number => {
    let other = at
    while (other > 0 && other < letters.length && (other === at ? !spaces.has(at) : !joints.has(other))) other += step
    return other
  }
  const [before, after] = [letters.slice(reach(start, -1), start), letters.slice(end, reach(end, 1))]
  return isNativeLetter(kanji, before.join(''), after.join(''), dictionaries)
}

/** The tokens before a letter. */
function tokensUntil({ letters, joints }: Headword, length: number): readonly string[] {
  const ends = [...new Set([...joints, length])].filter((at) => at <= length).sort((a, b) => a - b)
  return ends.slice(1).map((end, i) => letters.slice(ends[i], end).join(''))
}

/** The letters from one to another as they are written. */
function stretchesOf(letters: readonly string[]): (start: number, end: number) => string {
  const text = letters.join('')
  const offsets = [0]
  for (const letter of letters) offsets.push((offsets.at(-1) ?? 0) + letter.length)
  return (start, end) => text.slice(offsets[start], offsets[end])
}

/** The cheapest, `most` at most: whatever costs more than as many bridges' answers for the whole is not looked into. */
export function renderHeadword(
  headword: Headword,
  dictionaries: BridgeDictionaries,
  subject: Subject,
  most = MOST,
): readonly Rendering[] {
  const { lang, letters, spaces, category } = headword
  const institution = institutionOf(headword, dictionaries)
  const bearer = lang === 'ja' && institution.length > 0 ? letters.slice(0, institution[0]).join('') : null
  // whose pieces are no words: 바깥|솔 of 바깥솔섬
  const ownEnd = bearer === null ? koreanBearer(headword, dictionaries) : (institution[0] ?? 0)
  const sounds =
    bearer === null ? [] : bearersInHangul(bearer, tokensUntil(headword, institution[0] ?? 0), dictionaries)
  const town = ownPlaceOf(letters.join(''), subject.places)
  const joints = new Set([...headword.joints, ...institution, ...(town === null ? [] : [[...town].length])])
  const jointed = { ...headword, joints }
  const beams: Step[][] = letters.map(() => [])
  beams.push([])
  const runs = [...letters, ''].map((_, at) => splitsRun(headword, at))
  const [jointsInside, spacesInside] = [countInside(joints, letters.length), countInside(spaces, letters.length)]
  const textOf = stretchesOf(letters)
  const isJointed = Array.from({ length: letters.length + 1 }, (_, at) => joints.has(at))
  const insideToken = category === 'product' && lang === 'ko' ? COST.insideName : COST.insideToken
  // 樫尾|美沙紀: a Japanese is called by a surname and a given name, and cut nowhere else
  const isCutName = lang === 'ja' && category === 'person' && joints.size === 3 && isKanji(letters[0] ?? '')
  const notAtJoint = isCutName ? COST.insideName : COST.notAtJoint
  const empty: PartialRendering = { text: '', cost: 0, parts: [] }
  let limit = Number.POSITIVE_INFINITY
  for (let start = 0; start < letters.length; start++) {
    const from = start === 0 ? [empty] : prune(beams[start] ?? []).map((step) => written(step, dictionaries))
    const [first] = from
    if (!first || runs[start]) continue
    // The whole comes first: it sets the limit.
    for (let end = Math.min(letters.length, start + BEAM.longest); end > start; end--) {
      const own = wordOfLetter(headword, start, end)
      if (runs[end] || (own === null && splitsPair(jointed, start, end)) || joinsAcross(headword, start, end)) continue
      if (endsInPrefix(headword, start, end)) continue
      const text = textOf(start, end)
      const crossing = (isJointed[start] ? 0 : 1) + (isJointed[end] ? 0 : 1)
      // Unknown katakana is one token, however many words it is.
      const loose = joints.size <= 2 || (lang === 'ja' && isKatakana(text))
      const rest = leastRest(headword, end)
      const together = start > 0 ? leastTogether(lang) : 0
      const cuts = crossing * (loose ? insideToken : notAtJoint)
      const join = start > 0 ? COST.join : 0
      // Whatever the segment is.
      if (first.cost + (cuts + join) + together + LEAST.ofRow + rest > limit) continue
      const known = dictionaries.lookUp(lang, text).length > 0
      const across =
        (!known && institution.some((at) => at > start && at < end) ? COST.acrossInstitution : 0) +
        (end < ownEnd ? COST.insideBearer : 0) +
        (cutsLoan(headword, start, end, dictionaries) ? COST.insideLoan : 0)
      const penalty = across + cuts + join
      const least = known ? LEAST.ofRow : LEAST.ofRule
      if (first.cost + penalty + together + least + rest > limit) continue
      const segment: Segment = {
        lang,
        text,
        position: positionOf(start, end, letters.length, joints),
        jointed: joints.has(start) && joints.has(end),
        isWord: isEdge(headword, start) && isEdge(headword, end),
        isPhrase: spacesInside(start, end) > 0,
        innerJoints: jointsInside(start, end),
        isBeforeKanji: isKanji(letters[end] ?? ''),
        isKatakanaRun: isKatakana(text) && !isKatakana(letters[start - 1] ?? '') && !isKatakana(letters[end] ?? ''),
        isNativeLetter: isNativeThere(headword, start, end, dictionaries),
        category,
      }
      const answers = [...(own ? [own] : []), ...renderSegment(segment, dictionaries, subject)]
      const rendered =
        lang === 'ko' ? byCharacters(bySuffix(answers, text, subject.suffixes), segment, subject.characters) : answers
      const named = isPartOfDottedName(headword, start, end, dictionaries)
        ? rendered.map(asSoundOf(text, dictionaries))
        : rendered
      const parts =
        start === 0 && end === ownEnd
          ? bearer === null
            ? named.map(asSound)
            : asName(named, text, sounds, dictionaries)
          : named
      if (segment.position === 'whole') limit = (cheapest(parts, most)[most - 1]?.cost ?? limit) + across + ROUNDING
      for (const part of parts)
        for (const before of from) {
          const word = start > 0 ? knownTogether(before, part, segment, dictionaries) : 0
          const mixed =
            category === 'person' && end === letters.length
              ? nameCost([...before.parts, part], headword, dictionaries)
              : 0
          const apart =
            lettersApart(before, segment, joints.has(start)) +
            afterKana(before, part, segment, dictionaries) +
            (isMadeIn(letters, start, part) && isOrigin(letters.slice(0, start).join(''), dictionaries)
              ? COST.madeIn
              : 0)
          const cost = before.cost + part.cost + penalty + word + mixed + apart
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
  const named = lang === 'ja' ? institutionByItsBearer(headword, dictionaries, subject) : null
  return named === null ? found : cheapest([...named, ...found.map(bySense)], most)
}

/** 북도공과대학 and 월영사 translate names. */
const bySense = (rendering: Rendering): Rendering =>
  rendering.route === 'sino' || (rendering.route === 'lexicon' && rendering.parts > 1)
    ? { ...rendering, cost: rendering.cost + COST.translatedName }
    : rendering

const UNIT = /([一二三四五六七八九十\d]{1,3})号(機|炉|館|棟)$/
const KOREAN_UNIT: Readonly<Record<string, string>> = { 機: '기', 炉: '로', 館: '관', 棟: '동' }

/** 黒姫発電所三号機: the facility by its name, and which of its units. */
function numberedUnit(
  headword: Headword,
  dictionaries: BridgeDictionaries,
  subject: Subject,
): readonly Rendering[] | null {
  const { letters, joints, category } = headword
  const text = letters.join('')
  const [tail = '', number = '', unit = ''] = UNIT.exec(text) ?? []
  const length = letters.length - [...tail].length
  if (tail === '' || !joints.has(length) || institutionAtEnd(letters.slice(0, length).join('')) === null) return null
  const tokens = tokensUntil(headword, length)
  const figure = kanjiNumber(number) ?? number
  const whole = tokens.join('')
  return renderHeadword(headwordOf(whole, tokens, 'ja', 'place'), dictionaries, subject).map((facility) => ({
    ...facility,
    text: `${facility.text} ${figure}호${KOREAN_UNIT[unit]}`,
    reading: `${facility.reading ?? readJapanese(whole, 'place', dictionaries)}${readJapanese(tail, category, dictionaries)}`,
    parts: facility.parts + 1,
  }))
}

function institutionByItsBearer(
  headword: Headword,
  dictionaries: BridgeDictionaries,
  subject: Subject,
): readonly Rendering[] | null {
  const { letters, joints, category, spaces } = headword
  const isOther = category === 'person' || category === 'quantity' || spaces.size > 0
  if (isOther || dictionaries.lookUp('ja', letters.join('')).length > 0) return null
  const unit = numberedUnit(headword, dictionaries, subject)
  if (unit !== null) return unit
  const ends = [...joints].sort((a, b) => a - b).slice(1)
  const tokens = ends.map((end, i) => letters.slice(i === 0 ? 0 : ends[i - 1], end).join(''))
  return japaneseInstitution(tokens, category, dictionaries, (own, of) =>
    renderHeadword(headwordOf(own.join(''), own, 'ja', of), dictionaries, subject),
  )
}

/** A firm is read as its bearer was spelt: 미나토 전기 is みなとでんき. Null where the bearer was not spelt by its sound. */
function readFirm(
  { parts }: PartialRendering,
  bearer: string,
  sounds: readonly Rendering[],
  { letters, category }: Headword,
  dictionaries: BridgeDictionaries,
): string | null {
  const read = sounds.find(({ text }) => text === parts[0]?.text)?.reading
  const trade = letters.slice([...bearer].length).join('')
  return read ? read + readJapanese(trade, category, dictionaries) : null
}

const asSound = (part: Rendering): Rendering =>
  part.route === 'lexicon' ? { ...part, cost: part.cost + COST.translatedBearer } : part

/** マーク of マーク・ヘンドリー次官: beside a dot and a word that no row has stands a name. */
function isPartOfDottedName(
  { lang, letters, spaces }: Headword,
  start: number,
  end: number,
  { lookUp }: BridgeDictionaries,
): boolean {
  const text = letters.slice(start, end).join('')
  if (lang === 'ko' || !isKatakana(text)) return false
  const run = (from: number, step: number): string => {
    let at = from
    while (isKatakana(letters[step > 0 ? at : at - 1] ?? '') && (at === from || !spaces.has(at))) at += step
    return letters.slice(Math.min(from, at), Math.max(from, at)).join('')
  }
  const others = [spaces.has(start) ? run(start, -1) : '', spaces.has(end) ? run(end, 1) : '']
  return others.some((other) => other !== '' && lookUp('ja', other).every(({ category }) => category === 'person'))
}

/** Spelt, whatever the noun means; what a row has for a name stays. */
function asSoundOf(text: string, { lookUp }: BridgeDictionaries): (part: Rendering) => Rendering {
  const names = lookUp('ja', text).flatMap(({ category, ko }) => (category === 'concept' ? [] : ko))
  const isNoun = (part: Rendering): boolean =>
    part.route === 'lexicon' &&
    !names.includes(part.text) &&
    soundDistance(hangulPhonemes(part.text), katakanaPhonemes(text)) > SAME_SOUND
  return (part) => (isNoun(part) ? { ...part, cost: part.cost + COST.translatedBearer } : part)
}
const SAME_SOUND = 0.15

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
const lettersApart = (before: PartialRendering, { lang, text }: Segment, isJoint: boolean): number =>
  lang === 'ko' && !isJoint && text.length === 1 && [...(before.parts.at(-1)?.text ?? '')].length === 1
    ? COST.lettersApart
    : 0

/** 부도체 is 不導体, no 不渡り and 体: an affix of characters stands after characters, where the dictionary does not know better (売り場). */
const afterKana = (
  before: PartialRendering,
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
const leastTogether = (lang: Lang): number => (lang === 'ko' ? COST.company : 0)

/** The least that the letters from here on may cost: one more part, or many that each make a word of the one before. */
function leastRest({ lang, letters, joints }: Headword, from: number): number {
  const left = letters.length - from
  const each = LEAST.ofRow + COST.join + leastTogether(lang)
  return left === 0 ? 0 : (joints.has(from) ? 0 : COST.insideToken) + (each < 0 ? left * each : each)
}

/** Of a person's name. */
function nameCost(parts: readonly Rendering[], headword: Headword, dictionaries: BridgeDictionaries): number {
  const mixed = isMixedName(parts, headword) ? COST.mixedName : 0
  const read = parts.filter(({ route }) => route === 'sino').length
  const koreanReading = read > 0 && isJapanesePerson(headword, dictionaries) ? read * COST.koreanReading : 0
  return mixed + koreanReading + (isKanjiName(parts, headword) ? COST.kanjiName : 0)
}

/** 穂垂宗吉: nobody whose name may be Chinese or Korean, whether a dictionary has the surname or not. */
const isJapanesePerson = ({ lang, letters }: Headword, { lookUpReading }: BridgeDictionaries): boolean =>
  lang === 'ja' &&
  letters.length > 1 &&
  isKanji(letters.join('')) &&
  (!mayBeSinoName(letters.join('')) ||
    lookUpReading(letters.slice(0, 2).join('')).some(({ kind }) => kind === 'surname'))

/** 스즈키 겐타 is 鈴木健太: where both are Japanese names the first is no firm's. */
const isKanjiName = (parts: readonly Rendering[], { lang, spaces }: Headword): boolean =>
  lang === 'ko' &&
  spaces.size === 1 &&
  parts.length === 2 &&
  parts.every(({ text, route }) => (route === 'loan' || route === 'lexicon') && isKanji(text))

/**
 * 토미 플렛우드 is no 東海 and プレッ…: a foreign person's name is katakana throughout, a Japanese one is none. 城戸拓真 is no 기도 and 척진: a Japanese name
 * is read in Japanese throughout.
 */
const isMixedName = (parts: readonly Rendering[], { lang, spaces }: Headword): boolean => {
  if (lang === 'ja') return parts.some(({ route }) => route === 'loan') && parts.some(({ route }) => route === 'sino')
  return spaces.size > 0 && parts.some(({ text }) => isKatakana(text)) && parts.some(({ text }) => hasKanji(text))
}

/** As `cheapest` chooses. */
function cheapestWritten(
  steps: readonly Step[],
  most: number,
  dictionaries: BridgeDictionaries,
): readonly PartialRendering[] {
  const found = new Map<string, PartialRendering>()
  for (const step of steps.toSorted((a, b) => a.cost - b.cost)) {
    if (found.size === most) break
    const whole = written(step, dictionaries)
    if (whole.text !== '' && !found.has(whole.text)) found.set(whole.text, whole)
  }
  return [...found.values()]
}

/** 運転 and 士 make a word that the dictionary has; 運転 and 寺 do not. */
function knownTogether(
  before: PartialRendering,
  part: Rendering,
  { lang, position }: Segment,
  { lookUpReading }: BridgeDictionaries,
): number {
  const previous = before.parts.at(-1)
  if (lang === 'ja' || previous === undefined || !hasKanji(part.text)) return 0
  const isTogether = isInCompany(previous.text, part.text)
  // 본부 of 구매 본부장 begins a word, and says all the same what sort of 구매 it is
  if (position === 'first') return isTogether && [...part.text].length > 1 ? COST.company : 0
  if (isTogether) return COST.company
  // 健康保険 and 証: of a long word its end decides.
  const last = [...previous.text].slice(-2).join('')
  const heads = last === previous.text ? [last] : [previous.text, last]
  const isWord = (word: string): boolean => isKanji(word) && lookUpReading(word).some(({ kind }) => kind === 'common')
  return heads.some((head) => isWord(head + part.text)) ? COST.knownWord : 0
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
