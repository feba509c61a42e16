/** 두음 법칙: 한글 맞춤법 제10–12항, and 렬/률 of 제11항 [붙임 1]. */
import { compose, decompose, FINAL, INITIAL } from './syllable'

/** ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ */
const IOTISED = new Set([2, 3, 6, 7, 12, 17, 20])
const YEO = 6
const YU = 17

/** The syllable as it is written at the head of a word: 녀 여, 력 역, 로 노. */
export function atHead(syllable: string): string {
  const letters = decompose(syllable)
  if (!letters) return syllable
  const { initial, medial } = letters
  if (initial === INITIAL.r) return compose({ ...letters, initial: IOTISED.has(medial) ? INITIAL.silent : INITIAL.n })
  if (initial === INITIAL.n && IOTISED.has(medial)) return compose({ ...letters, initial: INITIAL.silent })
  return syllable
}

/** 렬 and 률 become 열 and 율 after a vowel or ㄴ: 비율, 전율, but 법률. */
export function afterVowelOrNieun(previous: string, syllable: string): string {
  const letters = decompose(syllable)
  const before = decompose(previous)
  if (!letters || !before || letters.initial !== INITIAL.r || letters.final !== FINAL.r) return syllable
  if (letters.medial !== YEO && letters.medial !== YU) return syllable
  const open = before.final === FINAL.none || before.final === FINAL.n
  return open ? compose({ ...letters, initial: INITIAL.silent }) : syllable
}

/** A Sino-Korean word as it is spelt, from its characters' plain readings: 력사 역사, 비률 비율. */
export function spellSinoKorean(readings: readonly string[]): string {
  let word = ''
  for (const reading of readings) word += word === '' ? atHead(reading) : afterVowelOrNieun(word.slice(-1), reading)
  return word
}

/** Whether hangul `written` can stand for the plain reading, at the head of a word or inside it. */
export const spells = (written: string, reading: string): boolean => written === reading || written === atHead(reading)
