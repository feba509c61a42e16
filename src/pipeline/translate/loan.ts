/** Bridge 4: words that both languages took over from a third, by their sounds; and Japanese names, which Korean spells by the kana table. */
import { remembered } from '@/core/remembered'
import { isKana, isKatakana, toHiragana } from '@/lang/ja/kana'
import { katakanaToHangul } from '@/lang/katakana-to-hangul'
import { japaneseInHangul } from '@/lang/ko/japanese-in-hangul'
import { isHangul } from '@/lang/ko/syllable'
import { hangulPhonemes, soundDistance } from '@/lang/phonemes'
import type { BridgeDictionaries, KanjiWord } from '../ports'
import { type Rendering, rendering, type Segment } from './rendering'

const BASE = 2
const PER_DISTANCE = 22

/** Farthest that a loan may sound, by syllables (2, 3, more): words of Sino-Korean syllables are hardly ever loans. */
const FARTHEST = { sino: [0.03, 0.05, 0.08], other: [0.05, 0.08, 0.11] } as const
const SINO_SYLLABLES = { any: 2, two: 1 }
/** The katakana word's own nearest Korean word is another. */
const NOT_MUTUAL = 1

const isSinoSyllables = (text: string, dictionaries: BridgeDictionaries): boolean =>
  [...text].every((syllable) => dictionaries.lookUpSino(syllable).length > 0)

export function katakanaFor({ text, jointed }: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  if (!isHangul(text) || text.length < 2 || !jointed) return []
  const sino = isSinoSyllables(text, dictionaries)
  const farthest = FARTHEST[sino ? 'sino' : 'other'][Math.min(text.length, 4) - 2] ?? 0
  return dictionaries
    .lookUpLoan('ko', text)
    .filter(({ distance }) => distance <= farthest)
    .map(({ word, distance, cost }) => {
      const back = dictionaries.lookUpLoan('ja', word)
      const mutual = back.slice(0, 2).some((loan) => loan.word === text) ? 0 : NOT_MUTUAL
      const penalty = sino ? SINO_SYLLABLES.any + (text.length === 2 ? SINO_SYLLABLES.two : 0) : 0
      return rendering(word, 'loan', BASE + distance * PER_DISTANCE + cost + penalty + mutual, {
        reading: toHiragana(word),
      })
    })
}

/** A person's name in a term that names no person (사사에, a product: 佐々江). */
const NAME = { long: 3.2, short: 5.2, perRank: 0.7, whole: 1, ofThing: 2.5 }
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
    const exact = japaneseInHangul(name.reading) === text ? 0 : 0.6
    const rarity = Math.max(0, name.cost - 5) / 2
    const ofThing = category === 'concept' && name.kind !== 'place' ? NAME.ofThing : 0
    return rendering(name.kanji, 'loan', base - named + i * NAME.perRank + rarity + exact + ofThing, {
      reading: name.reading,
    })
  })
}

/** A rule is right about short words more often than about long ones, which mostly are two. */
const RULE = { base: 3.6, perMora: 0.5 }
/** How much the rule's spelling counts against the sounds. */
const SPELLING_SHARE = 0.35

const ruleCost = (kana: string): number => RULE.base + RULE.perMora * [...kana.replace(/ー/g, '')].length

/** How far a Korean word sounds from a rule's spelling; both in hangul, a space between them. */
const spellingDistance = remembered((pair) => {
  const [word = '', rule = ''] = pair.split(' ')
  return soundDistance(hangulPhonemes(word), hangulPhonemes(rule))
})

export function loanwordsFor(segment: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const { text, isPhrase } = segment
  if (!isKatakana(text) || isPhrase) return []
  const rule = katakanaToHangul(text)
  const length = [...text.replace(/ー/g, '')].length
  const short = length <= 2 ? 2.5 : length === 3 ? 1 : 0
  const reading = toHiragana(text)
  const loans = dictionaries.lookUpLoan('ja', text).map(({ word, distance, cost }) => {
    const sounded = distance + SPELLING_SHARE * spellingDistance(`${word} ${rule}`)
    const same = word === rule ? -0.8 : 0
    return rendering(word, 'loan', 1.6 + sounded * 16 + cost / 3 + short + same, { reading })
  })
  return [...loans, rendering(rule, 'transliterate', ruleCost(text), { reading })]
}

const JAPANESE_NAME = 2.2
/** 石狩湾 is 이시카리 and 만: what Korean translates (외래어 표기법 제4장 제3절). */
const GEOGRAPHY: ReadonlyMap<string, string> = new Map(
  '湾만 島섬 市시 町정 村촌 駅역 川강 山산 県현 港항 海해 湖호'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)
const TRANSLATED = 2

/** 石狩湾 as 이시카리 and 만, where the dictionary has both names. */
function placeWithKind(text: string, { lookUpReading }: BridgeDictionaries): Rendering | null {
  const kind = GEOGRAPHY.get(text.slice(-1))
  const stem = text.slice(0, -1)
  if (kind === undefined || [...stem].length < 2) return null
  const named = lookUpReading(stem).find((word) => word.kind === 'place')
  const hangul = named && japaneseInHangul(named.reading)
  return hangul ? rendering(hangul + kind, 'loan', JAPANESE_NAME - 0.8) : null
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
  const wanted = (kind: KanjiWord['kind']): boolean =>
    category === 'person'
      ? kind === 'surname' || kind === 'given-name' || kind === 'name'
      : kind === 'place' || (category !== 'concept' && (kind === 'surname' || kind === 'given-name' || kind === 'name'))
  const place = category === 'person' ? null : placeWithKind(text, dictionaries)
  const names = dictionaries
    .lookUpReading(text)
    .filter(({ kind }) => wanted(kind))
    .slice(0, MOST_NAMES)
    .flatMap((name, i) => {
      const hangul = japaneseInHangul(name.reading)
      if (hangul === null) return []
      const expected = category === 'person' ? (position === 'last' ? 'given-name' : 'surname') : 'place'
      const unexpected = name.kind === expected ? 0 : 0.8
      const isTranslated = GEOGRAPHY.has(text.slice(-1)) && [...text].length > 1
      const translated = name.kind === 'place' && (isTranslated || position === 'last') ? TRANSLATED : 0
      const named = category === 'person' || category === 'place' ? -0.8 : 0.4
      return [
        rendering(hangul, 'loan', JAPANESE_NAME + named + unexpected + translated + i * 0.5, { reading: name.reading }),
      ]
    })
  return place ? [place, ...names] : names
}
