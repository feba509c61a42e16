/** Bridge 3: Sino-Korean words and Japanese kanji words are the same characters, read in two ways. */
import { isKanji } from '@/lang/ja/kana'
import { afterVowelOrNieun, atHead } from '@/lang/ko/initial-sound-law'
import { isHangul } from '@/lang/ko/syllable'
import { isOnReading } from '@/lang/sino-correspondence'
import type { BridgeDictionaries, KanjiWord } from '../ports'
import { COUNTRY_LETTERS, KOREAN_AFFIXES, PREFIXES, suffixesOf } from './affixes'
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
const MOST_READINGS = 12

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
    .slice(0, MOST_WORDS)
    .map((word) => {
      const elsewhere = isPersonName(word) && category !== 'person' ? PERSON_NAME_ELSEWHERE : 0
      const unused = isBearer && word.kind === 'common' && dictionaries.koreanFrequency(text) === 0 ? UNUSED_NAME : 0
      return rendering(word.kanji, 'sino', BASE + word.cost + elsewhere + unused + (single ? SINGLE : 0), {
        reading: single ? null : word.reading,
      })
    })
  return [...affixes, ...words]
}

const OF_PLACE: ReadonlySet<string> = new Set('大小新旧東西南北中内外本')

function affixesFor({ text, position, category, isWord }: Segment): readonly Rendering[] {
  if (position === 'whole') return []
  if (isWord && position === 'first')
    return (COUNTRY_LETTERS.get(text) ?? PREFIXES.get(text) ?? []).map((character, i) =>
      rendering(character, 'sino', BASE + i * PER_AFFIX),
    )
  const prefixes = PREFIXES.get(text) ?? []
  // 강남구 is no strong 남구: before a place stand its size, its age and where it lies.
  const ofCategory = category === 'place' ? prefixes.filter((kanji) => OF_PLACE.has(kanji)) : prefixes
  const kanji = position === 'first' ? ofCategory : suffixesOf(text, category)
  const characters = kanji.slice(0, 4).map((character, i) => rendering(character, 'sino', BASE + i * PER_AFFIX))
  // 운영사 is 運営会社; 新聞社 is a word of its own
  const isFirm = text === '사' && position === 'last' && category === 'concept'
  return isFirm ? [rendering('会社', 'sino', BASE - PER_AFFIX / 2, { reading: 'がいしゃ' }), ...characters] : characters
}

/** 不 is 부 before ㄷ and ㅈ (표준국어대사전: 부도체, 부정; 불공평). */
const readingsOfNot = (next = ''): readonly string[] => (/^[다-딯자-짛]/.test(next) ? ['부', '불'] : ['불', '부'])

/** Spellings of a kanji string in hangul; the characters' usual readings come first. */
function spellings(
  kanji: string,
  head: boolean,
  dictionaries: Pick<BridgeDictionaries, 'lookUpHanja'>,
): readonly string[] {
  const letters = [...kanji]
  let words = ['']
  for (const [i, letter] of letters.entries()) {
    const known = dictionaries.lookUpHanja(letter === '々' ? (letters[i - 1] ?? '') : letter)?.readings ?? []
    const readings =
      letter === '不' ? readingsOfNot(dictionaries.lookUpHanja(letters[i + 1] ?? '')?.readings[0]) : known
    const spell = (before: string, reading: string): string => {
      if (before !== '') return afterVowelOrNieun(before.slice(-1), reading)
      return head ? atHead(reading) : reading
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
/** So is a word whose kana do not answer to its hangul (小屋 こや). */
const NATIVE_WORD = 2

export function hangulFor(segment: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const { text, position, category } = segment
  if (!isKanji(text)) return []
  const single = [...text].length === 1
  const whole = position === 'whole'
  const suffix = single && position !== 'whole' ? KOREAN_AFFIXES.get(text) : undefined
  const words = spellings(text, position === 'whole' || position === 'first' || !single, dictionaries)
  const [likeliest] = dictionaries.lookUpReading(text)
  const native = !single && likeliest && !words.some((word) => isOnReading(word, likeliest.reading)) ? NATIVE_WORD : 0
  const surname = dictionaries.lookUpReading([...text].slice(0, 2).join('')).some(({ kind }) => kind === 'surname')
  const person = category === 'person' && !single && surname ? JAPANESE_PERSON : 0
  // 率 of 正答率 is no 솔, nor 数 a 삭: what a character is read as in a few words it is not read as in others
  const usual = words.filter((word, i) => i === 0 || (!single && dictionaries.koreanFrequency(word) > 0))
  const renderings = usual.map((word, i) => {
    const frequency = dictionaries.koreanFrequency(word)
    const known = single ? 0 : frequency > 0 ? -Math.min(1, Math.log10(frequency) / 3) : UNKNOWN * word.length
    return rendering(
      word,
      'sino',
      BASE + known + (i === 0 ? 0 : UNUSUAL_READING) + (single && whole ? NATIVE : 0) + native + person,
    )
  })
  return suffix === undefined ? renderings : [rendering(suffix, 'sino', BASE - 0.4), ...renderings]
}

/** The hangul that a kanji word is read as in Korean: of its spellings the one that Korean texts know best. Null where a kanji has no reading. */
export function usualHangul(
  kanji: string,
  dictionaries: Pick<BridgeDictionaries, 'lookUpHanja' | 'koreanFrequency'>,
): string | null {
  const words = spellings(kanji, true, dictionaries)
  const best = Math.max(...words.map((word) => dictionaries.koreanFrequency(word)))
  return words.find((word) => dictionaries.koreanFrequency(word) === best) ?? null
}
