/** Dates of a statement, each exchanged for another of its form: one that the article has for something else, or one that is made. */
import { shuffle } from '@/core/random'
import { rememberedWith } from '@/core/remembered'
import { inKanji, kanjiNumber } from '@/lang/ja/kanji-numerals'
import { isNew, isOfLead } from './alter-figures'
import { type Offer, SHOWS } from './altered'
import { isAside } from './askable'
import { withDigits } from './in-digits'
import type { Tense } from './lexis'
import type { Material } from './material'
import { lastPastYear, variedDates } from './other-values'
import { isLongPast, type Quantity, type ReadSentence } from './sentence'
import { tenseAt } from './tense'

/** What everybody knows the years of. */
export const HISTORIC =
  /전쟁|대전|해방|광복|혁명|戦争|大戦|維新|革命|事変|オイルショック|石油危機|석유 ?파동|오일 ?쇼크|\p{Script=Han}(?:地震|震災)|[가-힣]대?지진/u

/** A year further off would be out of the time that the text speaks of: a firm founded in 2028 that has orders today. */
const YEARS_OFF = 4

/** 21年度: the press writes so of accounts and surveys. */
const REPORTED_YEAR = /^\d{2}年度/

/** A year of two digits. */
const SHORT_YEARS = 100

/** After a date that is none to the year. */
export const ABOUT_THEN = /^(?:ごろ|ころ|頃|前後|\s?(?:무렵|쯤|께|전후)|\s?경(?=에|부터|까지|[\s,.]|$))/

const latestYear = rememberedWith(({ body, lexis }: Material): number =>
  Math.max(...body.flatMap(({ dates }) => dates.map(({ text }) => lexis.dateParts(text)?.[0] ?? 0))),
)

/** 1770년(영조 46), 2019年(令和元年): the year in another count beside it. */
const TOLD_TWICE = /^[年년]?\s?[(（]([^)）\d]*)(\d{1,2})([年년]?)[)）]/

/** A year of four places, as it is written. */
const YEAR = /\d{4}|[一二][〇一二三四五六七八九]{3}/

/** 2019年3月 → 2021年3月, 二〇一九年 → 二〇二一年. */
function movedBy(date: string, year: string, step: number): string {
  const own = kanjiNumber(year)
  return date.replace(year, own === null ? String(Number(year) + step) : inKanji(own + step, year))
}

/** The year in both counts, moved by as many years; null where the other count has none so early. */
function movedTwice(text: string, date: Quantity, year: string, to: string): Offer['exchanged'] | null {
  const beside = TOLD_TWICE.exec(text.slice(date.end))
  if (!beside) return null
  const [written, era, count] = beside
  const moved = Number(count) + Number(/\d{4}/.exec(to)?.[0]) - Number(year)
  const inEra = written.replace(`${era}${count}`, () => `${era}${moved}`)
  return moved < 1
    ? null
    : { sort: 'date', target: { start: date.start, end: date.end + written.length }, to: to + inEra }
}

/** How far a year is moved, at least and at most: further from the year of a plan or a start, another one is of another time. */
const STEPS = { least: 2, most: YEARS_OFF, made: [-2, 2, -3, -4] } as const

/** What is over is moved by more than a year or two, which nobody remembers. */
const OVER = { least: 3, most: 6, made: [-3, 3, -4, -5] } as const

/** What is long over is moved into another time, where another event of the article may stand. */
const LONG_OVER = { least: 5, most: 40, made: [-12, 11, -17, 14] } as const
const LONG = 15

/**
 * 1953년에 문을 열었다, 2014年に施行された: what begins or ends by it is dated. Of what else happened a teacher asks what it was, and not in which year;
 * but in an entry the years are its history.
 */
const DATED = {
  ko: /설립|창립|창업|창간|창단|출범|개교|개관|개장|개통|개업|개원|문을 (?:열|연)|[세지]워졌|세웠|지어졌|준공|완공|건립|제정|시행|도입|발효|공포|폐지|폐교|폐쇄|등록|지정|등재|발명|발견|출시|상용화|시작|시판|선보|개정|체결|합병|인수|상장|취항|통과/,
  ja: /設立|創立|創業|創刊|創設|開校|開館|開業|開通|開設|開園|開い|発足|建てられ|建設|完成|竣工|制定|施行|導入|公布|廃止|廃校|閉鎖|閉校|撤退|登録|指定|認定|発明|発見|発売|商品化|実用化|始ま|始め|改正|締結|合併|買収|上場|就航|稼働|通し/,
} as const

/** 五十三年: so many years, and no year. */
const SO_LONG = /^[一二三四五六七八九]?十[一二三四五六七八九]?年$/

/** Whether the years of the sentence stay in the order in which they stand. */
function keepsOrder(years: readonly number[], own: number | undefined, other: number | undefined): boolean {
  if (own === undefined || other === undefined) return true
  return years.every((year) => year === own || Math.sign(year - own) === Math.sign(year - other))
}

/** 올해 2월, 3월 4일: no other year is named. */
const THIS_YEAR = /^(?:올해|今年|\d{1,2}[월月])/
const monthOf = (date: string): number => Number(/(\d{1,2})[월月]/.exec(date)?.[1] ?? 0)

/** 올해 2월 → 올해 12월 of what has been: of the months of one year an earlier one is over, and a later one is still to come. */
const goesWith = (tense: Tense, own: string, other: string): boolean =>
  !THIS_YEAR.test(own) || monthOf(own) === monthOf(other) || (tense === 'past') === monthOf(other) < monthOf(own)

/** How long ago it is, or its year in a name. */
function tellsAgain({ lexis }: Material, { text }: ReadSentence, { start, end, text: date }: Quantity): boolean {
  const beside = withDigits(`${text.slice(0, start)}○${text.slice(end)}`)
  if (/\d+[年년]\s?(?:前|전)/.test(beside) || /^[（(](?:元日|祝日|.曜)/.test(text.slice(end))) return true
  const year = lexis.dateParts(date)?.[0]
  return (
    year !== undefined && year >= SHORT_YEARS && new RegExp(`${year}|(?<!\\d)${year % SHORT_YEARS}[年년]`).test(beside)
  )
}

/** A date of the article or one that is made; none where the rest of the sentence tells which it was. */
export function otherDates(material: Material, sentence: ReadSentence, date: Quantity): readonly Offer[] {
  const { lexis, body, random } = material
  // 1950년 …, 3년 넘게 …, 1954년: a year that the rest of the sentence gives away.
  const isSpanned =
    sentence.dates.length > 1 && sentence.numbers.some(({ unit }) => /^(?:년|年|年間|年ぶり)$/.test(unit))
  // 2021년 148억 원이던 매출은 지난해 … 3년 만에.
  const isTied = isSpanned || /[\d一二三四五六七八九十][년年]\s?(?:만에|ぶり)/.test(sentence.text)
  const [before, after] = [sentence.text.slice(0, date.start), sentence.text.slice(date.end)]
  // 翌1928年: the year before stands beside it.
  const isCounted = /(?:翌|이듬해인?\s|다음 해인?\s)$/.test(before)
  // 2019年の全国調査では4割: what is told is the share.
  const isOfSurvey =
    sentence.numbers.length > 0 && /^(?:年|년)?[의の]\s?[^、,\s]{0,6}(?:調査|統計|推計|조사|통계|추계)/.test(after)
  // 1527年ごろ: a year more or less is as true.
  const isAbout = ABOUT_THEN.test(after)
  // 136年前の今日, 31年テーゼ, 選手権2007, 1月1日（元日）: something else there tells the year or the day.
  const isToldAgain = tellsAgain(material, sentence, date)
  if (isToldAgain || isTied || isCounted || isOfSurvey || isAbout || HISTORIC.test(sentence.text)) return []
  const yearOf = (text: string): number | undefined => lexis.dateParts(text)?.[0]
  const own = yearOf(date.text)
  if (SO_LONG.test(date.text)) return []
  // 올해 9월 for 올해 7월: a month of which no year is named is petty.
  if (own === undefined && !isOfLead(material, sentence)) return []
  // 1960年の独立時には, which is no date of its own, too.
  const written = withDigits(sentence.text).match(/\d{4}(?=[年년](?![代대]))/g) ?? []
  const years = [...sentence.dates.flatMap(({ text }) => yearOf(text) ?? []), ...written.map(Number)]
  const tense = tenseAt(lexis, sentence, date)
  // 1824年の論文にさかのぼる, 割合は21年度に9割を下回り: whatever the verb.
  const isReported = REPORTED_YEAR.test(date.text) && !lexis.plans.test(sentence.text)
  const isPast = tense === 'past' || isLongPast(date) || isReported
  // 27年3月に…死亡した: what has happened is not dated by a year that the article only plans for.
  // 24年3月, beside which the article may write 2030年度.
  const isShort = own !== undefined && own < SHORT_YEARS
  const latest = isPast ? Math.max(own ?? 0, isShort ? 0 : lastPastYear(material)) : latestYear(material)
  const isLongOver = isPast && own !== undefined && !isShort && lastPastYear(material) - own >= LONG
  const { least, most, made } = isLongOver ? LONG_OVER : isPast ? OVER : STEPS
  const isHistory = material.subject !== null || isOfLead(material, sentence) || DATED[material.lang].test(after)
  if (own !== undefined && isPast && !isHistory) return []
  const isNear = (text: string): boolean => {
    const year = yearOf(text)
    if (!keepsOrder(years, own, year)) return false
    // A year that has gone does not go with what is still to come.
    if (!isPast && own !== undefined && year !== undefined) return year > own && year - own <= YEARS_OFF
    return own === undefined
      ? year === undefined
      : year !== undefined && year <= latest && Math.abs(year - own) <= most && Math.abs(year - own) >= least
  }
  const isOpen = (text: string): boolean => isNew(sentence, text) && isNear(text)
  const aside = isAside(sentence, date)
  const offer = (to: string, shows: number): Offer => ({ exchanged: { sort: 'date', target: date, to }, shows, aside })
  // 1994년에 산 밥솥: a year of what is told on the way is not moved by a few.
  const isMoved = !aside || !isPast || material.subject !== null || isOfLead(material, sentence)
  const year = YEAR.exec(date.text)?.[0]
  // 1914年(元年): both are moved, or none.
  if (/^[年년]?\s?[(（][^)）]*[年년\d]/.test(after)) {
    if (year === undefined) return []
    return made
      .map((step) => movedBy(date.text, year, step))
      .filter(isOpen)
      .slice(0, 1)
      .flatMap((to) => movedTwice(sentence.text, date, year, to) ?? [])
      .map((exchanged) => ({ exchanged, shows: SHOWS.made, aside }))
  }
  const ofArticle = body
    .flatMap((other) => other.dates)
    .filter(({ unit, text }) => unit === date.unit && isOpen(text) && goesWith(tense, date.text, text))
    .map(({ text }) => text)
  const moved = year ? made.map((step) => movedBy(date.text, year, step)) : variedDates(material, date, tense)
  return [
    ...shuffle(ofArticle, random)
      .slice(0, 1)
      .map((to) => offer(to, SHOWS.ofArticle)),
    ...shuffle(isMoved ? moved.filter(isOpen) : [], random)
      .slice(0, 1)
      .map((to) => offer(to, SHOWS.made)),
  ]
}
