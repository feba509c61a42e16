/**
 * The characters of a word: 전략 = 戰略, はんどうたい = 半導体. The reader sees hangul only, or kana, as in the JLPT. Wrong ones sound the same: 電略,
 * 戰掠; 半動体.
 */

import { shuffle } from '@/core/random'
import { remembered, rememberedWith } from '@/core/remembered'
import { atHead } from '@/lang/ko/initial-sound-law'
import type { LexiconEntry, QuestionDictionaries } from '../../ports'
import { contextOf } from '../contexts'
import { DISTRACTORS, type Draft } from '../draft'
import type { Material } from '../material'
import { isCertain, isReadAsWords, rankOf } from '../vocabulary'

const kanjiIn = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => word.match(/\p{Script=Han}/gu) ?? [])),
]

const kanjiOf = rememberedWith((entries: readonly LexiconEntry[]) => kanjiIn(entries.map(({ ja }) => ja[0] ?? '')))

/** Characters that words of the bank and the lexicon are written with. */
function knownKanji({ pool, dictionaries }: Material): readonly string[] {
  const ofLexicon = kanjiOf(dictionaries.definedEntries())
  return [...new Set([...kanjiIn(pool.map(({ ja }) => ja.headword)), ...ofLexicon])]
}

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

/** The word with one of its characters exchanged for another of the same sound, of each place in turn, so that no character stands in all options but one. */
function homophones(
  { random }: Material,
  answer: string,
  sounds: readonly string[],
  likeSounding: BySound,
  isWord: (written: string) => boolean,
  isAffix: (character: string, sound: string) => boolean = () => false,
): readonly string[] {
  const characters = [...answer]
  const byPlace = characters.map((character, i) =>
    shuffle(
      (likeSounding.get(sounds[i] ?? '') ?? []).filter(
        (other) =>
          other !== character && !((i === 0 || i === characters.length - 1) && isAffix(other, sounds[i] ?? '')),
      ),
      random,
    )
      .map((other) => characters.map((own, j) => (j === i ? other : own)).join(''))
      .filter((word) => !isWord(word)),
  )
  const rounds = Math.max(0, ...byPlace.map(({ length }) => length))
  const inTurn = Array.from({ length: rounds }, (_, round) => byPlace.flatMap((words) => words.slice(round, round + 1)))
  return [...new Set(inTurn.flat())]
}

/** Characters that end words of one sound and nearly one sense: 警報機 and 警報器 are both written. */
const INTERCHANGEABLE = /^(?:機器|器機|型形|形型|園苑|苑園)$/
const isAlsoWritten = (answer: string, wrong: string): boolean =>
  [...answer].some((own, i) => own !== wrong[i] && INTERCHANGEABLE.test(own + wrong[i]))

/** A word to be written, and how it can be written wrongly. */
interface Written {
  readonly heard: string
  readonly answer: string
  readonly wrong: readonly string[]
}

function koreanWriting(material: Material): (term: Material['terms'][number]) => Written | null {
  const { lookUpHanja, lookUpSino } = material.dictionaries
  const formOf = (kanji: string): string => lookUpHanja(kanji)?.form ?? kanji
  const syllables = (kanji: string): readonly string[] => {
    const [reading] = lookUpHanja(kanji)?.readings ?? []
    return reading ? [reading, atHead(reading)] : []
  }
  const likeSounding = bySound(knownKanji(material), syllables, formOf)
  return ({ ko: { hanja: answer, headword } }) => {
    if (!answer || !/^\p{Script=Han}{2,}$/u.test(answer) || !/^[가-힣]+$/.test(headword)) return null
    if (answer.length !== headword.length) return null
    const words = new Set(lookUpSino(headword).map(({ kanji }) => [...kanji].map(formOf).join('')))
    const wrong = homophones(
      material,
      answer,
      [...headword],
      likeSounding,
      (word) => words.has(word) || isAlsoWritten(answer, word),
    )
    return { heard: headword, answer, wrong }
  }
}

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
  { lookUpHanja, lookUpPieces }: QuestionDictionaries,
): readonly SoundedCharacter[] {
  const [hangul, kanji] = [[...ko], [...ja]]
  const isSino =
    hangul.length === kanji.length &&
    kanji.every((character, i) =>
      lookUpHanja(character)?.readings.some((one) => one === hangul[i] || atHead(one) === hangul[i]),
    )
  if (!isSino) return []
  return (cut(reading, kanji, lookUpPieces) ?? []).map((piece, i) => ({ character: kanji[i] ?? '', piece }))
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

function japaneseWriting(material: Material): (term: Material['terms'][number]) => Written | null {
  const { definedEntries, lookUpReading } = material.dictionaries
  const words = writingsOf(definedEntries())
  const isWord = (written: string): boolean => words.has(written) || lookUpReading(written).length > 0
  // 歩行車, 土城: words that no dictionary here has are made with the characters that any word can be lengthened by.
  const isAffix = remembered((character: string) =>
    remembered((sound: string) =>
      lookUpReading(character).some(({ kind, reading }) => kind === 'affix' && reading === sound),
    ),
  )
  const likeSounding = byOnReading(material)
  return ({ ja: { headword, reading }, alignment }) => {
    if (!/^\p{Script=Han}{2,}$/u.test(headword)) return null
    const sounds = alignment.map(({ kana }, i) => (NUMERAL.test(headword[i] ?? '') ? '' : kana))
    const isAligned = alignment.map(({ kanji }) => kanji).join('') === headword
    if (!isAligned || alignment.map(({ kana }) => kana).join('') !== reading) return null
    const wrong = homophones(
      material,
      headword,
      sounds,
      likeSounding,
      (written) => isWord(written) || isAlsoWritten(headword, written),
      (character, sound) => isAffix(character)(sound),
    )
    return { heard: reading, answer: headword, wrong }
  }
}

export function hanja(material: Material): readonly Draft[] {
  const { terms, lexis, lang } = material
  const writing = lang === 'ko' ? koreanWriting(material) : japaneseWriting(material)
  return terms.flatMap((term): Draft[] => {
    const evidence = contextOf(material, term, 'writing')
    if (!evidence || (lang === 'ko' && !isCertain(term))) return []
    if (term.category !== 'concept' && term.category !== 'idiom') return []
    // 빈혈(貧血), and 貴鉛, which no reader would write from its sound.
    const written = writing(term)
    if (!written || (lang === 'ko' && material.article.text.includes(written.answer))) return []
    if (lang === 'ja' && term.route !== 'lexicon' && !isReadAsWords(term, material.dictionaries)) return []
    const { heard, answer, wrong } = written
    return [
      {
        kind: 'hanja',
        basis: 'terms',
        lang,
        stem: lexis.prompts.hanja(heard),
        answer,
        distractors: wrong
          .slice(0, DISTRACTORS)
          .map((text) => ({ text, reason: { code: 'other-characters', detail: heard, evidence: null } })),
        evidence: [evidence],
        terms: [term.id],
        worth: 1 + rankOf(terms, term),
      },
    ]
  })
}
