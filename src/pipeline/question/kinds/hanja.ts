/**
 * The characters of a word: 전략 = 戰略, はんどうたい = 半導体. The reader sees hangul only, or kana, as in the JLPT. Wrong ones have one character that
 * looks alike, or that sounds alike in both languages: 側定 for 測定, 半動体.
 */

import type { AlignedCharacter } from '@/core/glossary/types'
import { shuffle } from '@/core/random'
import { remembered, rememberedWith } from '@/core/remembered'
import { atHead } from '@/lang/ko/initial-sound-law'
import type { LexiconEntry, QuestionDictionaries } from '../../ports'
import { usesOf } from '../contexts'
import { DISTRACTORS, type Draft } from '../draft'
import { lookAlikesOf } from '../japanese/look-alikes'
import type { Material } from '../material'
import { hasTermInside, isCertain, isReadAsWords, isReadByCharacters, rankOf } from '../vocabulary'

const kanjiIn = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => word.match(/\p{Script=Han}/gu) ?? [])),
]

/** Words of the commonest rows that a character of everyday use is in. */
const EVERYDAY = 4

/** Characters that everybody writes: 梗 for 行 is seen at once. */
const everydayKanji = rememberedWith((dictionaries: QuestionDictionaries): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const { ja } of dictionaries.rowsOfField(''))
    for (const kanji of kanjiIn(ja.slice(0, 1))) counts.set(kanji, (counts.get(kanji) ?? 0) + 1)
  return new Set([...counts].flatMap(([kanji, count]) => (count >= EVERYDAY ? [kanji] : [])))
})

/** The same characters by how they sound, a syllable or the kana of one. */
type BySound = ReadonlyMap<string, readonly string[]>

function bySound(
  characters: readonly string[],
  soundsOf: (character: string) => readonly string[],
  form: (character: string) => string = (character) => character,
): BySound {
  const result = new Map<string, string[]>()
  for (const character of characters)
    for (const sound of new Set(soundsOf(character))) {
      const alike = result.get(sound) ?? []
      alike.push(form(character))
      result.set(sound, alike)
    }
  return result
}

/** A character in place of another, and how easily a writer mistakes them. */
interface Exchange {
  readonly place: number
  readonly written: string
  readonly likely: number
}

/** From here on a writer may well mistake it. */
const LIKELY = 2

/** What is alike in two characters, each by itself no mistake that many make but for the shape, or the sound in both languages. */
interface Alike {
  readonly isLookAlike: boolean
  /** Of the language that the word is heard in. */
  readonly isHeardAlike: boolean
  /** Of the other language: 期 and 基 are 기 and き. */
  readonly isHeardAlikeThere: boolean
}

function likelihood({ isLookAlike, isHeardAlike, isHeardAlikeThere }: Alike): number {
  if (isLookAlike) return isHeardAlike ? LIKELY + 2 : LIKELY
  if (!isHeardAlike) return 0
  return isHeardAlikeThere ? LIKELY + 1 : 1
}

/**
 * Three wrong spellings of one character exchanged: at one place where it has as many, so that no character stands in all options but one. One may be of
 * a like sound only, where the exchanged character is not the last of three, which shows what the word is of (自動火). None where fewer are likely.
 */
function wrongSpellings(answer: string, exchanges: readonly Exchange[]): readonly string[] {
  const ordered = exchanges.toSorted((a, b) => b.likely - a.likely)
  const places = [...answer].map((_, place) => {
    const own = ordered.filter((exchange) => exchange.place === place)
    const isEnd = place > 1 && place === [...answer].length - 1
    const likely = own.filter(({ likely: one }) => one >= LIKELY)
    const less = isEnd ? [] : own.filter(({ likely: one }) => one < LIKELY).slice(0, 1)
    return [...likely, ...less].slice(0, DISTRACTORS)
  })
  const worth = (some: readonly Exchange[]): number => some.reduce((sum, { likely }) => sum + likely, 0)
  const [best] = places.filter(({ length }) => length === DISTRACTORS).toSorted((a, b) => worth(b) - worth(a))
  const chosen = best ?? ordered.filter(({ likely }) => likely >= LIKELY).slice(0, DISTRACTORS)
  return chosen.length < DISTRACTORS ? [] : chosen.map(({ written }) => written)
}

/**
 * Pairs of one sound and nearly one sense, so that both may be written, whatever a dictionary here has: 警報機 and 警報器, 禮儀 and 禮義, 營養 and 榮養,
 * 排水管 and 配水管, 収穫 and 収獲.
 */
const INTERCHANGEABLE: ReadonlySet<string> = new Set(
  '機器 型形 園苑 義儀 営栄 營榮 排配 連聯 回廻 編篇 注註 座坐 週周 摩磨 知智 付附 制製 作製 予預 豫預 弁辯 辨辯 鉱礦 鑛礦 穫獲 工功 紀記'
    .split(' ')
    .flatMap((pair) => [pair, [...pair].reverse().join('')]),
)
const isAlsoWritten = (answer: string, wrong: string): boolean =>
  [...answer].some((own, i) => own !== wrong[i] && INTERCHANGEABLE.has(own + wrong[i]))

/** A word to be written, and how it can be written wrongly. */
interface Written {
  readonly heard: string
  readonly answer: string
  readonly wrong: readonly string[]
}

function koreanWriting(material: Material): (term: Material['terms'][number]) => Written | null {
  const { dictionaries, random } = material
  const { lookUpHanja, lookUpSino, lookUpPieces } = dictionaries
  const formOf = (kanji: string): string => lookUpHanja(kanji)?.form ?? kanji
  const syllables = (kanji: string): readonly string[] => {
    const [reading] = lookUpHanja(kanji)?.readings ?? []
    return reading ? [reading, atHead(reading)] : []
  }
  const everyday = everydayKanji(dictionaries)
  const likeSounding = bySound([...everyday], syllables)
  return ({ ko: { hanja: answer, headword }, alignment }) => {
    if (!answer || !/^\p{Script=Han}{2,}$/u.test(answer) || !/^[가-힣]+$/.test(headword)) return null
    if (answer.length !== headword.length || alignment.length !== answer.length) return null
    const words = new Set(lookUpSino(headword).map(({ kanji }) => [...kanji].map(formOf).join('')))
    const exchanges = alignment.flatMap(({ kanji: own, hangul, kana }, place): readonly Exchange[] => {
      const heard = likeSounding.get(hangul) ?? []
      return shuffle([...new Set([...heard, ...lookAlikesOf(own)])], random).flatMap((other) => {
        const written = exchanged(answer, place, formOf(other))
        if (written === answer || words.has(written) || isAlsoWritten(answer, written)) return []
        const likely = likelihood({
          isLookAlike: lookAlikesOf(own).includes(other),
          isHeardAlike: heard.includes(other),
          isHeardAlikeThere: lookUpPieces(other).includes(kana),
        })
        return likely > 0 ? [{ place, written, likely }] : []
      })
    })
    return { heard: headword, answer, wrong: wrongSpellings(answer, exchanges) }
  }
}

const exchanged = (answer: string, place: number, other: string): string =>
  [...answer].map((own, i) => (i === place ? other : own)).join('')

/** 一二三…: 二 for 荷 is no mistake that anybody makes. */
const NUMERAL = /[一二三四五六七八九十百千万億]/

/**
 * Characters by the on readings that they have in words of the lexicon: those whose Korean is read character by character. A kun reading (荷 に) in
 * a Sino-Japanese word is seen at once.
 */
function byOnReading({ pool, dictionaries }: Material): BySound {
  const ofLexicon = soundedOf(dictionaries)
  const ofPool = pool.flatMap(({ ko, ja }) => soundedCharacters(ko.headword, ja.headword, ja.reading, dictionaries))
  const pairs = new Map<string, Set<string>>()
  for (const { piece, character } of [...ofLexicon, ...ofPool])
    pairs.set(piece, (pairs.get(piece) ?? new Set()).add(character))
  return new Map([...pairs].map(([piece, characters]) => [piece, [...characters]]))
}

/** A character and a piece of a reading that it has in a word. */
interface SoundedCharacter {
  readonly character: string
  readonly piece: string
}

const soundedOf = rememberedWith((dictionaries: QuestionDictionaries) =>
  dictionaries
    .definedEntries()
    .flatMap(({ ko, ja, reading }) => soundedCharacters(ko[0] ?? '', ja[0] ?? '', reading, dictionaries)),
)

/** None of a word whose Korean is not read character by character, or whose reading can't be cut. */
function soundedCharacters(
  ko: string,
  ja: string,
  reading: string,
  dictionaries: QuestionDictionaries,
): readonly SoundedCharacter[] {
  if (!isReadByCharacters(ko, ja, dictionaries)) return []
  const kanji = [...ja]
  return (cut(reading, kanji, dictionaries.lookUpPieces) ?? []).map((piece, i) => ({
    character: kanji[i] ?? '',
    piece,
  }))
}

/** The reading in pieces, one a character; null where there is no way, or more than one. */
function cut(
  reading: string,
  kanji: readonly string[],
  piecesOf: (kanji: string) => readonly string[],
): readonly string[] | null {
  const [first, ...rest] = kanji
  if (first === undefined) return reading === '' ? [] : null
  const ways = piecesOf(first).flatMap((piece) => {
    const after = reading.startsWith(piece) ? cut(reading.slice(piece.length), rest, piecesOf) : null
    return after ? [[piece, ...after]] : []
  })
  return ways.length === 1 ? (ways[0] ?? null) : null
}

const writingsOf = rememberedWith((entries: readonly LexiconEntry[]) => new Set(entries.flatMap(({ ja }) => ja)))

/** 配水管 for 排水管: the exchanged character makes a word with its neighbours that is read in the same way, so that the whole is one too. */
function holdsWord(
  written: string,
  alignment: readonly AlignedCharacter[],
  place: number,
  lookUpReading: QuestionDictionaries['lookUpReading'],
): boolean {
  const letters = [...written]
  return letters.some((_, from) =>
    letters.some((_other, last) => {
      const isInside = from <= place && place <= last && last > from && last - from < letters.length - 1
      const sound = alignment.slice(from, last + 1).map(({ kana }) => kana)
      const part = isInside ? letters.slice(from, last + 1).join('') : ''
      return (
        isInside && lookUpReading(part).some(({ kind, reading }) => kind === 'common' && reading === sound.join(''))
      )
    }),
  )
}

function japaneseWriting(material: Material): (term: Material['terms'][number]) => Written | null {
  const { dictionaries, random } = material
  const { definedEntries, lookUpReading, lookUpHanja } = dictionaries
  const words = writingsOf(definedEntries())
  const isWord = (written: string): boolean => words.has(written) || lookUpReading(written).length > 0
  // 歩行車, 土城: words that no dictionary here has are made with the characters that any word can be lengthened by.
  const isAffix = remembered((character: string) =>
    remembered((sound: string) =>
      lookUpReading(character).some(({ kind, reading }) => kind === 'affix' && reading === sound),
    ),
  )
  const syllablesOf = (kanji: string): readonly string[] => lookUpHanja(kanji)?.readings ?? []
  const everyday = everydayKanji(dictionaries)
  const likeSounding = byOnReading(material)
  return ({ ja: { headword, reading }, alignment }) => {
    if (!/^\p{Script=Han}{2,}$/u.test(headword)) return null
    const isAligned = alignment.map(({ kanji }) => kanji).join('') === headword
    if (!isAligned || alignment.map(({ kana }) => kana).join('') !== reading) return null
    const exchanges = alignment.flatMap(({ kanji: own, kana }, place): readonly Exchange[] => {
      if (NUMERAL.test(own)) return []
      const heard = (likeSounding.get(kana) ?? []).filter((other) => everyday.has(other))
      return shuffle([...new Set([...heard, ...lookAlikesOf(own)])], random).flatMap((other) => {
        const written = exchanged(headword, place, other)
        const isAtEdge = place === 0 || place === alignment.length - 1
        if (other === own || isWord(written) || isAlsoWritten(headword, written)) return []
        if (isAtEdge && isAffix(other)(kana)) return []
        if (holdsWord(written, alignment, place, lookUpReading)) return []
        const likely = likelihood({
          isLookAlike: lookAlikesOf(own).includes(other),
          isHeardAlike: heard.includes(other),
          isHeardAlikeThere: syllablesOf(other).some((syllable) => syllablesOf(own).includes(syllable)),
        })
        return likely > 0 ? [{ place, written, likely }] : []
      })
    })
    return { heard: reading, answer: headword, wrong: wrongSpellings(headword, exchanges) }
  }
}

export function hanja(material: Material): readonly Draft[] {
  const { terms, lexis, lang } = material
  const writing = lang === 'ko' ? koreanWriting(material) : japaneseWriting(material)
  return terms.flatMap((term): Draft[] => {
    if (lang === 'ko' && !isCertain(material, term)) return []
    if ((term.category !== 'concept' && term.category !== 'idiom') || hasTermInside(terms, term)) return []
    // 빈혈(貧血), and 貴鉛, which no reader would write from its sound.
    const written = writing(term)
    if (!written || (lang === 'ko' && material.article.text.includes(written.answer))) return []
    if (lang === 'ja' && term.route !== 'lexicon' && !isReadAsWords(term, material.dictionaries)) return []
    const { heard, answer, wrong } = written
    if (wrong.length < DISTRACTORS) return []
    return usesOf(material, term).map((use) => ({
      kind: 'hanja',
      basis: 'terms',
      lang,
      stem: lexis.prompts.hanja(heard),
      answer,
      distractors: wrong.map((text) => ({
        text,
        reason: { code: 'other-characters', detail: heard, evidence: null },
      })),
      evidence: [use],
      terms: [term.id],
      worth: 1 + rankOf(terms, term),
    }))
  })
}
