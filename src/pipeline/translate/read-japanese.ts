/** Hiragana of any Japanese headword: rows first, then numbers, Latin letters and dictionary words. */
import { type Category, isNameCategory } from '@/core/glossary/types'
import { rememberedFor } from '@/core/remembered'
import { COUNTRY_READINGS, isBesideCountry } from '@/lang/ja/country-letters'
import { isKanji, isKatakana, withoutRepeatMarks } from '@/lang/ja/kana'
import { type QuantityReading, readKanjiQuantity } from '@/lang/ja/numbers'
import { provinceOf } from '@/lang/ja/old-provinces'
import { composeReading, type WordReading } from '@/lang/ja/reading'
import { isOnReading } from '@/lang/sino-correspondence'
import type { BridgeDictionaries, KanjiWord, WordKind } from '../ports'
import { isPrefix } from './affixes'
import { besideWords } from './beside-words'
import { namesByUse } from './name-reading'
import {
  isNativePair,
  NATIVE_PREFIXES,
  readChangedStem,
  readInPair,
  readNativeSecond,
  readRepeated,
  voiced,
} from './native-reading'
import { isNativeLetter, isNativeWord } from './native-word'
import { readFigures } from './read-figures'
import { readCodeByRow, readLetters } from './read-letters'
import { bearerIn, isNameOfPlace } from './read-names-inside'
import { usualHangul } from './sino'

const NAME_KINDS: Readonly<Partial<Record<Category, readonly WordKind[]>>> = {
  person: ['surname', 'given-name', 'name'],
  place: ['place'],
}
const WORD_OF_ITS_OWN: readonly WordKind[] = ['common']
const NAMES: readonly WordKind[] = ['surname', 'given-name', 'name', 'place', 'organisation']

/** A person's given name stands behind another name: 正 of 田中正, but no まさる of 大王. */
const kindsOf = (category: Category, word: string, before: string, after: string): readonly WordKind[] =>
  category !== 'person'
    ? (NAME_KINDS[category] ?? [])
    : before !== '' && after === ''
      ? ['given-name', 'name', 'surname']
      : [...word].length === 1 && after !== ''
        ? ['surname', 'name']
        : ['surname', 'given-name', 'name']
/** Kinds that a single kanji in a compound has before it is a word of its own (省 しょう, 人 じん). */
const AFFIX_KINDS: readonly WordKind[] = ['affix', 'number']

/**
 * Hiragana; Latin words that nobody reads stay as they are. Empty only where a kanji has no reading at all. A part of a compound is read as an affix
 * where it is one kanji.
 */
export const readJapanese = (
  text: string,
  category: Category,
  dictionaries: BridgeDictionaries,
  isPart = false,
): string => read(dictionaries, text, category, isPart)

/** Headwords have their parts in common. */
const read = rememberedFor(
  (dictionaries: BridgeDictionaries, text: string, category: Category, isPart: boolean): string => {
    const plain = withoutRepeatMarks(text.normalize('NFKC'))
    const row = rowOf(plain, category, dictionaries)
    if (row && !(isPart && [...plain].length === 1)) return row.reading
    const reviewed = reviewedReading(plain, category, dictionaries)
    if (reviewed !== null) return reviewed
    const province = provinceOf(plain)
    if (province !== null) return `${province}のくに`
    const bearer = category === 'concept' ? bearerIn(plain, dictionaries) : 0
    if (bearer > 0) {
      const [name, title] = [plain.slice(0, bearer), plain.slice(bearer)]
      return read(dictionaries, name, 'person', false) + read(dictionaries, title, category, true)
    }
    let reading = ''
    for (let at = 0; at < plain.length; ) {
      const [before, rest] = [plain.slice(0, at), plain.slice(at)]
      const here =
        readCodeByRow(rest, before, dictionaries) ??
        readFigures(rest, before, dictionaries.lookUpReading) ??
        readLetters(rest, before, dictionaries) ??
        readWordsAt(rest, before, isPart, category, dictionaries)
      reading += here.reading
      at += here.length
    }
    return reading
  },
)

function readWordsAt(
  rest: string,
  before: string,
  isPart: boolean,
  category: Category,
  dictionaries: BridgeDictionaries,
): QuantityReading {
  const words = /^[^\d\p{Script=Latin}\p{Script=Greek}&]+/u.exec(rest)?.[0] ?? rest.slice(0, 1)
  const isAlone = before === '' && words.length === rest.length
  const country = before === '' && !isAlone ? COUNTRY_READINGS[words] : undefined
  return {
    reading: country ?? readWords(words, before, isPart || !isAlone, category, dictionaries),
    length: words.length,
  }
}

/** 蚕室 is a town of Korea, and a word that the dictionary reads: a name's row is read for a name. */
function rowOf(text: string, category: Category, { lookUp, lookUpReading }: BridgeDictionaries) {
  const rows = lookUp('ja', text).filter(({ ja }) => ja[0] === text)
  const alike = rows.find((row) => isNameCategory(row.category) === isNameCategory(category))
  return alike ?? (lookUpReading(text).some(({ kind }) => kind === 'common') ? undefined : rows[0])
}

/** 公開日 of a row that is found from Korean only. */
const reviewedReading = (word: string, category: Category, { readAs }: BridgeDictionaries): string | null =>
  [...word].length > 1 && category === 'concept' ? readAs(word) : null

/** What stands behind a place and behind no number of folds. */
const OF_A_PLACE = /^[県市町大産人沖湾港線路交]/
/** An affix that costs so much more than another is hardly used. */
const RARER_AFFIX = 2
/** Costs of a single kanji in a compound, by what its reading is. */
const SINGLE = { onAffix: 1, on: 2, other: 4, unknown: 7, cut: 4 }

/**
 * One kanji of a term, or a word that is read otherwise behind another, as a part of a compound: 人 of ボリビア人, 会社 of 調査会社. Null for other words, which are
 * read as they are alone.
 */
export function readBeside(
  word: string,
  before: string,
  after: string,
  category: Category,
  dictionaries: BridgeDictionaries,
): string | null {
  const beside = readHouse(word, before, dictionaries) ?? besideWords(word, before, after)
  if (beside !== null || [...word].length > 1 || !isKanji(word)) return beside
  // スコットランド人 is a person
  if (category !== 'concept' && word !== '人') return null
  return readSingle(word, before, after, category, dictionaries)?.reading ?? null
}

/** `lead` is what stands before the text and is no kanji or kana: 10年 of 10年物. */
function readWords(
  text: string,
  lead: string,
  inside: boolean,
  category: Category,
  dictionaries: BridgeDictionaries,
): string {
  const read = (word: string, before: string, after: string): WordReading | null => {
    // 江戸前期 is no 期 of 江戸前
    if (/.前$/.test(word) && after.startsWith('期')) return null
    const isWord = isAmongParticles(word, before, after)
    const isCompound = (inside || word !== text) && !isWord
    // 三重 is a place before 県 and さんじゅう before 点 or 構造
    if (category === 'concept' && word === '三重' && after !== '' && !OF_A_PLACE.test(after))
      return { reading: 'さんじゅう', cost: 0 }
    const beside = readHouse(word, before, dictionaries) ?? besideWords(word, lead + before, after)
    if (beside !== null) return { reading: beside, cost: 0 }
    const native = readRepeated(word, dictionaries) ?? (before === '' ? readNativeSecond(word, dictionaries) : null)
    if (native !== null) return native
    const part = isCompound && category === 'concept' ? readPart(word, before, after, dictionaries) : null
    const entry = dictionaries.lookUp('ja', word).find(({ ja }) => ja[0] === word)
    if (NATIVE_PREFIXES[before] && [...word].length > 1 && isKanji(word) && isNativeWord(word, dictionaries)) {
      const alone = entry?.reading ?? dictionaries.lookUpReading(word)[0]?.reading
      if (alone !== undefined) return { reading: voiced(alone), cost: 0 }
    }
    if (entry && [...word].length > 1) return { reading: part ?? entry.reading, cost: rowCost(word, dictionaries) }
    const reviewed = reviewedReading(word, category, dictionaries)
    if (reviewed !== null) return { reading: part ?? reviewed, cost: rowCost(word, dictionaries) }
    const stem = [...word].length === 1 && isKanji(word) ? readChangedStem(word, after, dictionaries) : null
    if (stem !== null) return { reading: stem, cost: SINGLE.on }
    const pair = isNativePair(before + word + after, dictionaries) ? readInPair(word, before, dictionaries) : null
    if (pair !== null) return pair
    if ([...word].length === 1 && isKanji(word) && isCompound && (category !== 'person' || word === '人')) {
      const single = readSingle(word, before, after, category, dictionaries)
      if (!single) return null
      // 世俗化 is 世俗 and 化: no character is cut from a word that it begins, but a prefix, and 在 of 在日本
      const isCut =
        !isKanji([...before].at(-1) ?? '') &&
        !isPrefix(word) &&
        isWordOf(word + after.slice(0, 1), dictionaries.lookUpReading) &&
        !beginsPlace(after, dictionaries)
      const own = withoutKanaOf(after, part ?? single.reading)
      const reading =
        part === null && category === 'concept' ? besideOther(word, own, before, after, dictionaries) : own
      return { reading, cost: single.cost + (isCut ? SINGLE.cut : 0) }
    }
    const unknown = category === 'concept' && word !== text ? readUnknownPair(word, before, after, dictionaries) : null
    if (unknown !== null) return unknown
    const quantity = category === 'concept' ? readNumeral(word, before, after, dictionaries) : null
    if (quantity !== null) return { reading: quantity, cost: 0 }
    // 高原 of チベット高原 says what the place is, and names none.
    const isSort = category === 'place' && /[ァ-ヺー]$/.test(before)
    const isOfPlace = category !== 'person' && before === '' && isNameOfPlace(word, after, dictionaries)
    const kinds = isWord || isSort ? WORD_OF_ITS_OWN : kindsOf(isOfPlace ? 'place' : category, word, before, after)
    const found = preferred(readingsOf(word, isCompound, dictionaries), kinds, word, dictionaries)
    // 造船会社, which the dictionary has unvoiced.
    const reading = part ?? (/.会社$/.test(word) ? found?.reading.replace(/かいしゃ$/, 'がいしゃ') : found?.reading)
    // 便り is no 便 and り: kana that a word is written with are its own
    const isOwn = found?.kind === 'common' && !isKanji(word)
    // 徒然草: what is called so as a whole is not read in pieces
    const isWhole = isOwn || (word === text && [...word].length > 2 && found !== undefined)
    const cost = isWhole ? 0 : isOfPlace ? SINGLE.on : found?.cost
    return cost !== undefined && reading !== undefined ? { reading: withoutKanaOf(after, reading), cost } : null
  }
  return composeReading(text, read) ?? ''
}

/** How much less likely two characters are apart than as a word that no dictionary has, where what stands beside them are words. */
const JOINED = 3.5

/** じょうあつ of 常温常圧: what two characters make is read as it is alone. */
function readUnknownPair(
  word: string,
  before: string,
  after: string,
  dictionaries: BridgeDictionaries,
): WordReading | null {
  const [first = '', second = '', more] = [...word]
  const { lookUpReading } = dictionaries
  const isKnown = lookUpReading(word).length > 0 || first in COUNTRY_READINGS || second in COUNTRY_READINGS
  if (second === '' || more !== undefined || !isKanji(word) || isPrefix(first) || isKnown) return null
  if (
    (before !== '' && !endsWord(before, lookUpReading)) ||
    (isKanji(after[0] ?? '') && !beginsWord(after, lookUpReading))
  )
    return null
  const [one, other] = [
    readSingle(first, before, second + after, 'concept', dictionaries),
    readSingle(second, before + first, after, 'concept', dictionaries),
  ]
  if (one === null || other === null) return null
  return { reading: read(dictionaries, word, 'concept', false), cost: one.cost + other.cost + JOINED }
}

/** The most that a word of a row costs by its length: 曲者 and 作曲 are both rows, and 立候補 of 対立候補 is one. */
const ROW_COSTS: Readonly<Record<number, number>> = { 2: 1, 3: 1.2 }

function rowCost(word: string, { lookUpReading }: BridgeDictionaries): number {
  const most = isKanji(word) ? (ROW_COSTS[[...word].length] ?? 0) : 0
  return Math.min(most, lookUpReading(word).find(({ kind }) => kind === 'common')?.cost ?? most)
}

/** 三本 and 二十歳; not 十分 and 一時, which the dictionary has as words, nor a number in the middle of one (第三国). */
function readNumeral(
  word: string,
  before: string,
  after: string,
  { lookUpReading }: BridgeDictionaries,
): string | null {
  if (/[第\d一二三四五六七八九十百千万億兆何数〇]$/.test(before) || /^[万億兆]/.test(word)) return null
  if (/^[何数]/.test(word) && /\p{Script=Han}$/u.test(before)) return null
  // 二戸 of 二戸市 is no number of houses
  const kinds = lookUpReading(word).map(({ kind }) => kind)
  const isNamed = kinds.includes('common') || (kinds.includes('place') && /^[市町村郡]/.test(after))
  return isNamed ? null : readKanjiQuantity(word, after)
}

/** How many words, and what share of them, have to read a part so: 筋 is すじ in most and きん in others. */
const LEAST = {
  last: { words: 3, share: 0.82 },
  first: { words: 4, share: 0.85 },
  word: { words: 3, share: 0.8 },
} as const

/** How the compounds of the dictionaries read a part at their head or end: もの of ひねくれ者, ずもう of 給金相撲. Null for one of a word of two characters. */
function readPart(word: string, before: string, after: string, dictionaries: BridgeDictionaries): string | null {
  const isSingle = [...word].length === 1
  if (!isKanji(word) || (isSingle && /^\p{Script=Han}$/u.test(before + after))) return null
  const { lookUpPart, lookUpReading } = dictionaries
  const [next = ''] = after
  const place =
    before !== '' && after === '' && (!isSingle || endsWord(before, lookUpReading))
      ? 'last'
      : before === '' && after !== '' && (!isSingle || !isKanji(next) || beginsWord(after, lookUpReading))
        ? 'first'
        : null
  if (place === null) return null
  const found = lookUpPart(word, place, place === 'last' ? ([...before].at(-1) ?? '') : next)
  const least = LEAST[isSingle ? place : 'word']
  return found && found.words >= least.words && found.share >= least.share ? found.reading : null
}

/** ぬ of 塗り, whose り the noun 塗 has too. */
const withoutKanaOf = (after: string, reading: string): string =>
  reading.length > 1 && /^[いきけしちびみめりれ]/.test(after) && reading.endsWith(after[0] ?? '')
    ? reading.slice(0, -1)
    : reading

/** ねっ of 熱水: つ and ち are doubled before k, s, t and h in a word of two characters, く before k (促音化). */
const isDoubled = (reading: string, next: string): boolean =>
  (/.[つち]$/.test(reading) && /^[かきくけこさしすせそたちつてとはひふへほ]/.test(next)) ||
  (/.く$/.test(reading) && /^[かきくけこ]/.test(next))

const HALF_VOICED: Readonly<Record<string, string>> = { は: 'ぱ', ひ: 'ぴ', ふ: 'ぷ', へ: 'ぺ', ほ: 'ぽ' }

/** The reading of one of two characters that are a word together, as it sounds beside the other: ねっ and すい of 熱水, はっ and ぱ of 発波. */
function besideOther(
  kanji: string,
  reading: string,
  before: string,
  after: string,
  dictionaries: BridgeDictionaries,
): string {
  if (!isPair(before, after)) return reading
  const isOn = (letter: string, kana: string): boolean =>
    (dictionaries.lookUpHanja(letter)?.readings ?? []).some((syllable) => isOnReading(syllable, kana))
  const isFirst = isKanji(after[0] ?? '')
  // 一推し: with kana behind it the second is a native word
  if (/^[ぁ-ゖ]/.test(isFirst ? after.slice(1) : after)) return reading
  const other = isFirst ? (after[0] ?? '') : ([...before].at(-1) ?? '')
  const otherReading = isFirst
    ? readSingle(other, before + kanji, after.slice(1), 'concept', dictionaries)?.reading
    : readSingle(other, before.slice(0, -1), kanji + after, 'concept', dictionaries)?.reading
  if (otherReading === undefined || !isOn(kanji, reading) || !isOn(other, otherReading)) return reading
  if (isFirst) return isDoubled(reading, otherReading) ? `${reading.slice(0, -1)}っ` : reading
  const [head = ''] = reading
  return isDoubled(otherReading, reading) ? (HALF_VOICED[head] ?? head) + reading.slice(1) : reading
}

/** 後 and 世 of 後の世, 声 of 声を上げる: words of their own, read のち, よ and こえ. */
const isAmongParticles = (word: string, before: string, after: string): boolean =>
  before + after !== '' &&
  [...word].length === 1 &&
  ((/(?:^|[のとが])$/.test(before) && /^(?:[のとが]|$)/.test(after)) || (before === '' && /^[をに]/.test(after)))

/** ご of 英語版, そ of 語彙素: inside a compound a kanji is mostly read in the on way; 市 of 札幌市 is し, not a market's いち. */
function readSingle(
  kanji: string,
  before: string,
  after: string,
  category: Category,
  dictionaries: BridgeDictionaries,
): WordReading | null {
  const { lookUpReading, lookUpHanja, lookUpPieces } = dictionaries
  const words = lookUpReading(kanji)
  // アメリカ人, 日本人 じん; 料理人 にん
  if (kanji === '人' && isPlaceName(before, lookUpReading)) return { reading: 'じん', cost: SINGLE.onAffix }
  const named = words.find(({ kind }) => (NAME_KINDS[category] ?? []).includes(kind))
  const korean = lookUpHanja(kanji)?.readings ?? []
  const isOn = ({ reading }: Pick<KanjiWord, 'reading'>): boolean =>
    korean.some((syllable) => isOnReading(syllable, reading))
  const affixes = words.filter(({ kind }) => AFFIX_KINDS.includes(kind))
  // め of 一段目, though もく is an affix too
  const isCountry = (before === '' && [...after].length > 1) || isBesideCountry(before, after)
  const country = isCountry ? COUNTRY_READINGS[kanji] : undefined
  if (country) return { reading: country, cost: SINGLE.onAffix }
  // against whom: 対露制裁, and no pair (つい)
  if (kanji === '対' && before === '') return { reading: 'たい', cost: SINGLE.onAffix }
  const ofNative = NATIVE_PREFIXES[kanji] ?? words.find((word) => word.kind === 'common' && !isOn(word))?.reading
  if (before === '' && ofNative && after !== '' && isNativeLetter(kanji, '', after, dictionaries))
    return { reading: ofNative, cost: NATIVE_PREFIXES[kanji] ? SINGLE.onAffix : SINGLE.other }
  // 板ガラス, 生ゴム: before katakana stands a word, or a prefix (新システム)
  const native =
    before === '' && isKatakana(after[0] ?? '') && !isPrefix(kanji)
      ? words.find(({ kind }) => kind === 'common')
      : undefined
  if (native) return { reading: native.reading, cost: SINGLE.on }
  const asWord = before === '' ? readAsWord(kanji, after, words) : undefined
  if (category === 'concept' && asWord !== undefined) return { reading: asWord, cost: SINGLE.onAffix }
  const onAffix = affixes.find((word) => isOn(word) && word.cost < (affixes[0]?.cost ?? 0) + RARER_AFFIX)
  if (onAffix) return { reading: onAffix.reading, cost: SINGLE.onAffix }
  // 塗膜, 甲幅: what two characters make that no dictionary has is read in the on way, though each is a native word alone
  const isOfTwo =
    category === 'concept' && (isPair(before, after) || isStem(before, after) || (before === '' && isPrefix(kanji)))
  const inWords = words.some(isOn) ? undefined : lookUpPieces(kanji).find((reading) => isOn({ reading }))
  if (isOfTwo && inWords !== undefined) return { reading: inWords, cost: SINGLE.other }
  // 鎖 of 直鎖構造, 孔 of 熱水孔: behind another character, or before one that is no word with what follows
  const isBesideKanji =
    category === 'concept' &&
    !OWN_PLACE.test(kanji) &&
    ((isKanji([...before].at(-1) ?? '') && !isWordOf([...before].slice(-2).join(''), lookUpReading)) ||
      (isKanji([...after][0] ?? '') && !beginsWord(after, lookUpReading)))
  if (isBesideKanji && inWords !== undefined && affixes.length === 0) return { reading: inWords, cost: SINGLE.other }
  const other = named ?? affixes[0]
  if (other) return { reading: other.reading, cost: SINGLE.on }
  const on = words.find(isOn)
  if (on) return { reading: on.reading, cost: SINGLE.on }
  // 暗 and 腔, which no dictionary has as words
  // 照 of 前照灯 is nobody's name
  const word = words.find(({ kind }) => !NAMES.includes(kind) || NAME_KINDS[category]?.includes(kind))
  if (word) return { reading: word.reading, cost: SINGLE.other }
  const reading = inWords ?? lookUpPieces(kanji)[0] ?? words[0]?.reading
  return reading === undefined ? null : { reading, cost: SINGLE.unknown }
}

/** Points of the compass and landforms are read as the words that they are: 北太平洋. */
const OWN_PLACE = /^[東西南北崖河]$/

const isWordOf = (text: string, lookUpReading: BridgeDictionaries['lookUpReading']): boolean =>
  [...text].length > 1 && lookUpReading(text).some(({ kind }) => kind === 'common')

/** Whether its first two characters or more are a word: 部分 of 翼部分. */
const beginsWord = (text: string, lookUpReading: BridgeDictionaries['lookUpReading']): boolean =>
  [2, 3].some((length) => isWordOf([...text].slice(0, length).join(''), lookUpReading))

/** Whether its last two characters or three are a word or a name; what is written in kana is one. */
const endsWord = (text: string, lookUpReading: BridgeDictionaries['lookUpReading']): boolean =>
  !isKanji([...text].at(-1) ?? '') ||
  [2, 3].some((length) => [...text].length >= length && lookUpReading([...text].slice(-length).join('')).length > 0)

/** Things that something is shaped like: 筒状 つつじょう, 霧状 きりじょう. */
const SHAPES = /^[筒霧粉板帯糸網泡枝爪釘串縄羽]$/

/** A kanji that is read as the word that it is: before 状, and 光 before the name of a technique (光通信, 光触媒). */
function readAsWord(kanji: string, after: string, words: readonly KanjiWord[]): string | undefined {
  const isWord = (SHAPES.test(kanji) && after === '状') || (kanji === '光' && /^\p{Script=Han}{2,}/u.test(after))
  return isWord ? words.find(({ kind }) => kind === 'common')?.reading : undefined
}

/** 根 of 発根率: the second of two characters that no dictionary has together, and an affix of measures and means. */
const isStem = (before: string, after: string): boolean =>
  /^\p{Script=Han}$/u.test(before) && /^[率性力度数量法剤期]$/.test(after)

/** Whether one kanji, and no more, stands beside it. */
const isPair = (before: string, after: string): boolean => {
  const [left, right] = [/\p{Script=Han}*$/u.exec(before)?.[0] ?? '', /^\p{Script=Han}*/u.exec(after)?.[0] ?? '']
  return left.length + right.length === 1
}

/** しぶき and ひまつ are as likely for 飛沫; in 飛沫帯 it is the on reading. */
function readingsOf(word: string, isCompound: boolean, dictionaries: BridgeDictionaries): readonly KanjiWord[] {
  const words = dictionaries.lookUpReading(word)
  const [first] = words
  const hangul = isCompound && first && words.length > 1 ? usualHangul(word, dictionaries) : null
  const isOn = ({ reading }: KanjiWord): boolean => hangul !== null && isOnReading(hangul, reading)
  if (!first || hangul === null || isOn(first)) return words
  const equal = words.find((other) => other.cost === first.cost && isOn(other))
  return equal ? [equal, ...words] : words
}

const beginsPlace = (text: string, { lookUp }: BridgeDictionaries): boolean =>
  lookUp('ja', text.slice(0, 2)).some(({ category }) => category === 'place')

const isPlaceName = (text: string, lookUpReading: BridgeDictionaries['lookUpReading']): boolean =>
  /[ァ-ヺー]$/.test(text) || lookUpReading(text).some(({ kind }) => kind === 'place')

/** け of 徳川家 and 清水家, behind a surname that is no word of another reading; か of 音楽家. */
function readHouse(word: string, before: string, { lookUpReading }: BridgeDictionaries): string | null {
  if (word !== '家' || [...before].length < 2) return null
  const [names, words] = [['surname'], ['common', 'affix']].map((kinds) =>
    lookUpReading(before).flatMap(({ kind, reading }) => (kinds.includes(kind) ? [reading] : [])),
  )
  return names?.length && words?.every((reading) => names.includes(reading)) ? 'け' : null
}

function preferred(
  words: readonly KanjiWord[],
  kinds: readonly WordKind[],
  text: string,
  dictionaries: BridgeDictionaries,
): KanjiWord | undefined {
  const kind = kinds.find((wanted) => words.some((word) => word.kind === wanted))
  if (kind === undefined) return words[0]
  const named = words.filter((word) => word.kind === kind)
  return namesByUse(text, named, words, dictionaries)[0]
}
