/** Figures and dates as wrong options: those of the article first, then the answer with its number changed. */
import { optionKey } from '@/core/quiz/comparison'
import type { ReasonCode } from '@/core/quiz/types'
import { shuffle } from '@/core/random'
import { rememberedWith } from '@/core/remembered'
import { inKanji, kanjiNumber } from '@/lang/ja/kanji-numerals'
import { type Candidate, choose } from './distractors'
import { DISTRACTORS, type Distractor } from './draft'
import { type Place, plausibleFor, variedFigures } from './figures'
import { withDigits } from './in-digits'
import type { Tense } from './lexis'
import type { Material } from './material'
import type { Quantity, ReadSentence } from './sentence'
import { tenseAt, tenseOf } from './tense'

export interface OtherValues {
  /** How many of the options the article has. */
  readonly real: number
  readonly options: readonly Distractor[]
}

/** Those of the article, and as many made ones as are still wanted; none that the stem has already. */
function filledUp(
  { articleKey }: Material,
  { text }: Quantity,
  stem: string,
  real: readonly Distractor[],
  made: readonly string[],
  code: ReasonCode,
): OtherValues {
  const taken = new Set([text, ...real.map((option) => option.text)].map(optionKey))
  // What the article has, if of something else, is not seen to be made up.
  const stands = (other: string): number => Number(articleKey.includes(optionKey(other)))
  const others = made
    .filter((other) => !taken.has(optionKey(other)) && !stem.includes(other))
    .sort((a, b) => stands(b) - stands(a))
    .slice(0, DISTRACTORS - real.length)
    .map((other) => ({ text: other, reason: { code, detail: text, evidence: null } as const }))
  return { real: real.length, options: [...real, ...others] }
}

const SHARE = /^(?:퍼센트|%|％)/
/** Noughts at the end, more or fewer. */
const ODDER = 2

const decimals = (text: string): number => /[.・](\d+|[〇一二三四五六七八九]+)/.exec(text)?.[1]?.length ?? 0

const roundness = (text: string): number => /0*$/.exec(optionKey(withDigits(text)).replace(/\D+$/, ''))?.[0].length ?? 0

/** Whether one figure looks as much like a plain one as another of its unit. */
export const writtenAlike = (own: Quantity, { unit, text }: Quantity): boolean =>
  unit === own.unit &&
  // 2,860명 among 6천 명 and 8천 명 stands out.
  /[만억조万億兆]/.test(text) === /[만억조万億兆]/.test(own.text) &&
  // 二十時間 among 8時間: one that is written otherwise stands out.
  isInDigits(text) === isInDigits(own.text) &&
  Math.abs(roundness(text) - roundness(own.text)) <= ODDER &&
  // 5% beside 4.9%.
  decimals(text) === decimals(own.text) &&
  // 60, 70 and 90% beside 46%.
  !(SHARE.test(unit) && roundness(own.text) === 0 && roundness(text) > 0)

/** Figures of the same unit and size elsewhere in the article; those of the same sentence first. */
function figuresOf(material: Material, answered: ReadSentence, quantity: Quantity, place: Place): readonly Candidate[] {
  const isPlausible = plausibleFor(place, quantity, 'real')
  const all = material.body.flatMap((sentence) =>
    sentence.numbers
      .filter((other) => writtenAlike(quantity, other) && isPlausible(other.text))
      .map(
        (other): Candidate => ({
          text: other.text,
          at: { sentence, span: other },
        }),
      ),
  )
  const isHere = ({ at }: Candidate): boolean => at?.sentence === answered
  return [
    ...shuffle(all.filter(isHere), material.random),
    ...shuffle(
      all.filter((x) => !isHere(x)),
      material.random,
    ),
  ]
}

/** Wrong options for a figure; `place` has the words around it in the question. */
export function figureOptions(
  material: Material,
  sentence: ReadSentence,
  quantity: Quantity,
  place: Place,
): OtherValues {
  const { stem } = place
  const real = choose(
    { material, stem, answer: quantity.text, answered: sentence, code: 'other-figure' },
    figuresOf(material, sentence, quantity, place),
  )
  return filledUp(material, quantity, stem, real, variedFigures(material, place, quantity), 'altered-figure')
}

/** Longest name of a time in months or days, to keep altered dates in the calendar. */
const MONTHS = 12
const DAYS = 28

/** Of the same form; for what has happened no time that the article only plans for. */
function datesOf(material: Material, answered: ReadSentence, date: Quantity): readonly Candidate[] {
  const { lexis } = material
  const tense = tenseAt(lexis, answered, date)
  const isPlanned = lexis.plans.test(answered.text)
  const sentences = material.body.filter(
    // 2026년에 만료됩니다: what has been is no option for what is to come.
    ({ text }) => tense === tenseOf(lexis, text) && (isPlanned || !lexis.plans.test(text)),
  )
  const isYear = YEAR_ALONE.test(date.text)
  return sentences.flatMap((sentence) =>
    sentence.dates.flatMap((other): Candidate[] => {
      // 2016년 5월 beside 2008년: its year is as good an option.
      const year = isYear && isInDigits(other.text) === isInDigits(date.text) ? YEAR.exec(other.text)?.[0] : undefined
      const text = year ?? other.text
      if ((year === undefined && other.unit !== date.unit) || optionKey(text) === optionKey(date.text)) return []
      return [{ text, at: { sentence, span: other } }]
    }),
  )
}

const YEAR = /^(?:\d{4}|[一二][〇一二三四五六七八九]{3})[年년]/
const YEAR_ALONE = new RegExp(`${YEAR.source}$`)
const isInDigits = (text: string): boolean => /\d/.test(text)

/** 올해 2월, 3월 4일, and a date of the last year that the article tells as past: nobody says of a later month that it is over, or of an earlier one that it is to come. */
function isOfThisYear(material: Material, date: string): boolean {
  const year = yearOf(material, date)
  if (year > 0) return year >= lastPastYear(material)
  return !/^(?:지난해|작년|내년|지난|오는|昨年|前年|来年|翌年)/.test(date)
}

/** The date with one of its numbers changed: 2024년 5월 → 2023년 5월, 2024년 8월. */
export function variedDates(material: Material, { text }: Quantity, tense: Tense): readonly string[] {
  const { random, lexis } = material
  const numbers = [...text.matchAll(/\d+|[〇一二三四五六七八九十]+(?=[年月日]|世紀)/g)]
  const isNow = isOfThisYear(material, text)
  const varied = shuffle([-3, -2, -1, 1, 2], random).flatMap((step) => {
    // A day more or less is nothing to have read for.
    const match = numbers[Math.floor(random() * Math.min(2, numbers.length))]
    if (!match) return []
    const unit = text[match.index + match[0].length] ?? ''
    const isDecade = /[대代]/.test(text.slice(match.index + match[0].length)) && match[0].length === 4
    const bound = /[월月]/.test(unit) ? MONTHS : /[일日]/.test(unit) ? DAYS : null
    const own = kanjiNumber(match[0])
    const value = (own ?? Number(match[0])) + (isDecade ? 10 * step : step)
    const wrapped = bound === null ? value : ((value - 1 + bound) % bound) + 1
    const goesWithTense = !isNow || bound !== MONTHS || (tense === 'past') === wrapped < (own ?? Number(match[0]))
    // 21世紀末 is still to come.
    // Two hundred years off is another world.
    const isCentury =
      /세기|世紀/.test(text) && (Math.abs(step) > 1 || wrapped > (/[말末]|후반|後半/.test(text) ? 20 : 21))
    const written = own === null ? String(wrapped) : inKanji(wrapped, match[0])
    return wrapped < 1 || isCentury || !goesWithTense
      ? []
      : [text.slice(0, match.index) + written + text.slice(match.index + match[0].length)]
  })
  return [...new Set([...shuffle(lexis.relativeDates(text, tense), random), ...varied])]
}

/** Further off (1919 for a workshop of today) is ruled out without reading; of what is long ago (1714) nobody knows the century. */
const YEARS_OFF = 60
/** Of the years since then. */
const SHARE_OFF = 0.4
const NOW = 2020

function isNear({ lexis }: Material, date: string, other: string): boolean {
  const [a, b] = [lexis.dateParts(date)?.[0], lexis.dateParts(other)?.[0]]
  return a === undefined || b === undefined || Math.abs(a - b) <= Math.max(YEARS_OFF, SHARE_OFF * (NOW - a))
}

const yearOf = ({ lexis }: Material, date: string): number => lexis.dateParts(date)?.[0] ?? 0

/** The last year that the article tells as past; what was announced or foreseen may still be to come. */
export const lastPastYear = rememberedWith((material: Material): number => {
  const { lexis, body } = material
  const past = body.filter(
    ({ dates, text }) =>
      dates.length > 0 &&
      lexis.isPast.test(text) &&
      !lexis.plans.test(text) &&
      !lexis.foresees.test(text) &&
      !lexis.announces.test(text),
  )
  return Math.max(0, ...past.flatMap(({ dates }) => dates.map(({ text }) => yearOf(material, text))))
})

/** A year after all that the article tells as past; for what is planned beyond it, one that has gone. */
function isOfOtherTense(material: Material, answered: ReadSentence, own: Quantity, date: string): boolean {
  const [year, ownYear, last] = [yearOf(material, date), yearOf(material, own.text), lastPastYear(material)]
  return tenseAt(material.lexis, answered, own) === 'past'
    ? year > Math.max(ownYear, last)
    : year > 0 && last > 0 && ownYear > last && year <= last
}

/** 1977년부터 언제까지, 1951년에 합성한 …은 언제부터: an option on the other side of a year that the question names is ruled out by it. */
function contradictsStem(material: Material, stem: string, own: Quantity, date: string): boolean {
  const [year, ownYear] = [yearOf(material, date), yearOf(material, own.text)]
  const told = [...withDigits(stem).matchAll(/(?<!\d)(1\d{3}|20\d{2})(?=[年년])/g)].map(([written]) => Number(written))
  return year > 0 && ownYear > 0 && told.some((one) => one !== ownYear && ownYear > one !== year > one)
}

/** 1945年4月8日 → 1945年; null where the year is not told, or nothing but the year. */
export function yearAlone(date: Quantity): Quantity | null {
  const text = YEAR.exec(date.text)?.[0]
  return text === undefined || text === date.text ? null : { ...date, text, end: date.start + text.length }
}

/** Wrong options for a date. */
export function dateOptions(material: Material, sentence: ReadSentence, date: Quantity, stem: string): OtherValues {
  const isPossible = (text: string): boolean =>
    !isOfOtherTense(material, sentence, date, text) && !contradictsStem(material, stem, date, text)
  const real = choose(
    { material, stem, answer: date.text, answered: sentence, code: 'other-date' },
    datesOf(material, sentence, date).filter(({ text }) => isNear(material, date.text, text) && isPossible(text)),
  )
  const made = variedDates(material, date, tenseAt(material.lexis, sentence, date))
  return filledUp(material, date, stem, real, made.filter(isPossible), 'altered-date')
}
