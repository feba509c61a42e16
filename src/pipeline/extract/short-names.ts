/** Short forms of the names that an article gives in full. */
import type { Lang } from '@/core/article/types'
import type { Candidate } from './candidates'

/** Keys of short forms to those of the full names. */
export function byShortName(candidates: readonly Candidate[], lang: Lang): ReadonlyMap<string, string> {
  const [people, places] = (['person', 'place'] as const).map((of) =>
    candidates.filter(({ category }) => category === of),
  )
  return new Map(
    candidates.flatMap((candidate) => {
      const full = personOf(candidate, people ?? [], places ?? [], lang) ?? placeOf(candidate, places ?? [], lang)
      return full ? [[candidate.key, full.key] as const] : []
    }),
  )
}

/** A part of a name alone (손 회장, 久慈社長, アルトマン, 宗介) is the person whose full name the article gives. */
function personOf(
  short: Candidate,
  people: readonly Candidate[],
  places: readonly Candidate[],
  lang: Lang,
): Candidate | undefined {
  const { category, key, headword } = short
  // 久我原 is a place in the dictionary, and here the 久我原さん whose full name the article gives; 鈴木 a firm.
  const isElsewhere =
    category === 'place' &&
    (GEOGRAPHY.test(key) || places.some((place) => place !== short && place.key.startsWith(key)))
  if (
    (category !== null && category !== 'person' && category !== 'organisation' && category !== 'place') ||
    isElsewhere
  )
    return undefined
  const isPart = (full: Candidate): boolean => {
    if (full.headword.split(/[\s・＝]/).includes(headword)) return true
    const isGiven = category === 'person' && headword.length > 1 && full.key.endsWith(key)
    // 宇治川 of 宇治川理紗: two characters of a name are no other word there
    const isSurname = category !== null || /^[\p{Script=Han}々]{2,}$/u.test(headword)
    return isGiven || (lang === 'ja' && isSurname && full.key.startsWith(key))
  }
  return people.find((person) => person.key !== key && isPart(person))
}

/** What hardly any surname ends in. */
const GEOGRAPHY = /[岬湾湖峠港駅市区町村県]$/

const KIND: Readonly<Record<Lang, string>> = { ko: '[시군구도]', ja: '[市区町村郡県府]' }

/** 浜松 is 浜松市, or the town of 富山県高岡市, whatever else is called so. */
function placeOf(short: Candidate, places: readonly Candidate[], lang: Lang): Candidate | undefined {
  if ((short.category !== 'place' && short.category !== 'person') || !/^[\p{Script=Han}가-힣]{2,}$/u.test(short.key))
    return undefined
  const kinds = [new RegExp(`^${short.key}${KIND[lang]}$`), new RegExp(`[都道府県]${short.key}[市区町村郡]$`)]
  return kinds.flatMap((kind) => places.find(({ key }) => key !== short.key && kind.test(key)) ?? [])[0]
}
