/**
 * Korean names in katakana as the Japanese press writes them where it has no hanja: 김민수 キム・ミンス, 이재명 イ・ジェミョン. Lenis consonants are voiced
 * after a vowel, nasal or ㄹ, across the space as well (김경수 キム・ギョンス, 박지성 パク・チソン).
 */
import { kanaOfSyllable, VOICING_FINALS } from './ko/kana-of-syllable'
import { decompose, FINAL, INITIAL, type Syllable } from './ko/syllable'

const HIEUT = 18
/** Surnames of one syllable, in order of frequency (통계청 2015년 인구주택총조사). */
const SURNAMES = new Set(
  '김이박최정강조윤장임한오서신권황안송류유홍전고문손양배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모은탁국편용',
)
const LONG_SURNAMES = new Set(['남궁', '황보', '제갈', '선우', '독고', '사공'])

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
/** Codas to the initials that they become: ㄱ, ㄴ, ㄹ, ㅁ, ㅂ. */
const LINKING: Readonly<Record<number, number>> = { 1: 0, 4: 2, 8: 5, 16: 6, 17: 7 }
/** The press writes 은혜 ウネ and 선희 ソニ, but 준호 ジュンホ: ㅎ is hardly heard between ㄴ and the vowels of 혜 and 희. */
const WEAK_VOWELS = new Set([7, 19])
const isWeakened = (next: Syllable | null | undefined): boolean =>
  next?.initial === HIEUT && WEAK_VOWELS.has(next.medial) && next.final === FINAL.none

/** Of these many surnames by frequency a name in 이 is one of two syllables (윤송이); of rarer ones 이 is an ending (소담이). */
const COMMON = 50
const isGivenWithEnding = (name: string): boolean =>
  name.endsWith('이') &&
  (decompose(name.slice(-2, -1))?.final ?? FINAL.none) !== FINAL.none &&
  ![...SURNAMES].slice(0, COMMON).includes(name.slice(0, 1))

/** Surname and given name; null where it can't be a Korean name: two to four syllables that begin with a surname. */
export function splitKoreanName(name: string): readonly [surname: string, given: string] | null {
  if (!/^[가-힣]{3,4}$/.test(name)) return null
  const long = LONG_SURNAMES.has(name.slice(0, 2))
  if (!long && isGivenWithEnding(name)) return null
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
    text += kanaOfSyllable(carried ?? letters.initial, letters.medial, voiced)
    // 현우 is ヒョヌ: the coda is spoken with the vowel after it, but not across the surname.
    const linked = syllables[i + 1]?.initial === INITIAL.silent && i + 1 !== surname.length
    const isWeak = i >= surname.length && letters.final === FINAL.n && isWeakened(syllables[i + 1])
    carried = linked || isWeak ? (LINKING[letters.final] ?? null) : null
    if (carried === null) text += CODAS[letters.final] ?? ''
    voiced = carried !== null || VOICING_FINALS.has(letters.final)
  }
  return text
}
