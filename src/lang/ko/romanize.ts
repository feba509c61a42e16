/** Revised Romanization of Korean (국어의 로마자 표기법, 문화관광부 고시 제2000-8호; now 문화체육관광부 고시 제2014-42호). */
import { splitKoreanName } from '../korean-names-in-katakana'
import { codaOf, pronounce } from './pronunciation'
import { decompose, FINAL, INITIAL, type Syllable } from './syllable'

/** 제2장 제1항 and 제2항, in Unicode's order of letters. Tense sounds are written only where they are spelt (제3장 제1항 붙임). */
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ')
const MEDIALS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ')
const FINALS: Readonly<Record<number, string>> = { 1: 'k', 4: 'n', 7: 't', 8: 'l', 16: 'm', 17: 'p', 21: 'ng' }

const initialOf = (initial: number): string => INITIALS[initial] ?? ''

/** The plain letter of a tense one. */
const PLAIN: Readonly<Record<number, number>> = { 1: 0, 4: 3, 8: 7, 10: 9, 13: 12 }

const lettersOf = (word: string): readonly Syllable[] => [...word].flatMap((syllable) => decompose(syllable) ?? [])

function romanizeWord(word: string): string {
  const written = lettersOf(word)
  const spoken = pronounce(word, { aspirated: isVerbal(word) })
  let romanized = ''
  for (const [i, { initial, medial, final }] of spoken.entries()) {
    const plain = PLAIN[initial]
    const shown = plain !== undefined && plain === written[i]?.initial ? plain : initial
    const doubled = initial === INITIAL.r && spoken[i - 1]?.final === FINAL.r
    romanized += (doubled ? 'l' : initialOf(shown)) + (MEDIALS[medial] ?? '') + (FINALS[final] ?? '')
  }
  return romanized
}

/** 제3장 제1항 4: ㅎ is one sound with ㄱ ㄷ ㅂ ㅈ in verbs (잡혀 japyeo), and shown in nouns (묵호 Mukho). */
const isVerbal = (word: string): boolean => /[가-힣](?:혀|히다|혀지다)$/.test(word)

/** A noun as it is spoken (제1장 제1항); what is not hangul stays. 독립 dongnip, 생성형 AI saengseonghyeong AI. */
export const romanize = (noun: string): string => noun.replace(/[가-힣]+/g, romanizeWord)

/** Proper nouns have a capital (제3장 제3항), each of their words: 한라산 Hallasan, 젠슨 황 Jenseun Hwang. */
export const romanizeName = (name: string): string =>
  romanize(name).replace(/(^|\s)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** Surnames as their bearers write them; the rule leaves surnames open (제3장 제4항 3) and lets names stay as they are used (제7항). */
const SURNAMES: Readonly<Record<string, string>> = {
  강: 'Kang',
  고: 'Ko',
  권: 'Kwon',
  김: 'Kim',
  문: 'Moon',
  박: 'Park',
  신: 'Shin',
  오: 'Oh',
  우: 'Woo',
  이: 'Lee',
  임: 'Lim',
  조: 'Cho',
  최: 'Choi',
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** A Korean person's name (제3장 제4항): the surname apart, and no change of sound shown inside the name (한복남 Han Boknam, 홍빛나 Hong Bitna). */
export function romanizePerson(name: string): string {
  const [surname, given] = splitKoreanName(name.replace(/\s/g, '')) ?? []
  if (!surname || !given) return romanizeName(name)
  return `${SURNAMES[surname] ?? capital(unchanged(surname))} ${capital(unchanged(given))}`
}

/** What a final is before a vowel. */
const CARRIED: Readonly<Record<number, string>> = { 1: 'g', 7: 'd', 8: 'r', 17: 'b' }

/** Letter by letter: a final is only carried over to a vowel. */
function unchanged(name: string): string {
  const letters = lettersOf(name)
  let romanized = ''
  for (const [i, { initial, medial, final }] of letters.entries()) {
    const carried = letters[i + 1]?.initial === INITIAL.silent ? CARRIED[final] : undefined
    romanized += initialOf(initial) + (MEDIALS[medial] ?? '') + (carried ?? FINALS[codaOf(final)] ?? '')
  }
  return romanized
}

/** The hanja of 제3장 제5항, as Japan writes them. */
const UNITS: Readonly<Record<string, string>> = {
  도: '道',
  시: '市',
  군: '郡',
  구: '区',
  읍: '邑',
  면: '面',
  리: '里',
  동: '洞',
}

/**
 * A place: a hyphen before the name of an administrative unit, and no change of sound across it (제3장 제5항: 제주도 Jeju-do, 인왕리
 * Inwang-ri). Its Japanese name tells a unit from an island or a last syllable: 독도 獨島 is Dokdo.
 */
export function romanizePlace(name: string, japanese: string): string {
  const unit = name.slice(-1)
  if (name.length < 3 || UNITS[unit] === undefined || UNITS[unit] !== japanese.slice(-1)) return romanizeName(name)
  return `${romanizeName(name.slice(0, -1))}-${romanize(unit)}`
}
