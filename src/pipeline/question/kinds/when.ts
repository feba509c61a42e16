/** 언제 열었습니까; 開いたのはいつですか: the time of the sentence. */
import { optionKey } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { askable, inRelativeClause, withSubject } from '../askable'
import { type Candidate, choose } from '../distractors'
import { DISTRACTORS, type Draft, evidenceOf } from '../draft'
import { type Material, pointsOutsideClause } from '../material'
import type { Quantity, ReadSentence } from '../sentence'

/** Longest name of a time in months or days, to keep altered dates in the calendar. */
const MONTHS = 12
const DAYS = 28

function datesOf(material: Material, date: Quantity): readonly Candidate[] {
  return material.body.flatMap((sentence) =>
    sentence.dates
      .filter(({ unit, text }) => unit === date.unit && optionKey(text) !== optionKey(date.text))
      .map((other): Candidate => ({ text: other.text, at: { sentence, span: other } })),
  )
}

/** The date with one of its numbers changed: 2024년 5월 → 2023년 5월, 2024년 8월. */
function variedDates({ random, lexis }: Material, { text }: Quantity): readonly string[] {
  const numbers = [...text.matchAll(/\d+/g)]
  const varied = shuffle([-3, -2, -1, 1, 2, 3], random).flatMap((step) => {
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
  return [...new Set([...shuffle(lexis.relativeDates(text), random), ...varied])]
}

/** A state has no time that could be asked: 그 차이는 올해 … 같다. */
const isAskable = (sentence: ReadSentence, date: Quantity): boolean =>
  !sentence.stative &&
  !/^[의の]/.test(sentence.text.slice(date.end)) &&
  askable(sentence, date) &&
  !inRelativeClause(sentence, date) &&
  withSubject(sentence)

export function when(material: Material): readonly Draft[] {
  return material.body.flatMap((sentence) =>
    sentence.dates.flatMap((date): Draft[] => {
      if (!isAskable(sentence, date) || sentence.dates.length > 2) return []
      const stem = sentence.forms.askTime(date)
      if (!stem || pointsOutsideClause(sentence, date)) return []
      const choice = { material, stem, answer: date.text, answered: sentence }
      const real = choose({ ...choice, code: 'other-date' }, datesOf(material, date))
      const taken = new Set([date.text, ...real.map(({ text }) => text)].map(optionKey))
      const made = variedDates(material, date)
        .filter((text) => !taken.has(optionKey(text)))
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
