/**
 * Korean names in katakana as the Japanese press writes them where it has no hanja: 김민수 キム・ミンス, 이재명 イ・ジェミョン. Lenis consonants are voiced
 * after a vowel, nasal or ㄹ, across the space as well (김경수 キム・ギョンス, 박지성 パク・チソン).
 */
import { decompose } from './ko/syllable'

/** Surnames of one syllable, in order of frequency (통계청 2015년 인구주택총조사). */
const SURNAMES = new Set(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모',
)
const LONG_SURNAMES = new Set(['남궁', '황보', '제갈', '선우', '독고', '사공'])

/** Kana rows a, i, u, e, o and small-y stem of each initial, voiceless and voiced. */
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
const MEDIALS = 'a e ya e o e yo ye o wa e e yo u wo we wi yu u wi i'.split(' ')
const COLUMNS = 'aiueo'
const CODAS: Readonly<Record<number, string>> = {
  1: 'ク',
  4: 'ン',
  7: 'ッ',
  8: 'ル',
  16: 'ム',
  17: 'プ',
  19: 'ッ',
  21: 'ン',
}
const VOICING_FINALS = new Set([0, 4, 8, 16, 21])
const SMALL_Y: Readonly<Record<string, string>> = { a: 'ャ', u: 'ュ', o: 'ョ', e: 'ェ' }
const Y_ALONE: Readonly<Record<string, string>> = { a: 'ヤ', u: 'ユ', o: 'ヨ', e: 'イェ' }
const W_ALONE: Readonly<Record<string, string>> = { a: 'ワ', i: 'ウィ', e: 'ウェ', o: 'ウォ' }
const SMALL: Readonly<Record<string, string>> = { a: 'ァ', i: 'ィ', e: 'ェ', o: 'ォ' }
const SILENT = 11
/** Codas to the initials that they become: ㄱ, ㄴ, ㄹ, ㅁ, ㅂ. */
const LINKING: Readonly<Record<number, number>> = { 1: 0, 4: 2, 8: 5, 16: 6, 17: 7 }
/** ㅈ ㅉ ㅊ: 저 is チョ, as if ㅕ. */
const AFFRICATES = new Set([12, 13, 14])

const moras = (row: string): readonly string[] => row.match(/[ァ-ヴ][ァィゥェォャュョ]?/g) ?? []

function onset(initial: number, medial: string, voiced: boolean): string {
  const lenis = LENIS[initial]
  const row = moras(lenis ? lenis[voiced ? 1 : 0] : (OTHERS[initial] ?? 'アイウエオ'))
  const vowel = medial.slice(-1)
  const kana = (column: string): string => row[COLUMNS.indexOf(column)] ?? ''
  if (medial.length === 1 || AFFRICATES.has(initial)) return kana(vowel)
  if (medial.startsWith('y')) return initial === SILENT ? (Y_ALONE[vowel] ?? '') : kana('i') + (SMALL_Y[vowel] ?? '')
  return initial === SILENT ? (W_ALONE[vowel] ?? '') : kana('u') + (SMALL[vowel] ?? '')
}

/** Surname and given name; null where it can't be a Korean name: two to four syllables that begin with a surname. */
export function splitKoreanName(name: string): readonly [surname: string, given: string] | null {
  if (!/^[가-힣]{3,4}$/.test(name)) return null
  const long = LONG_SURNAMES.has(name.slice(0, 2))
  if (!long && (name.length !== 3 || !SURNAMES.has(name.slice(0, 1)))) return null
  const length = long ? 2 : 1
  return [name.slice(0, length), name.slice(length)]
}

export function koreanNameInKatakana(surname: string, given: string): string {
  const syllables = [...surname, ...given].map(decompose)
  let text = ''
  let voiced = false
  let carried: number | null = null
  for (const [i, letters] of syllables.entries()) {
    if (!letters) continue
    if (i === surname.length) text += '・'
    text += onset(carried ?? letters.initial, MEDIALS[letters.medial] ?? '', voiced)
    // 현우 is ヒョヌ: the coda is spoken with the vowel after it, but not across the surname.
    const linked = syllables[i + 1]?.initial === SILENT && i + 1 !== surname.length
    carried = linked ? (LINKING[letters.final] ?? null) : null
    if (carried === null) text += CODAS[letters.final] ?? ''
    voiced = carried !== null || VOICING_FINALS.has(letters.final)
  }
  return text
}
