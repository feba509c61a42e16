/**
 * Regular correspondences between the Korean reading of a character and its Japanese on readings: both come from Middle Chinese, so that ㄱ at the end
 * answers to く or き, ㄹ to つ or ち, ㄴ and ㅁ to ん (Miller, The Japanese Language, 1967, ch. 3; 이기문, 국어사개설, 1998). A word whose kana do not answer
 * to its hangul is read in the native way (気持 きもち) and seldom a word of both languages.
 */
import { decompose } from './ko/syllable'

/** Rows of kana that an initial answers to, in Unicode's order of initials; the empty string is a vowel. */
const KANA_ROWS: Readonly<Record<string, string>> = {
  k: 'かきくけこがぎぐげご',
  s: 'さしすせそざじずぜぞ',
  t: 'たちつてとだぢづでど',
  n: 'なにぬねの',
  h: 'はひふへほばびぶべぼぱぴぷぺぽ',
  m: 'まみむめもばびぶべぼ',
  y: 'やゆよいあうえお',
  r: 'らりるれろ',
  w: 'わいえお',
}
const INITIALS: Readonly<Record<number, string>> = {
  0: 'k',
  2: 'ntsr',
  3: 'tsr',
  5: 'r',
  6: 'mh',
  7: 'hm',
  9: 's',
  10: 's',
  11: 'yknswtr',
  12: 'st',
  14: 'st',
  15: 'k',
  16: 'ts',
  17: 'h',
  18: 'kwyh',
}
/** What the last kana may be, by Korean final: none, ㄱ, ㄴ, ㄹ, ㅁ, ㅂ, ㅇ. */
const ENDINGS: Readonly<Record<number, RegExp>> = {
  0: /^.[ゃゅょ]?[いうえ]?$/,
  1: /^.[ゃゅょ]?[くきっ]$/,
  4: /^.[ゃゅょ]?ん$/,
  8: /^.[ゃゅょ]?[つちっ]$/,
  16: /^.[ゃゅょ]?ん$/,
  17: /^.[ゃゅょ]?[うつっ]$/,
  // 항 is no くい: い stands behind え
  21: /^.[ゃゅょ]?う$|^[えけげせぜてでねへべぺめれ]い$/,
}

/** Whether the kana can be the on reading of the character that Korean reads as the syllable. */
export function answers(syllable: string, kana: string): boolean {
  const letters = decompose(syllable)
  const ending = letters && ENDINGS[letters.final]
  if (!letters || !ending?.test(kana)) return false
  const first = kana.slice(0, 1)
  return [...(INITIALS[letters.initial] ?? '')].some((row) => KANA_ROWS[row]?.includes(first))
}

/** What the last kana of an irregular one may be: 告 こく of 고, 暴 ぼう of 폭, 種 しゅ of 종. */
const IRREGULAR_ENDINGS: Readonly<Record<number, RegExp>> = {
  0: /^.[ゃゅょ]?[いうえくきつちんっ]?$/,
  1: /^.[ゃゅょ]?[うつ]$/,
  21: /^.[ゃゅょ]$/,
}

/**
 * Whether the kana are, or may be, an on reading of the syllable's character: some begin as they should and end otherwise. Such a
 * reading counts only if the dictionary has it for the character.
 */
export function mayAnswer(syllable: string, kana: string, isKnown: () => boolean): boolean {
  if (answers(syllable, kana)) return true
  const letters = decompose(syllable)
  if (!letters || !IRREGULAR_ENDINGS[letters.final]?.test(kana)) return false
  const first = kana.slice(0, 1)
  return [...(INITIALS[letters.initial] ?? '')].some((row) => KANA_ROWS[row]?.includes(first)) && isKnown()
}

const LONGEST = 4

/** Whether the reading can be cut so that each piece answers to one syllable. */
export function isOnReading(hangul: string, reading: string): boolean {
  const [syllable, ...rest] = [...hangul]
  if (syllable === undefined) return reading === ''
  for (let end = 1; end <= Math.min(LONGEST, reading.length); end++)
    if (answers(syllable, reading.slice(0, end)) && isOnReading(rest.join(''), reading.slice(end))) return true
  return false
}
