/** Which hangul syllable and which kanji of a pair are the same character. */
import type { AlignedCharacter } from '@/core/glossary/types'
import { hasKanji, isKanji, toHiragana } from '@/lang/ja/kana'
import { spells } from '@/lang/ko/initial-sound-law'
import { decompose } from '@/lang/ko/syllable'
import type { BridgeDictionaries, LookUpHanja } from '../ports'
import { isLatin } from './latin'
import { readJapanese } from './read-japanese'

/** A syllable of the Korean headword and the kanji it stands for. */
export interface CharacterMatch {
  /** Index among the letters of the headwords, spaces and ・ left out. */
  readonly korean: number
  readonly japanese: number
}

const plainLetters = (text: string): readonly string[] => [...text.replace(/[\s・･]/g, '')]

/** 률 and 렬 are written 율 and 열 after a vowel or ㄴ as well as at the head, which `spells` knows. */
function isReading(hangul: string, kanji: string, lookUp: LookUpHanja): boolean {
  return decompose(hangul) !== null && (lookUp(kanji)?.readings.some((reading) => spells(hangul, reading)) ?? false)
}

/**
 * Matches in order, as many as there can be. A syllable counts only if no unmatched hangul touches a run of one (금붕어 and 金魚 share 금 and 어, but
 * 붕어 is no Sino-Korean word).
 */
export function matchCharacters(ko: string, ja: string, lookUp: LookUpHanja): readonly CharacterMatch[] {
  const korean = plainLetters(ko)
  const japanese = plainLetters(ja).map((letter, i, all) => (letter === '々' ? (all[i - 1] ?? letter) : letter))
  const same = (i: number, j: number): boolean => {
    const [hangul, kanji] = [korean[i] ?? '', japanese[j] ?? '']
    return hangul === kanji || (isKanji(kanji) && isReading(hangul, kanji, lookUp))
  }
  const longest = korean.map(() => japanese.map(() => 0))
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0
  for (let i = korean.length - 1; i >= 0; i--)
    for (let j = japanese.length - 1; j >= 0; j--) {
      const row = longest[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), same(i, j) ? at(i + 1, j + 1) + 1 : 0)
    }
  const matches: CharacterMatch[] = []
  for (let i = 0, j = 0; i < korean.length && j < japanese.length; ) {
    if (same(i, j) && at(i, j) === at(i + 1, j + 1) + 1) matches.push({ korean: i++, japanese: j++ })
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return soundRuns(matches, korean).filter(({ japanese: j }) => isKanji(japanese[j] ?? ''))
}

function soundRuns(matches: readonly CharacterMatch[], korean: readonly string[]): readonly CharacterMatch[] {
  const matched = new Set(matches.map((match) => match.korean))
  const loose = (i: number): boolean =>
    korean[i] !== undefined && decompose(korean[i] ?? '') !== null && !matched.has(i)
  return matches.filter((match, n) => {
    const joins = (other: CharacterMatch | undefined, step: number): boolean =>
      other !== undefined && other.korean === match.korean + step && other.japanese === match.japanese + step
    if (joins(matches[n - 1], -1) || joins(matches[n + 1], 1)) return true
    return !loose(match.korean - 1) && !loose(match.korean + 1)
  })
}

/** The Korean headword in hanja of the forms used in Korea, null unless every syllable has its character. */
export function hanjaOf(ko: string, ja: string, lookUp: LookUpHanja): string | null {
  const matches = matchCharacters(ko, ja, lookUp)
  const japanese = plainLetters(ja)
  const character = new Map(
    matches.map(({ korean, japanese: j }) => {
      const kanji = japanese[j] === '々' ? (japanese[j - 1] ?? '') : (japanese[j] ?? '')
      return [korean, lookUp(kanji)?.form ?? kanji]
    }),
  )
  if (character.size === 0) return null
  let index = 0
  let hanja = ''
  for (const letter of ko) {
    if (/[\s・･]/.test(letter)) {
      hanja += letter
      continue
    }
    const own = character.get(index++)
    if (own === undefined && decompose(letter) !== null) return null
    hanja += own ?? letter
  }
  return hanja
}

const PIECE = { longest: 4, unknown: 1, unusualShape: 0.6 }
/** On readings are one mora, or two that end so. */
const ON_READING = /^.[ゃゅょ]?(?:[いうくきつちんっ])?$/
const NO_START = /^[んっゃゅょぁぃぅぇぉー]/

/** The reading of a word cut at its characters: じん, こう, ち, のう. Null where it can't be. */
export function splitReading(
  japanese: string,
  reading: string,
  dictionaries: BridgeDictionaries,
): readonly string[] | null {
  const letters = [...japanese]
  type Cut = { readonly cost: number; readonly pieces: readonly string[] }
  let cuts = new Map<number, Cut>([[0, { cost: 0, pieces: [] }]])
  for (const [i, letter] of letters.entries()) {
    const next = new Map<number, Cut>()
    for (const [start, before] of cuts)
      for (
        let end = start + 1;
        end <= Math.min(reading.length, start + PIECE.longest + (hasKanji(letter) ? 0 : -3));
        end++
      ) {
        const piece = reading.slice(start, end)
        const cost = before.cost + pieceCost(letter === '々' ? (letters[i - 1] ?? '') : letter, piece, dictionaries)
        const known = next.get(end)
        if (!known || cost < known.cost) next.set(end, { cost, pieces: [...before.pieces, piece] })
      }
    cuts = next
  }
  return cuts.get(reading.length)?.pieces ?? null
}

const VOICED = 'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ'
const VOICELESS = 'かきくけこさしすせそたちつてとはひふへほはひふへほ'
const unvoiced = (piece: string): string => {
  const at = VOICED.indexOf(piece[0] ?? ' ')
  return at < 0 ? piece : (VOICELESS[at] ?? '') + piece.slice(1)
}

function pieceCost(letter: string, piece: string, dictionaries: BridgeDictionaries): number {
  if (!isKanji(letter)) return toHiragana(letter) === piece ? 0 : 9
  if (NO_START.test(piece)) return 9
  const readings = dictionaries.lookUpReading(letter)
  const is = (candidate: string): boolean => readings.some(({ reading }) => reading === candidate)
  if (is(piece)) return 0
  // Voiced in a compound, or its last mora doubled: がっ of がく.
  const stem = piece.replace(/っ$/, '')
  if (is(unvoiced(piece)) || (piece !== stem && ['く', 'つ', 'ち', 'き'].some((end) => is(stem + end)))) return 0.2
  return PIECE.unknown + (ON_READING.test(piece) ? 0 : PIECE.unusualShape)
}

/** Kana of each letter; Latin and digits at either end are read by the lookup of the whole, so what is left of them is cut. */
function kanaOfLetters(
  letters: readonly string[],
  reading: string,
  dictionaries: BridgeDictionaries,
): readonly string[] | null {
  const first = letters.findIndex((letter) => !isLatin(letter))
  const last = letters.findLastIndex((letter) => !isLatin(letter))
  const words = letters.slice(first, last + 1)
  if (words.some(isLatin)) return null
  const before = readJapanese(letters.slice(0, first).join(''), 'concept', dictionaries)
  const after = readJapanese(letters.slice(last + 1).join(''), 'concept', dictionaries)
  if (!reading.startsWith(before) || !reading.endsWith(after)) return null
  const inner = reading.slice(before.length, reading.length - after.length)
  const pieces = splitReading(words.join(''), inner, dictionaries)
  return pieces && [...letters.slice(0, first).map(() => ''), ...pieces, ...letters.slice(last + 1).map(() => '')]
}

/** The columns 인 / 人 / 人 / じん of a pair whose characters match; empty where none do. */
export function alignCharacters(
  ko: string,
  ja: string,
  reading: string,
  dictionaries: BridgeDictionaries,
): readonly AlignedCharacter[] {
  const matches = matchCharacters(ko, ja, dictionaries.lookUpHanja)
  if (matches.length === 0) return []
  const korean = plainLetters(ko)
  const japanese = plainLetters(ja)
  const kana = kanaOfLetters(japanese, reading, dictionaries)
  return matches.map(({ korean: i, japanese: j }) => {
    const kanji = japanese[j] ?? ''
    const plain = kanji === '々' ? (japanese[j - 1] ?? '') : kanji
    return {
      hangul: korean[i] ?? '',
      hanja: dictionaries.lookUpHanja(plain)?.form ?? plain,
      kanji,
      kana: kana?.[j] ?? '',
    }
  })
}
