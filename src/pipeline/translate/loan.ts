/** Bridge 4: words that both languages took over from a third, by their sounds; and Japanese names, which Korean spells by the kana table. */
import { institutionCalled } from '@/lang/ja/institutions'
import { isKana, isKanji, isKatakana, toHiragana } from '@/lang/ja/kana'
import { provinceOf } from '@/lang/ja/old-provinces'
import { katakanaToHangul } from '@/lang/katakana-to-hangul'
import { japaneseInHangul, japaneseNameInHangul } from '@/lang/ko/japanese-in-hangul'
import { isHangul } from '@/lang/ko/syllable'
import type { BridgeDictionaries, KanjiWord, NameSort } from '../ports'
import { heard, isSinoSyllables, isUnheardOf, soundedLength, spellingCost, wordCost } from './by-sound'
import { nameInHangul, piecesOf } from './japanese-name'
import { namesByUse, readName } from './name-reading'
import { readJapanese } from './read-japanese'
import { type Rendering, rendering, type Segment } from './rendering'
import { isShrineOrTemple, LEAST_OF_TEMPLE, usualHangul } from './sino'

/** Words of Sino-Korean syllables are hardly ever loans, before an institution least of all (해림교통공사): how much it costs, and farthest that such a loan may sound, by syllables (2, 3, more). */
const SINO = { any: 2, two: 1, bearer: 3, farthest: [0.03, 0.05, 0.08] }
/** Less likely words are no answers. */
const LEAST_SHARE = { ko: 0.1, ja: 0.03 }
/** Farthest that a piece of a katakana token may sound from a word. */
const FARTHEST_PIECE = 0.1

/** Katakana of this cost stands in names alone: 소년 is 少年, though there are people whom Japanese calls ソニョン. */
const NAME_ONLY = { cost: 0.5, added: 3 }

export function katakanaFor(segment: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const { lang, text, jointed, position, category } = segment
  if (lang === 'ja' || !isHangul(text) || text.length < 2 || !jointed) return []
  const isBearer = position === 'first' && (category === 'organisation' || category === 'place')
  const near = dictionaries.lookUpLoan('ko', text)
  const sino = isSinoSyllables(text, dictionaries)
  const farthest = sino ? (SINO.farthest[Math.min(text.length, 4) - 2] ?? 0) : Number.POSITIVE_INFINITY
  if (!near.some(({ distance }) => distance <= farthest)) return []
  const isInHanja = category === 'concept' && isWordInHanja(text, dictionaries)
  const penalty = sino ? SINO.any + (text.length === 2 ? SINO.two : 0) : 0
  const ofBearer = isBearer && isUnheardOf(text, dictionaries) ? SINO.bearer : 0
  const answers = heard(segment, dictionaries)
  return (
    answers
      .filter(({ isWord, share }) => isWord && share >= LEAST_SHARE.ko)
      .filter((answer) => near.some(({ word, distance }) => word === answer.text && distance <= farthest))
      // 이즈미얀: one word of a name is no two (イズ・ミヤン)
      .filter((answer) => category !== 'person' || !answer.text.includes('・'))
      .map(({ text: word, share }) => {
        const ofName =
          isInHanja && (near.find((loan) => loan.word === word)?.cost ?? 0) >= NAME_ONLY.cost ? NAME_ONLY.added : 0
        return rendering(word, 'loan', wordCost('ko', text, share, sino ? [] : answers) + penalty + ofBearer + ofName, {
          reading: toHiragana(word),
        })
      })
  )
}

const isWordInHanja = (text: string, { lookUpSino, koreanFrequency }: BridgeDictionaries): boolean =>
  lookUpSino(text)[0]?.kind === 'common' && koreanFrequency(text) > 0

/** A person's name in a term that names no person (사사에, a product: 佐々江). */
const NAME = { long: 3.2, short: 5.2, perRank: 0.7, whole: 1, ofThing: 2.5, ofFirm: 1.5 }
const MOST_NAMES = 4

/** Japanese names in kanji for their Korean spelling (이시바: 石破). */
export function japaneseNamesFor(
  { text, jointed, position, category }: Segment,
  dictionaries: BridgeDictionaries,
): readonly Rendering[] {
  if (!isHangul(text) || text.length < 2 || !jointed) return []
  const fits = ({ kind }: KanjiWord): boolean => {
    if (category === 'person')
      return kind === (position === 'first' ? 'surname' : position === 'last' ? 'given-name' : kind)
    return category !== 'place' || kind === 'place'
  }
  const names = dictionaries.lookUpJapaneseName(text)
  const base = text.length > 2 ? NAME.long : NAME.short
  const named = category === 'person' || category === 'place' ? NAME.whole : 0
  return [...names.filter(fits), ...names.filter((name) => !fits(name))].slice(0, MOST_NAMES).map((name, i) => {
    const exact = japaneseInHangul(name.reading) === text ? 0 : 1.5
    const rarity = Math.max(0, name.cost - 5) / 2
    const ofThing = category === 'concept' && name.kind !== 'place' ? NAME.ofThing : 0
    const ofFirm = category === 'organisation' && text.length === 2 ? NAME.ofFirm : 0
    return rendering(name.kanji, 'loan', base - named + i * NAME.perRank + rarity + exact + ofThing + ofFirm, {
      reading: name.reading,
    })
  })
}

/** A rule is right about short words more often than about long ones, which mostly are two. */
const RULE = { base: 3.6, perMora: 0.5 }
const ruleCost = (kana: string): number => RULE.base + RULE.perMora * soundedLength(kana)

/** ラン of グエン・ティ・ラン is no run: so short a part of a name sounds like many words, and is spelt by its kana. */
const SHORT_NAME = 2

export function loanwordsFor(segment: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const { text, isPhrase, jointed } = segment
  if (!isKatakana(text) || isPhrase) return []
  // A piece of a token is a word that the dictionary has or it is none; nearly all pieces are none.
  if (!jointed && !dictionaries.lookUpLoan('ja', text).some(({ distance }) => distance <= FARTHEST_PIECE)) return []
  const reading = toHiragana(text)
  // トミ of 小篠倉トミ, written on behind a surname: a Japanese name
  const ofKanjiName = segment.category === 'person' && segment.position === 'last' && !segment.isWord && jointed
  const named = ofKanjiName ? japaneseInHangul(reading) : null
  if (named !== null) return [rendering(named, 'transliterate', ruleCost(text), { reading })]
  if (segment.category === 'person' && soundedLength(text) <= SHORT_NAME)
    return [rendering(katakanaToHangul(text), 'transliterate', ruleCost(text), { reading })]
  const answers = heard(segment, dictionaries)
  // A letter that the model never saw (ヵ): the rules leave it out.
  if (answers.length === 0) return [rendering(katakanaToHangul(text), 'transliterate', ruleCost(text), { reading })]
  return answers
    .filter(({ isWord, share }) => share >= LEAST_SHARE.ja && (isWord || jointed))
    .map(({ text: word, isWord, share }) =>
      isWord
        ? rendering(word, 'loan', wordCost('ja', text, share, answers), { reading })
        : rendering(word, 'transliterate', spellingCost('ja', text, share), { reading }),
    )
}

const WITH_KANA = /^[\p{Script=Han}々]+[ノヶケ][\p{Script=Han}々]+$/u
const JAPANESE_NAME = 2.2
const PROVINCE = 0.5
/** 石狩湾 is 이시카리 and 만: what Korean translates (외래어 표기법 제4장 제3절). */
const GEOGRAPHY: ReadonlyMap<string, string> = new Map(
  '湾만 島섬 市시 町정 村촌 駅역 川강 山산 県현 港항 海해 湖호 線선'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)
const TRANSLATED = 2

/** A river or a mountain that a facility has its name of is no more than a name there: 神通川発電所. */
const WITHIN_NAME = 1.2

/** 石狩湾 as 이시카리 and 만, where the dictionary has both names. */
function placeWithKind(text: string, isInName: boolean, dictionaries: BridgeDictionaries): Rendering | null {
  const kind = GEOGRAPHY.get(text.slice(-1))
  const stem = text.slice(0, -1)
  // 両県 and 各市 are nobody's
  if (kind === undefined || stem === '' || /^[両各同全当]$/.test(stem)) return null
  const written = dictionaries.lookUpReading(stem)
  const places = written.filter((word) => word.kind === 'place')
  const [named] = namesByUse(stem, places, written, dictionaries)
  const hangul = named && nameInHangul(stem, named.reading, dictionaries)
  const read = institutionCalled(text.slice(-1))?.reading
  const reading = named && read ? named.reading + read : null
  // 四日市 よっかいち is no city of 四日; who is called 太田 has one
  const isOther = dictionaries.lookUpReading(text).some((word) => word.kind === 'place' && word.reading !== reading)
  const isSurname = written.some((word) => word.kind === 'surname')
  if (text.endsWith('市') && isOther && !isSurname) return null
  const before = isInName && /[川山]$/.test(text) ? WITHIN_NAME : 0
  return hangul ? rendering(hangul + kind, 'loan', JAPANESE_NAME - 0.8 + before, { reading }) : null
}

/** 天台寺 てんだいじ 덴다이지: a Japanese temple by its sound, where no dictionary has it whole and Korean does not use its hanja (불국사). */
function templeByReading(text: string, dictionaries: BridgeDictionaries): Rendering | null {
  if (!text.endsWith('寺') || !isShrineOrTemple(text) || dictionaries.lookUpReading(text).length > 0) return null
  const stem = text.slice(0, -1)
  const [word] = dictionaries.lookUpReading(stem)
  if (word === undefined || dictionaries.koreanFrequency(usualHangul(text, dictionaries) ?? '') >= LEAST_OF_TEMPLE)
    return null
  const hangul = japaneseNameInHangul([...piecesOf(stem, word.reading, dictionaries), 'じ'])
  return hangul === null ? null : rendering(hangul, 'transliterate', JAPANESE_NAME, { reading: `${word.reading}じ` })
}

/** What given names in katakana end in: ハナ江, キヨ子. */
const GIVEN_ENDINGS: Readonly<Record<string, string>> = {
  子: 'こ',
  江: 'え',
  代: 'よ',
  枝: 'え',
  恵: 'え',
  美: 'み',
  乃: 'の',
}

function givenInKatakana(text: string): string | null {
  const ending = GIVEN_ENDINGS[text.slice(-1)]
  return ending !== undefined && /^[ァ-ヺー]{1,3}.$/.test(text) ? toHiragana(text.slice(0, -1)) + ending : null
}

/** Hangul of a Japanese name by its kana: of places and people in kanji, and of what is written in hiragana. */
export function japaneseInHangulFor(segment: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const { text, category, position } = segment
  // A single kanji in a name is a suffix (札幌市) or a family's whole name.
  if (isKatakana(text) || ([...text].length === 1 && position !== 'whole' && category !== 'person')) return []
  if (isKana(text)) {
    const hangul = japaneseInHangul(text)
    return hangul === null || text.length < 2
      ? []
      : [rendering(hangul, 'transliterate', ruleCost(text) + 1, { reading: text })]
  }
  // 丸喜 is nothing but a name; what the dictionary has of longer ones is mostly called by words (島根原子力発電所)
  const isShortName = category === 'organisation' && position === 'whole' && [...text].length === 2
  const wanted = (kind: KanjiWord['kind']): boolean =>
    category === 'person'
      ? kind === 'surname' || kind === 'given-name' || kind === 'name'
      : kind === 'place' ||
        (isShortName && kind === 'organisation') ||
        ((category !== 'concept' || isShrineOrTemple(text)) &&
          (kind === 'surname' || kind === 'given-name' || kind === 'name'))
  const given = category === 'person' ? givenInKatakana(text) : null
  if (given !== null) {
    const hangul = japaneseInHangul(given)
    return hangul === null ? [] : [rendering(hangul, 'loan', JAPANESE_NAME, { reading: given })]
  }
  const province = provinceOf(text)
  if (province !== null) {
    const hangul = japaneseInHangul(province)
    return hangul === null ? [] : [rendering(`${hangul}국`, 'loan', PROVINCE, { reading: `${province}のくに` })]
  }
  const place =
    category === 'person'
      ? null
      : (templeByReading(text, dictionaries) ?? placeWithKind(text, position === 'first', dictionaries))
  // 碧ヶ浦: what is written so is a name
  if (category === 'place' && WITH_KANA.test(text) && dictionaries.lookUpReading(text).length === 0)
    return byItsCharacters(text, 'family', dictionaries)
  const written = dictionaries.lookUpReading(text)
  const names = namesByUse(
    text,
    written.filter(({ kind }) => wanted(kind)),
    written,
    dictionaries,
  )
    .slice(0, MOST_NAMES)
    .flatMap((name, i) => {
      const hangul = nameInHangul(text, name.reading, dictionaries)
      if (hangul === null) return []
      const ofName = category === 'person' ? (position === 'last' ? 'given-name' : 'surname') : 'place'
      const expected = isShortName ? 'organisation' : ofName
      const unexpected = name.kind === expected ? 0 : 0.8
      const isTranslated = GEOGRAPHY.has(text.slice(-1)) && [...text].length > 1
      const translated = name.kind === 'place' && (isTranslated || position === 'last') ? TRANSLATED : 0
      const named = category === 'person' || category === 'place' ? -0.8 : 0.4
      return [
        rendering(hangul, 'loan', JAPANESE_NAME + named + unexpected + translated + i * 0.5, { reading: name.reading }),
      ]
    })
  if (category === 'person' && isKanji(text) && names.length === 0) {
    if (position === 'last') return byItsCharacters(text, 'given', dictionaries)
    if (position === 'first' && [...text].length > 1) return byItsCharacters(text, 'family', dictionaries)
    if ([...text].length === 2) return byItsCharacters(text, sortOfLone(text, dictionaries), dictionaries)
  }
  return place ? [place, ...names] : names
}

/** Further readings of a name that is put together, and what each costs more than its share says. */
const MOST_COMPOSED = 3
const FURTHER = 0.3

const BEARER = 1
/** What a name costs more that no dictionary has. */
const PUT_TOGETHER = 3
/** Of a bearer that is a common noun too the name comes first: 白鳥 しらとり. */
const BEARER_KINDS: readonly KanjiWord['kind'][] = ['organisation', 'surname', 'place', 'name', 'given-name', 'common']

/** 葉山極細 of 葉山極細工業: a name, and a word of the trade that is read as a word. */
function bearerBeforeWord(
  [name = '', ...words]: readonly string[],
  dictionaries: BridgeDictionaries,
): Rendering | null {
  const word = words.join('')
  const isName = BEARER_KINDS.slice(0, 4).some((kind) =>
    dictionaries.lookUpReading(name).some((row) => row.kind === kind),
  )
  const isWord =
    [...word].length === 2 && isKanji(word) && dictionaries.lookUpReading(word).every(({ kind }) => kind === 'common')
  const reading = dictionaries.lookUpReading(name).find(({ kind }) => BEARER_KINDS.includes(kind))?.reading
  if (!isName || !isWord || reading === undefined || [...name].length < 2) return null
  const whole = reading + readJapanese(word, 'concept', dictionaries)
  const hangul = japaneseNameInHangul([
    ...piecesOf(name, reading, dictionaries),
    readJapanese(word, 'concept', dictionaries),
  ])
  return hangul === null ? null : rendering(hangul, 'transliterate', BEARER + 1, { reading: whole })
}

/** A firm's bearer as its name sounds: 港 of 港電機 미나토, 日の出 of 日の出食品 히노데. A name is not translated (외래어 표기법 제4장 제2절). */
export function bearersInHangul(
  bearer: string,
  tokens: readonly string[],
  dictionaries: BridgeDictionaries,
): readonly Rendering[] {
  const named = dictionaries.lookUpReading(bearer)
  const called = named.length === 0 ? bearerBeforeWord(tokens, dictionaries) : null
  if (called !== null) return [called]
  const readings = BEARER_KINDS.flatMap((kind) =>
    named.filter((word) => word.kind === kind).map(({ reading }) => reading),
  )
  const found = [...new Set(isKana(bearer) ? [bearer] : readings)].slice(0, MOST_NAMES).flatMap((reading, i) => {
    const hangul = nameInHangul(bearer, reading, dictionaries)
    return hangul === null ? [] : [rendering(hangul, 'loan', BEARER + i, { reading })]
  })
  return named.length > 0 || !isKanji(bearer) || [...bearer].length < 2
    ? found
    : byItsCharacters(bearer, 'family', dictionaries).map((name, i) => ({ ...name, cost: BEARER + PUT_TOGETHER + i }))
}

/** A name that no dictionary has, by what its characters are read as in other names (拓真 たく|ま, 久米沢 く|め|ざわ). Always a guess. */
function byItsCharacters(text: string, sort: NameSort, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const readings = readName(text, sort, dictionaries)
  return readings.slice(0, MOST_COMPOSED).flatMap(({ pieces, cost }, i): readonly Rendering[] => {
    const hangul = japaneseNameInHangul(pieces)
    const reading = pieces.join('')
    const further = cost - (readings[0]?.cost ?? cost)
    return hangul === null
      ? []
      : [rendering(hangul, 'transliterate', ruleCost(reading) + 1 + (i > 0 ? further + FURTHER : 0), { reading })]
  })
}

/** 宗介 alone is a given name by its last character, 沢縞 none. */
const sortOfLone = (text: string, { lookUpNameReadings }: BridgeDictionaries): NameSort =>
  lookUpNameReadings('given', text.slice(-1), 'last').length > 0 ? 'given' : 'family'
