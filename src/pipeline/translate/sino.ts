/** Bridge 3: Sino-Korean words and Japanese kanji words are the same characters, read in two ways. */
import { isKanji } from '@/lang/ja/kana'
import { mayBeSinoName } from '@/lang/ja/surnames'
import { afterVowelOrNieun, atHead } from '@/lang/ko/initial-sound-law'
import { isHangul } from '@/lang/ko/syllable'
import { isOnReading } from '@/lang/sino-correspondence'
import type { BridgeDictionaries, KanjiWord, WordKind } from '../ports'
import { AMERICA, COUNTRIES_IN_FULL, COUNTRY_LETTERS, KOREAN_AFFIXES, PREFIXES, suffixesOf } from './affixes'
import { hasOnReading, isNativeWord } from './native-word'
import { type Rendering, rendering, type Segment } from './rendering'

const BASE = 1.6
const PER_AFFIX = 0.8
/** A single character outside the affix tables says little. */
const SINGLE = 2.5
/** 소담 is no word that Koreans use: 소담건설 is nobody's 小胆. */
const UNUSED_NAME = 3
const MOST_WORDS = 8
/** A name of people in a term of another category (상원: 桑原). */
const PERSON_NAME_ELSEWHERE = 2
/** 토판 is no 土坂, who is somebody: what only names are written with is no noun. */
const NO_NOUN = 6
const NAMES: ReadonlySet<WordKind> = new Set<WordKind>(['surname', 'given-name', 'place', 'name'])
const MOST_READINGS = 12
/** Of one syllable. */
const MOST_AFFIXES = 5

const isPersonName = ({ kind }: KanjiWord): boolean => kind === 'surname' || kind === 'given-name'

export function kanjiFor(segment: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const { text, position, category } = segment
  if (!isHangul(text)) return []
  const single = text.length === 1
  const isBearer = (category === 'organisation' || category === 'place') && position === 'first'
  const affixes = single ? affixesFor(segment) : []
  if (single && position === 'middle' && affixes.length === 0) return []
  const words = dictionaries
    .lookUpSino(text)
    .filter(({ kind }) => !single || kind === 'affix' || kind === 'common' || kind === 'number')
    .filter((word) =>
      single
        ? hasOnReading(word.kanji, dictionaries) && !(position === 'first' && isNativeWord(word.kanji, dictionaries))
        : isKoreanToo(word.kanji, text, dictionaries),
    )
    .slice(0, MOST_WORDS)
    .map((word) => {
      const isOnlyName = position === 'whole' && category === 'concept' && NAMES.has(word.kind)
      const elsewhere = isOnlyName ? NO_NOUN : isPersonName(word) && category !== 'person' ? PERSON_NAME_ELSEWHERE : 0
      const unused = isBearer && word.kind === 'common' && dictionaries.koreanFrequency(text) === 0 ? UNUSED_NAME : 0
      return rendering(word.kanji, 'sino', BASE + word.cost + elsewhere + unused + (single ? SINGLE : 0), {
        reading: single ? null : word.reading,
      })
    })
  return [...affixes, ...words]
}

/**
 * 炭火 is no 탄화, nor 화덕 a 和徳: a word that Japanese reads in its native way is Korean only where Korean texts have the hangul and no other kanji word is
 * likelier meant by it (建物 건물, 見本 견본).
 */
const isKoreanToo = (kanji: string, hangul: string, dictionaries: BridgeDictionaries): boolean =>
  !isNativeWord(kanji, dictionaries) ||
  (dictionaries.koreanFrequency(hangul) > 0 && dictionaries.lookUpSino(hangul)[0]?.kanji === kanji)

/** Korean texts have 불국사 and 원각사 so often. */
export const LEAST_OF_TEMPLE = 2

const OF_PLACE: ReadonlySet<string> = new Set('大小新旧東西南北中内外本')

/** Kinds of places that Japan has not are read as Korea reads them (北港洞 プカンドン). */
const READ_IN_KOREAN: Readonly<Record<string, string>> = { 洞: 'どん', 邑: 'うぷ', 面: 'みょん', 里: 'り' }

/** 손 of 손건반 is no 孫: native words of one syllable that begin compounds written together, none of which is a Sino-Korean prefix. */
const NATIVE_HEADS: ReadonlyMap<string, string> = new Map(
  '금金 은銀 철鉄 납鉛 손手 발足 물水 돌石 쇠鉄 흙土 꽃花 쌀米 콩豆 빵パン 떡餅 옷衣 털毛 뼈骨 빛光 숯炭 꿀蜜 알卵 잎葉 젖乳 실糸 밭畑 논田 땅土地 숲森'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)

/**
 * 집 of 두부집 is no 集 and 길 of 해안길 no 吉: native words of one syllable that end compounds, the likeliest first. Where the Sino-Korean one is meant (사진집 写真集,
 * 측정값 測定値) the word before it says so (`company.ts`).
 */
const NATIVE_TAILS: ReadonlyMap<string, readonly string[]> = new Map(
  '집屋,集 길道 철シーズン,鉄 값代,値 터場 틀枠 칼ナイフ 배船 꾼人 삯代'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1).split(',')]),
)

/** The others end loanwords too (모니터, 에르틀): those are words where the analyser cuts. */
const NATIVE_ONLY = /^[집길값]$/

function affixesFor({ text, position, category, isWord, jointed }: Segment): readonly Rendering[] {
  if (position === 'whole') return []
  const native = position === 'first' && jointed && category === 'concept' ? NATIVE_HEADS.get(text) : undefined
  if (native !== undefined) return [rendering(native, 'sino', BASE)]
  const isTail = position === 'last' && category === 'concept' && !isWord && (jointed || NATIVE_ONLY.test(text))
  const tails = isTail ? NATIVE_TAILS.get(text) : undefined
  if (tails !== undefined) return tails.map((tail, i) => rendering(tail, 'sino', BASE - 0.4 + i * PER_AFFIX))
  if (isWord && position === 'first')
    return (COUNTRY_LETTERS.get(text) ?? PREFIXES.get(text) ?? []).map((character, i) =>
      rendering(character, 'sino', BASE + i * PER_AFFIX),
    )
  const prefixes = PREFIXES.get(text) ?? []
  // 강남구 is no strong 남구: before a place stand its size, its age and where it lies.
  const ofCategory = category === 'place' ? prefixes.filter((kanji) => OF_PLACE.has(kanji)) : prefixes
  const kanji = position === 'first' ? ofCategory : suffixesOf(text, category)
  const characters = kanji.slice(0, MOST_AFFIXES).map((character, i) =>
    rendering(character, 'sino', BASE + i * PER_AFFIX, {
      reading: category === 'place' && position === 'last' ? (READ_IN_KOREAN[character] ?? null) : null,
    }),
  )
  const isOfConcept = position === 'last' && category === 'concept'
  // 운영사 is 運営会社; 新聞社 is a word of its own
  if (text === '사' && isOfConcept)
    return [rendering('会社', 'sino', BASE - PER_AFFIX / 2, { reading: 'がいしゃ' }), ...characters]
  // 판매가 is 販売価格, by the company it keeps; 収集家 is a person
  if (text === '가' && isOfConcept)
    return [...characters, rendering('価格', 'sino', BASE + characters.length * PER_AFFIX, { reading: 'かかく' })]
  return characters
}

/** 不 is 부 before ㄷ and ㅈ (표준국어대사전: 부도체, 부정; 불공평). */
const readingsOfNot = (next = ''): readonly string[] => (/^[다-딯자-짛]/.test(next) ? ['부', '불'] : ['불', '부'])

/** Before a word that it has no part in: 불연속, 비논리, 역이용 (한글 맞춤법 제10–12항 붙임 2). */
const BEFORE_WORD = /^[不非再新逆超反重中]../

/** 연속 of 不連続: a word that is spelt otherwise at its head. */
function beginsWordApart(
  pair: string,
  dictionaries: Pick<BridgeDictionaries, 'lookUpHanja' | 'koreanFrequency'>,
): boolean {
  const [inside = ''] = spellings(pair, false, dictionaries)
  const [head = ''] = spellings(pair, true, dictionaries)
  return head !== inside && dictionaries.koreanFrequency(head) > 0
}

/** Spellings of a kanji string in hangul; the characters' usual readings come first. */
function spellings(
  kanji: string,
  head: boolean,
  dictionaries: Pick<BridgeDictionaries, 'lookUpHanja' | 'koreanFrequency'>,
): readonly string[] {
  const letters = [...kanji]
  const isApart = BEFORE_WORD.test(kanji) && beginsWordApart(letters.slice(1, 3).join(''), dictionaries)
  let words = ['']
  for (const [i, letter] of letters.entries()) {
    const known = dictionaries.lookUpHanja(letter === '々' ? (letters[i - 1] ?? '') : letter)?.readings ?? []
    const readings =
      letter === '不' ? readingsOfNot(dictionaries.lookUpHanja(letters[i + 1] ?? '')?.readings[0]) : known
    const spell = (before: string, reading: string): string => {
      if (before !== '' && !(isApart && i === 1)) return afterVowelOrNieun(before.slice(-1), reading)
      return head || before !== '' ? atHead(reading) : reading
    }
    words = words.flatMap((word) => readings.map((reading) => word + spell(word, reading))).slice(0, MOST_READINGS)
  }
  return words
}

/** By syllable: a hangul word that no Korean text has is seldom one. */
const UNKNOWN = 1.1
const UNUSUAL_READING = 0.8
/** A single kanji is mostly read as a native word. */
const NATIVE = 4
/** 城戸拓真: who bears a Japanese surname is not called by the Korean readings. */
const JAPANESE_PERSON = 5
/** A name that is read in the native way, or a native word that Korean has all the same (建物). */
const NATIVE_WORD = 2

/** 큰 흔들림 of 大揺れ, 나무 상자 of 木箱: what a native word is, or is made of, before it. */
const BEFORE_NATIVE: ReadonlyMap<string, string> = new Map(
  '大큰 小작은 木나무 松소나무 杉삼나무 桜벚나무 鋼강철 石돌 竹대나무 紙종이 鉄쇠 革가죽 皮가죽 土흙 布천 綿솜 絹비단 銀은 銅구리 氷얼음 雪눈 砂모래'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)

/** 폭 of 引き下げ幅 comes before what 幅 means alone. */
const AS_SUFFIX = 0

/** 안쪽 of 湾奥: what says it all is likelier than the reading of the whole (만오). */
const AS_WORD = 1.4

function nativeLetter({ text, position, category }: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const korean = position === 'first' ? BEFORE_NATIVE.get(text) : KOREAN_AFFIXES.get(text)
  const [usual = ''] = spellings(text, position === 'first', dictionaries)
  const isSuffix = position === 'last' && suffixesOf(usual, category).includes(text)
  return [
    ...(korean === undefined ? [] : [rendering(korean, 'lexicon', BASE - ([...korean].length > 1 ? AS_WORD : 0.4))]),
    ...(isSuffix && korean === undefined ? [rendering(usual, 'sino', AS_SUFFIX)] : []),
  ]
}

/** 中国 before 製: 중국산 says where a thing comes from, 주철제 (鋳鉄製) what it is made of. */
export const isOrigin = (
  before: string,
  { lookUp, lookUpReading }: Pick<BridgeDictionaries, 'lookUp' | 'lookUpReading'>,
): boolean =>
  lookUp('ja', before).some(({ category }) => category === 'place') ||
  lookUpReading(before).some(({ kind }) => kind === 'place')

/** 英 of 英調査会社. A name of a person or a place that begins so is read on (英田). */
const countryBeforeWord = ({ text, position, jointed, category, isBeforeKanji }: Segment): string | null => {
  if (position !== 'first' || !jointed || category === 'person' || category === 'place') return null
  if (text === '米') return isBeforeKanji ? null : AMERICA
  return COUNTRIES_IN_FULL.get(text) ?? null
}

export function hangulFor(segment: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const { text, position, category } = segment
  if (!isKanji(text) || (text.endsWith('製') && isOrigin(text.slice(0, -1), dictionaries))) return []
  const country = countryBeforeWord(segment)
  if (country !== null) return [rendering(country, 'lexicon', BASE - 0.4)]
  if (segment.isNativeLetter) return nativeLetter(segment, dictionaries)
  const single = [...text].length === 1
  const whole = position === 'whole'
  const suffix = single && position !== 'whole' && position !== 'first' ? KOREAN_AFFIXES.get(text) : undefined
  const words = spellings(text, position === 'whole' || position === 'first' || !single, dictionaries)
  const [likeliest] = dictionaries.lookUpReading(text)
  // 朴智媛: a Korean's name is read as Koreans do, though 媛 has no other reading in Japan
  const isSinoName = category === 'person' && mayBeSinoName(text)
  const isNative = !single && !isSinoName && isNativeWord(text, dictionaries)
  const isReadNatively =
    isNative || (!single && likeliest && !words.some((word) => isOnReading(word, likeliest.reading)))
  const surname = dictionaries.lookUpReading([...text].slice(0, 2).join('')).some(({ kind }) => kind === 'surname')
  const person = category === 'person' && !single && surname ? JAPANESE_PERSON : 0
  // 東照宮 and 天台寺 are called as Japan calls them, 法隆寺 as Koreans do
  const isJapaneseName = isShrineOrTemple(text) && category !== 'person'
  // 率 of 正答率 is no 솔, nor 数 a 삭: what a character is read as in a few words it is not read as in others
  const usual = words.filter((word, i) => i === 0 || (!single && dictionaries.koreanFrequency(word) > 0))
  const korean = isNative ? usual.filter((word) => isKoreanToo(text, word, dictionaries)) : usual
  const renderings = korean.map((word, i) => {
    const frequency = dictionaries.koreanFrequency(word)
    const known = single ? 0 : frequency > 0 ? -Math.min(1, Math.log10(frequency) / 3) : UNKNOWN * word.length
    return rendering(
      word,
      'sino',
      BASE +
        known +
        (i === 0 ? 0 : UNUSUAL_READING) +
        (single && whole ? NATIVE : 0) +
        (isReadNatively ? NATIVE_WORD : 0) +
        (isJapaneseName && frequency < LEAST_OF_TEMPLE ? UNUSED_NAME : 0) +
        person,
    )
  })
  const others = text === '製' && position === 'last' ? [rendering('산', 'sino', BASE + PER_AFFIX)] : []
  if (suffix === undefined) return [...renderings, ...others]
  const isWord = [...suffix].length > 1
  return [rendering(suffix, 'sino', BASE - (isWord ? AS_WORD : 0.4)), ...renderings]
}

/** 天台寺, 東照宮, 春日大社: names of three characters and more that end so. */
export const isShrineOrTemple = (text: string): boolean => /^\p{Script=Han}{2,}(?:寺|宮|大社)$/u.test(text)

/** The hangul that a kanji word is read as in Korean: of its spellings the one that Korean texts know best. Null where a kanji has no reading. */
export function usualHangul(
  kanji: string,
  dictionaries: Pick<BridgeDictionaries, 'lookUpHanja' | 'koreanFrequency'>,
): string | null {
  const words = spellings(kanji, true, dictionaries)
  const best = Math.max(...words.map((word) => dictionaries.koreanFrequency(word)))
  return words.find((word) => dictionaries.koreanFrequency(word) === best) ?? null
}
