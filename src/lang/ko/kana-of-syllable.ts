/** Katakana of a Korean syllable's sounds: the table of docs/decisions/024. There is no official one; it follows what the Japanese press and NHK's courses write. */
import { INITIAL } from './syllable'

/** Kana rows a, i, u, e, o of the lenis consonants ㄱ ㄷ ㅂ ㅈ, voiceless and voiced. */
const LENIS: Readonly<Record<number, readonly [plain: string, voiced: string]>> = {
  0: ['カキクケコ', 'ガギグゲゴ'],
  3: ['タティトゥテト', 'ダディドゥデド'],
  7: ['パピプペポ', 'バビブベボ'],
  12: ['チャチチュチェチョ', 'ジャジジュジェジョ'],
}
const OTHERS: Readonly<Record<number, string>> = {
  1: 'カキクケコ',
  2: 'ナニヌネノ',
  4: 'タティトゥテト',
  5: 'ラリルレロ',
  6: 'マミムメモ',
  8: 'パピプペポ',
  9: 'サシスセソ',
  10: 'サシスセソ',
  11: 'アイウエオ',
  13: 'チャチチュチェチョ',
  14: 'チャチチュチェチョ',
  15: 'カキクケコ',
  16: 'タティトゥテト',
  17: 'パピプペポ',
  18: 'ハヒフヘホ',
}
/** Column of the vowel, with y or w before it, in Unicode's order of medials. */
const MEDIALS = 'a e ya ye o e yo ye o wa we we yo u wo we wi yu u wi i'.split(' ')
const COLUMNS = 'aiueo'
const SMALL_Y: Readonly<Record<string, string>> = { a: 'ャ', u: 'ュ', o: 'ョ', e: 'ェ' }
const Y_ALONE: Readonly<Record<string, string>> = { a: 'ヤ', u: 'ユ', o: 'ヨ', e: 'イェ' }
const W_ALONE: Readonly<Record<string, string>> = { a: 'ワ', i: 'ウィ', e: 'ウェ', o: 'ウォ' }
const SMALL: Readonly<Record<string, string>> = { a: 'ァ', i: 'ィ', e: 'ェ', o: 'ォ' }
/** ㅈ ㅉ ㅊ: 저 is チョ, as if ㅕ. */
const AFFRICATES = new Set([12, 13, 14])
const UI = 19
/** ㅖ after a consonant that is not ㄹ is ㅔ: 시계[시게] (표준 발음법 제5항 다만 2). */
const YE = 7

/** The finals that a voiced consonant follows: none, ㄴ, ㄹ, ㅁ, ㅇ. */
export const VOICING_FINALS: ReadonlySet<number> = new Set([0, 4, 8, 16, 21])

const moras = (row: string): readonly string[] => row.match(/[ァ-ヴ][ァィゥェォャュョ]?/g) ?? []

function vowelOf(initial: number, medial: number): string {
  // 희망[히망]: 제5항 다만 3.
  if (medial === UI && initial !== INITIAL.silent) return 'i'
  if (medial === YE && initial !== INITIAL.silent && initial !== INITIAL.r) return 'e'
  return MEDIALS[medial] ?? ''
}

/** Consonant and vowel by their indexes in Unicode's order; `voiced` says whether ㄱ ㄷ ㅂ ㅈ stand between voiced sounds. */
export function kanaOfSyllable(initial: number, medial: number, voiced: boolean): string {
  const lenis = LENIS[initial]
  const row = moras(lenis ? lenis[voiced ? 1 : 0] : (OTHERS[initial] ?? 'アイウエオ'))
  const sound = vowelOf(initial, medial)
  const vowel = sound.slice(-1)
  const kana = (column: string): string => row[COLUMNS.indexOf(column)] ?? ''
  if (sound.length === 1 || AFFRICATES.has(initial)) return kana(vowel)
  if (sound.startsWith('y'))
    // テュ, not ティュ.
    return initial === INITIAL.silent ? (Y_ALONE[vowel] ?? '') : kana('i').replace('ィ', '') + (SMALL_Y[vowel] ?? '')
  return initial === INITIAL.silent ? (W_ALONE[vowel] ?? '') : kana('u').replace('ゥ', '') + (SMALL[vowel] ?? '')
}
