/** Where the name of its bearer ends in the name of an institution or a place. */
import { isKanji } from '@/lang/ja/kana'
import { bearerOf } from '@/lang/ja/trades'
import { namedAfter } from '@/lang/ko/facilities'
import { looksForeign } from '@/lang/ko/sino-syllables'
import type { BridgeDictionaries } from '../ports'
import { suffixesOf } from './affixes'
import { isInCommonUse } from './common-use'
import { hanjaOf } from './hanja'
import type { Headword } from './headword'
import { institutionWords } from './institution'

/** Where the words of what an organisation is begin in its name: in Korean, if the analyser took it for one word. */
export function institutionOf(headword: Headword, dictionaries: BridgeDictionaries): readonly number[] {
  const { lang, letters, joints, category } = headword
  if (lang === 'ja') {
    const bearer = category === 'organisation' ? bearerOf(letters.join('')) : null
    return bearer === null ? [] : [[...bearer].length]
  }
  const bearer = koreanBearer(headword, dictionaries)
  const isOne = joints.size <= 2 && category === 'organisation'
  // 켈러만사: behind a foreign name 사 says that it is a firm
  if (isOne && letters.length > 3 && letters.at(-1) === '사' && looksForeign(letters.slice(0, -1).join('')))
    return [letters.length - 1]
  if (bearer > 0) {
    const words = isOne ? institutionWords(letters.slice(bearer), dictionaries) : []
    return [bearer, ...words.map((start) => bearer + start)]
  }
  if (joints.size > 2 || category === 'organisation') return isOne ? institutionWords(letters, dictionaries) : []
  const isTown = category === 'place' && (isJapaneseTown(letters, dictionaries) || isUnknownTown(letters, dictionaries))
  return isTown ? [letters.length - 1] : []
}

const LONGEST_BEARER = 4

/**
 * Letters of the name before a Korean facility or town that no row has: 다온|초등학교, 바깥솔|섬; and before what a firm calls itself in another language: 여울|바이오.
 * 0 where there is none.
 */
export function koreanBearer(headword: Headword, dictionaries: BridgeDictionaries): number {
  const { lang, letters, category, spaces } = headword
  if (lang !== 'ko' || spaces.size > 0 || dictionaries.lookUp('ko', letters.join('')).length > 0) return 0
  const found = category === 'place' || category === 'organisation' ? namedAfter(letters.join('')) : null
  const isFacility = found?.kind === category
  const length = isFacility ? found.name.length : category === 'organisation' ? beforeLoan(headword) : 0
  const name = letters.slice(0, length).join('')
  // 노인복지관 says for whom it is
  const isDescribed = isFacility && category === 'organisation' && dictionaries.lookUp('ko', name).length > 0
  // 도쿄|제국|대학교
  const hasWords =
    category === 'organisation' && institutionWords(letters, dictionaries).some((start) => start > 0 && start < length)
  return length <= LONGEST_BEARER && !isDescribed && !hasWords && mayBeBearer(name, dictionaries) ? length : 0
}

/** What texts have so often is a noun, though no row has it: 보건 of 보건대학원. */
const OFTEN = 50

/** What no row has, or a native word that is no more than a name there: 달빛 of 달빛대교, but 시청 of 시청역. */
export const mayBeBearer = (
  name: string,
  { lookUp, lookUpHanja, lookUpSino, koreanFrequency }: BridgeDictionaries,
): boolean =>
  name.length > 1 &&
  !(koreanFrequency(name) >= OFTEN && lookUpSino(name)[0]?.kind === 'common') &&
  lookUp('ko', name).every(
    ({ category, ja: [japanese = ''] }) =>
      category === 'concept' &&
      isKanji(japanese[0] ?? '') &&
      hanjaOf(name, japanese, lookUpHanja) === null &&
      lookUpSino(name).length === 0,
  )

/** Letters before the last token, where that is of no Korean letters. */
function beforeLoan({ letters, joints }: Headword): number {
  const [, first = 0, ...others] = [...joints].sort((a, b) => a - b)
  return others.length === 1 && looksForeign(letters.slice(first).join('')) ? first : 0
}

/** 도담시, 은령구: a town of a stem that no Korean text has. */
const isUnknownTown = (letters: readonly string[], dictionaries: BridgeDictionaries): boolean => {
  const stem = letters.slice(0, -1).join('')
  return (
    letters.length > 2 &&
    /[시구도]/.test(letters.at(-1) ?? '') &&
    [letters.join(''), stem].every(
      (name) => !isInCommonUse(name, dictionaries) && dictionaries.lookUp('ko', name).length === 0,
    )
  )
}

/** 도마코마이시, 기쿠요정: a Japanese place and what sort of place it is. */
const isJapaneseTown = (letters: readonly string[], { lookUpJapaneseName }: BridgeDictionaries): boolean =>
  suffixesOf(letters.at(-1) ?? '', 'place').length > 0 &&
  lookUpJapaneseName(letters.slice(0, -1).join('')).some(({ kind }) => kind === 'place')
