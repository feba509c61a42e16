/** The allomorph of a particle that a word takes (표준 발음에 따른 조사 선택): words of hangul, digits and Latin letters alike. */
import { finalConsonant } from './josa'

const RIEUL = 8

/** Digits by their Sino-Korean reading: 영 일 이 삼 사 오 육 칠 팔 구. Index of the final consonant. */
const DIGIT_FINALS: readonly number[] = [21, 8, 0, 16, 0, 0, 1, 8, 8, 0]
/** Names of Latin letters that end in a consonant: 엘, 엠, 엔, 알. */
const LETTER_FINALS: Readonly<Record<string, number>> = { l: 8, m: 16, n: 4, r: 8 }
/** Words that are read as words though written in Latin letters end as they sound; after these letters always in a consonant. */
const LATIN_WORD_FINALS: Readonly<Record<string, number>> = { l: 8, m: 16, n: 4, g: 21, k: 1, p: 17, b: 17 }

/** Symbols of units are read as their names: 100m 백 미터, 5kg 오 킬로그램, 3t 삼 톤. */
const UNIT =
  /[\d만억천백몇]\s?(km|cm|mm|nm|m|kg|mg|g|mL|ml|L|t|ha|kW|MW|GW|W|kWh|MWh|GWh|Wh|KB|MB|GB|TB|Hz|MHz|GHz|㎏|㎞|㎜|㎝|㎡|℃)$/
const UNIT_FINALS: Readonly<Record<string, number>> = { kg: 16, mg: 16, g: 16, '㎏': 16, t: 4 }

/** 0 for a vowel, 8 for ㄹ, else another final consonant of the last sound. */
export function finalSound(word: string): number {
  // 수간호사(51)는: as the word before the brackets ends.
  const spoken = word.replace(/(?<=\S)\s?\([^()]*\)$/, '').replace(/["'’”」』)\]》〉]+$/, '')
  const last = spoken.slice(-1)
  const hangul = finalConsonant(last)
  if (hangul !== null) return hangul
  const unit = UNIT.exec(spoken)?.[1]
  if (unit) return UNIT_FINALS[unit] ?? 0
  if (/[%％]/.test(last)) return 0
  if (/\d/.test(last)) return DIGIT_FINALS[Number(last)] ?? 0
  const letter = last.toLowerCase()
  const isAcronym = /(?:^|[^A-Za-z])[A-Z]+$/.test(spoken)
  return (isAcronym ? LETTER_FINALS[letter] : LATIN_WORD_FINALS[letter]) ?? 0
}

export const endsInConsonant = (word: string): boolean => finalSound(word) !== 0

const PAIRS: readonly (readonly [consonant: string, vowel: string])[] = [
  ['이라고', '라고'],
  ['이라는', '라는'],
  ['이라며', '라며'],
  ['이란', '란'],
  ['이라', '라'],
  ['이나', '나'],
  ['이며', '며'],
  ['이면', '면'],
  ['이다', '다'],
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
]

/** The particle in the form that the word takes; particles of one form (에서, 도, 의) stay as they are. */
export function particleFor(word: string, particle: string): string {
  const final = finalSound(word)
  const directional = /^(?:으)?로(.*)$/.exec(particle)
  if (directional) return (final === 0 || final === RIEUL ? '로' : '으로') + (directional[1] ?? '')
  for (const [consonant, vowel] of PAIRS) {
    if (particle === consonant || particle === vowel) return final === 0 ? vowel : consonant
  }
  return particle
}

export const withParticle = (word: string, particle: string): string => word + particleFor(word, particle)
