/** 언제 열었습니까; 開いたのはいつですか: the time of the sentence. */
import { optionKey } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { askable, inRelativeClause, isDescribed, lacksObjectAt, withSubject } from '../askable'
import { type Candidate, choose } from '../distractors'
import { DISTRACTORS, type Draft, evidenceOf } from '../draft'
import { isGrounded, isSpecific } from '../grounded'
import { type Material, pointsOutsideClause } from '../material'
import type { Quantity, ReadSentence } from '../sentence'

/** Longest name of a time in months or days, to keep altered dates in the calendar. */
const MONTHS = 12
const DAYS = 28

/** Of the same form; for what has happened no time that the article only plans for. */
function datesOf(material: Material, answered: ReadSentence, date: Quantity): readonly Candidate[] {
  const { isPast, plans } = material.lexis
  const isOver = isPast.test(answered.text)
  const sentences = material.body.filter(({ text }) => !isOver || (isPast.test(text) && !plans.test(text)))
  const isYear = /^\d{4}[年년]$/.test(date.text)
  return sentences.flatMap((sentence) =>
    sentence.dates.flatMap((other): Candidate[] => {
      // 2016년 5월 beside 2008년: its year is as good an option.
      const year = isYear ? /^\d{4}[年년]/.exec(other.text)?.[0] : undefined
      const text = year ?? other.text
      if ((year === undefined && other.unit !== date.unit) || optionKey(text) === optionKey(date.text)) return []
      return [{ text, at: { sentence, span: other } }]
    }),
  )
}

/** The date with one of its numbers changed: 2024년 5월 → 2023년 5월, 2024년 8월. */
function variedDates({ random, lexis }: Material, { text }: Quantity, isPlanned: boolean): readonly string[] {
  const numbers = [...text.matchAll(/\d+/g)]
  const varied = shuffle([-3, -2, -1, 1, 2], random).flatMap((step) => {
    const match = numbers[Math.floor(random() * numbers.length)]
    if (!match) return []
    const unit = text[match.index + match[0].length] ?? ''
    const isDecade = /[대代]/.test(text.slice(match.index + match[0].length)) && match[0].length === 4
    const bound = /[월月]/.test(unit) ? MONTHS : /[일日]/.test(unit) ? DAYS : null
    const value = Number(match[0]) + (isDecade ? 10 * step : step)
    const wrapped = bound === null ? value : ((value - 1 + bound) % bound) + 1
    const isCentury = /세기|世紀/.test(text) && wrapped > 21
    return wrapped < 1 || isCentury
      ? []
      : [text.slice(0, match.index) + wrapped + text.slice(match.index + match[0].length)]
  })
  return [...new Set([...shuffle(lexis.relativeDates(text, isPlanned), random), ...varied])]
}

/** Further off (1919 for a workshop of today) is ruled out without reading. */
const YEARS_OFF = 12

function isNear({ lexis }: Material, date: string, other: string): boolean {
  const [a, b] = [lexis.dateParts(date)?.[0], lexis.dateParts(other)?.[0]]
  return a === undefined || b === undefined || Math.abs(a - b) <= YEARS_OFF
}

/** 2024年3月に政策を解除し、…が改善した: the time is that of the first verb. */
function isBeforeOther({ words, clauses }: ReadSentence, { end }: Quantity): boolean {
  const at = words.findIndex((word) => end > word.start && end <= word.end)
  const last = clauses.find((clause) => at >= clause.first && at <= clause.last)?.last ?? words.length - 1
  return words.slice(at, last).some(({ role, comma, join }) => role === 'predicate' && comma && join !== 'adnominal')
}

/** A year after all that the article tells as past. */
function isYetToCome({ lexis, body }: Material, answered: ReadSentence, date: string): boolean {
  const yearOf = (text: string): number => lexis.dateParts(text)?.[0] ?? 0
  if (!lexis.isPast.test(answered.text)) return false
  const past = body.filter(({ text }) => lexis.isPast.test(text)).flatMap(({ dates }) => dates)
  return yearOf(date) > Math.max(...past.map(({ text }) => yearOf(text)))
}

/** A state has no time that could be asked: 그 차이는 올해 … 같다. */
const isAskable = (sentence: ReadSentence, date: Quantity): boolean =>
  !sentence.stative &&
  !isDescribed(sentence, date) &&
  !isBeforeOther(sentence, date) &&
  !/^[의の]/.test(sentence.text.slice(date.end)) &&
  // 翌1928年
  !/[翌同前]$/.test(sentence.text.slice(0, date.start)) &&
  askable(sentence, date) &&
  !inRelativeClause(sentence, date) &&
  withSubject(sentence)

export function when(material: Material): readonly Draft[] {
  return material.body.flatMap((sentence) =>
    sentence.dates.flatMap((date): Draft[] => {
      if (!isAskable(sentence, date) || sentence.dates.length > 2 || !isGrounded(material, sentence, date)) return []
      // 1년 전보다, 2012년 이후: a point to measure from.
      if (material.lexis.measuredFrom.test(sentence.text.slice(date.end))) return []
      const isForeseen = material.lexis.foresees.test(sentence.text)
      if (isForeseen && !/^\d{4}[年년]$/.test(date.text)) return []
      // 언제 … 모자랄 것으로 추산했습니까 would ask for the time of the estimate.
      const stem = isForeseen
        ? sentence.forms.askInPlace(date, material.lexis.interrogatives.year)
        : sentence.forms.askTime(date)
      if (!stem || !isSpecific(material, stem) || pointsOutsideClause(material, sentence, date)) return []
      if (material.lexis.isGradual(stem) || lacksObjectAt(sentence, date)) return []
      const choice = { material, stem, answer: date.text, answered: sentence }
      const real = choose(
        { ...choice, code: 'other-date' },
        datesOf(material, sentence, date).filter(({ text }) => isNear(material, date.text, text)),
      )
      const taken = new Set([date.text, ...real.map(({ text }) => text)].map(optionKey))
      const made = variedDates(material, date, material.lexis.plans.test(sentence.text))
        .filter((text) => !taken.has(optionKey(text)) && !isYetToCome(material, sentence, text))
        .slice(0, DISTRACTORS - real.length)
        .map((text) => ({ text, reason: { code: 'other-date', detail: date.text, evidence: null } as const }))
      return [
        {
          kind: 'when',
          basis: 'text',
          lang: material.lang,
          stem,
          answer: date.text,
          distractors: [...real, ...made],
          evidence: [evidenceOf(material.lang, sentence.sentence)],
          worth: 3.2 + real.length * 0.2,
        },
      ]
    }),
  )
}
