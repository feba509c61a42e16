/** Numbers with their unit and dates of a Korean sentence, each with the question that asks for it. */
import { NATIVE_NUMERALS } from '@/lang/ko/native-numerals'
import type { Quantity } from '../sentence'

const NUMBER = String.raw`\d[\d,.]*(?:\s?(?:조|억|만|천|백))?(?:\s?\d[\d,]*(?:조|억|만|천)?)*`
/** Counters that stand after a Korean number word: 서른 개, 두 명. 사람, 나라 and 회사 with it point back at who was named. */
const NATIVE_UNITS =
  '명|개월|개|곳|대|마리|번|해|달|척|채|그루|장|권|자루|켤레|벌|가지|가구|군데|차례|쪽|시간|기|편|병|줄'
/** Counters and units (단위 명사), longer ones first. */
const UNITS =
  '퍼센트포인트|%포인트|%p|퍼센트|%|％|기가와트시|킬로와트시|킬로미터|킬로그램|밀리미터|센티미터|마이크로미터|나노미터|밀리그램|그램|제곱미터|에이커|기가와트|메가와트|킬로와트|달러|유로|위안|파운드|개국|개월|개사|개교|개|시간|포인트|가구|가지|경기|차례|마리|마일|피트|미터|리터|헥타르|톤|원|엔|명|배|분|초|대|곳|건|km|kg|cm|mm|m|도|층|척|권|편|회|위|표|세|살|종|팀|점|골|주|년|석|척|쪽|그루|해리|상자|세대|품종|켤레|평|채|병|기|번|군데|㎢|㎡|㎞|㎝|㎜|㎏|kWh|MWh|GWh|kW|MW|GW|mg|g|t'
/** Years that a text of today speaks of as dates end here. */
const LAST_YEAR = 2200
const MONEY = /^(?:원|엔|달러|유로|위안|파운드)$/
/** What may follow a unit: a particle, or a noun of approximation; else the unit is the beginning of another word (대회). */
const AFTER =
  /^(?:[^가-힣]|$|이[가라며고었인]?|가|을|를|은|는|의|에|에서|으로|로|까지|만|도|과|와|보다|씩|가량|정도|이상|이하|이내|미만|짜리|여|인|입|당|였|밖에|부터|간|쯤|나|동안|남짓|째|뿐|안팎|마다|다(?=[.\s]|$))/
/** 10년 뒤, 3개월 전: a time, not a length. */
const POINT_IN_TIME = /^\s?(?:후|뒤|전)(?=[\s:,에]|$)/
const TIME_IN_WORDS = /^(?:개월|시간|해|달)$/
const TIME_UNIT = /^(?:년|개월|시간|주|분|초)$/

/** 지난 2월, 2024년 5월 3일, 올해 하반기: what 언제 asks for. */
const DATE =
  /(?:\d{4}년(?:\s?\d{1,2}월)?(?:\s?\d{1,2}일)?(?:\s(?:상반기|하반기|초|말|봄|여름|가을|겨울))?|(?:지난해|작년|올해|내년|지난|오는)\s\d{1,2}월(?:\s\d{1,2}일)?|지난달\s\d{1,2}일|(?:올해|내년|지난해)\s(?:상반기|하반기|초|말|봄|여름|가을|겨울)|(?<![\d.])\d{1,2}월\s\d{1,2}일|(?<![\d.가-힣])(?<!약 )\d+(?:년|개월|주|일|시간) (?:후|뒤|전)(?=[\s:,.에의부까보은는이]|$))/g
const NO_DATE_AFTER = /^(?:간|생|째|대|도의|도\s|산|형|식|판)/

const CONVERTED = new RegExp(
  `^(?:,\\s|\\s?\\()(?:약|한화|우리 돈|원화)\\s(?:약\\s)?${NUMBER}\\s?(?:원|엔|달러|유로|위안)\\)?`,
)

const counts = (unit: string): string => (MONEY.test(unit) ? '얼마' : `몇 ${unit}`)

/** 한 곳 is a word rather than a count. */
const IN_WORDS = new RegExp(
  `(?<![가-힣\\d])(?<!(?:이|그|단|또|각|제) )((?!한\\s)(?:${NATIVE_NUMERALS}))\\s(${NATIVE_UNITS})`,
  'g',
)

function numbersInWords(text: string): readonly Quantity[] {
  return [...text.matchAll(IN_WORDS)].flatMap((match): Quantity[] => {
    const [whole, , unit = ''] = match
    const end = match.index + whole.length
    const after = text.slice(end)
    if (!AFTER.test(after) || /^(?:째|당)|^\s?(?:가운데|중)(?=\s|$)/.test(after)) return []
    if (TIME_IN_WORDS.test(unit) && POINT_IN_TIME.test(after)) return []
    return [{ start: match.index, end, text: whole, unit, interrogative: counts(unit) }]
  })
}

export function koreanNumbers(text: string): readonly Quantity[] {
  const pattern = new RegExp(`(?<![\\dA-Za-z가-힣.\\-])(?<![A-Za-z] )(${NUMBER})\\s?(${UNITS})`, 'g')
  const found = [...text.matchAll(pattern)].flatMap((match): Quantity[] => {
    const [whole, digits = '', unit = ''] = match
    const start = match.index
    const end = start + whole.length
    const after = text.slice(end)
    if (unit === '년' && /^\d{4}$/.test(digits)) return []
    if (TIME_UNIT.test(unit) && POINT_IN_TIME.test(after)) return []
    // 31년 차 반장: which year somebody is in.
    if (/^(?:년|개월)$/.test(unit) && /^\s?차/.test(after)) return []
    // 0.1mg, 3times: letters go on.
    if (/[A-Za-z]$/.test(unit) && /^[A-Za-z]/.test(after)) return []
    if (!AFTER.test(after) || /^(?:째|당)/.test(after)) return []
    // 1시간 20분, 4분의 3: one quantity of two figures. 2031년 19조 원: a year and another.
    const goesOn = TIME_UNIT.test(unit) && /\d(?:시간|분|개월|년)\s?$/.test(text.slice(0, start))
    if (/^\s?\d/.test(after) || goesOn || /^의\s\d/.test(after)) return []
    if (/^\s?(?:가운데|중)(?=\s|$)/.test(after)) return []
    // 2000년대 written 2000대: a decade.
    if (unit === '대' && /^\d{3}0$/.test(digits) && /^\s?(?:초|중반|후반|전반|말)/.test(after)) return []
    // 7번 국도, 3번 출구: which one, not how often. 20만 번, 4000번: how often.
    if (unit === '번' && !/[\s만천백]/.test(whole) && !/\d{3}/.test(digits)) return []
    // 75세 이상, 65세 이상: a threshold that names a group.
    if (/^(?:세|살)$/.test(unit)) return []
    // 30억 달러, 약 4조 원: the sum in another currency belongs to it.
    const converted = MONEY.test(unit) ? (CONVERTED.exec(after)?.[0].length ?? 0) : 0
    return [{ start, end: end + converted, text: whole, unit, interrogative: counts(unit) }]
  })
  return withoutCovered([...found, ...numbersInWords(text)])
}

/** The second sum of an amount in two currencies is no quantity of its own. */
const withoutCovered = (found: readonly Quantity[]): readonly Quantity[] =>
  found.filter((one) => !found.some((other) => other !== one && other.start < one.start && other.end >= one.end))

/** 9400년 전: how long, not when. */
const isSpan = (date: string): boolean =>
  Number(/^(\d{4})년/.exec(date)?.[1] ?? 0) > LAST_YEAR || /^\d{4}년 (?:후|뒤|전)$/.test(date)

/** Dates that differ only in their digits can stand for each other. */
const shapeOf = (date: string): string =>
  date
    .replace(/\d{4}/g, 'Y')
    .replace(/\d+/g, '0')
    .replace(/지난해|작년|지난달|지난/, 'past')
    .replace(/내년|오는/, 'coming')
    .replace(/상반기|하반기/, 'H')
    .replace(/봄|여름|가을|겨울/, 'S')

/** 1796년(정조 20년): the same year in another count. */
const IN_ANOTHER_COUNT = /^\((?:[가-힣]{2,4}\s)?\d{1,2}년\)/

export const koreanDates = (text: string): readonly Quantity[] =>
  [...text.matchAll(DATE)].flatMap((match) => {
    const [whole] = match
    const told = match.index + whole.length
    const end = told + (IN_ANOTHER_COUNT.exec(text.slice(told))?.[0].length ?? 0)
    if (NO_DATE_AFTER.test(text.slice(end)) || isSpan(whole)) return []
    return [{ start: match.index, end, text: whole, unit: shapeOf(whole), interrogative: '언제' }]
  })
