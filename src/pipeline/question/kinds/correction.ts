/** One detail of a statement, named as wrong: what does the article say instead? */
import type { Span } from '@/core/article/types'
import { comparisonKey, occurrences } from '@/core/quiz/comparison'
import { type Alteration, ASIDE, type Exchange } from '../altered'
import { choose, entityCandidates } from '../distractors'
import { DISTRACTORS, type Distractor, type Draft, evidenceOf } from '../draft'
import { frameOf } from '../introduction'
import type { Material } from '../material'
import { namesAlike } from '../names-alike'
import { dateOptions, figureOptions } from '../other-values'
import type { ReadSentence } from '../sentence'
import type { Statement } from '../statements'
import { besideInSeries } from '../things-alike'

/** Among other figures and dates of the article the right one has to be looked up; among made ones it is the one that stands there. */
const OF_ARTICLE = 0.8

const CODES = {
  person: 'other-person',
  organisation: 'other-organisation',
  place: 'other-place',
  thing: 'other-thing',
} as const

interface Corrected {
  readonly answer: string
  readonly distractors: readonly Distractor[]
  /** The sentence that has the answer in this form, where the altered one has not. */
  readonly shown: readonly ReadSentence[]
}

/** The detail, and what could stand in its place; `stem` is what the learner reads beside it. */
function correctedTo(material: Material, { sentence }: Statement, exchange: Exchange, stem: string): Corrected {
  const { sort, target } = exchange
  const written = { answer: writtenAt(sentence, target), shown: [] }
  if (sort !== 'person') return { ...written, distractors: othersFor(material, sentence, sort, target, stem) }
  // 구상모 대표 among 남정길 and 윤복희: all with a title or none.
  const { answer, candidates, shown } = namesAlike(material, sentence, written.answer, 'person', { speaks: true })
  const others = candidates.filter(({ text }) => !material.entities.same(text, answer))
  const choice = { material, stem, answered: sentence, code: CODES.person } as const
  const { isTitled } = material.lexis
  if (!isTitled(exchange.to) || isTitled(answer))
    return { answer, shown, distractors: choose({ ...choice, answer }, others) }
  // 김도윤 연구위원 put for 오세준 대표: all with what they are, as the marked one.
  const titled = others
    .map((other) => ({ ...other, text: material.entities.fullName(other.text) }))
    .filter(({ text }) => isTitled(text) && text !== exchange.to)
  return { ...written, distractors: choose({ ...choice, answer: written.answer }, titled) }
}

function othersFor(
  material: Material,
  sentence: ReadSentence,
  sort: Exclude<Exchange['sort'], 'person'>,
  target: Span,
  stem: string,
): readonly Distractor[] {
  const { lexis, entities } = material
  if (sort === 'figure') {
    const figure = sentence.numbers.find(({ start }) => start === target.start)
    const place = { stem, before: sentence.text.slice(0, target.start), after: sentence.text.slice(target.end) }
    return figure ? figureOptions(material, sentence, figure, place).options : []
  }
  if (sort === 'date') {
    const date = sentence.dates.find(({ start }) => start === target.start)
    const options = date ? dateOptions(material, sentence, date, stem).options : []
    return options.filter(({ text }) => couldBe(material, sentence, target, text))
  }
  const answer = sentence.text.slice(target.start, target.end)
  const candidates =
    sort === 'thing'
      ? besideInSeries(material, sentence, answer)
      : sort === 'place'
        ? entityCandidates(
            material,
            sentence,
            (other) => other.type === 'place' && lexis.levelOf(other.name) === lexis.levelOf(answer),
          )
        : namesAlike(material, sentence, answer, sort, { speaks: true }).candidates
  const others = candidates.filter(({ text }) => !entities.same(text, answer))
  return choose({ material, stem, answer, answered: sentence, code: CODES[sort] }, others)
}

/** Further from the right year, one is ruled out by what is done in it: 2026 for 1984. */
const YEARS_OFF = 40

/** Whether a year could stand here: no later than what follows from it (1849년에야 발표했다), and of about its time. */
function couldBe({ lexis }: Material, { text, dates }: ReadSentence, target: Span, other: string): boolean {
  const yearOf = (date: string): number | undefined => lexis.dateParts(date)?.[0]
  const [own, year] = [yearOf(writtenAt({ text, dates, numbers: [] }, target)), yearOf(other)]
  if (own === undefined || year === undefined) return true
  const years = dates.filter(({ start }) => start !== target.start).flatMap((date) => yearOf(date.text) ?? [])
  return Math.abs(own - year) <= YEARS_OFF && years.every((one) => Math.sign(one - own) === Math.sign(one - year))
}

/** The details of a statement that can be exchanged, each once. */
const details = ({ alterations }: Statement): readonly (Alteration & { readonly exchanged: Exchange })[] =>
  alterations.flatMap((altered, i) => {
    const { exchanged } = altered
    const isFirst = alterations.findIndex((other) => other.exchanged?.target.start === exchanged?.target.start) === i
    // 除雪車 beside 夏 and 冬: what stands with a thing gives it away.
    return exchanged && isFirst && exchanged.sort !== 'thing' ? [{ ...altered, exchanged }] : []
  })

/** 1965年 of 1965年(昭和40年): a figure or date without what stands in brackets after it. */
const writtenAt = (
  { text, numbers, dates }: Pick<ReadSentence, 'text' | 'numbers' | 'dates'>,
  { start, end }: Span,
): string => [...numbers, ...dates].find((value) => value.start === start)?.text ?? text.slice(start, end)

export function correction(material: Material, statements: readonly Statement[]): readonly Draft[] {
  const { lexis, lang } = material
  return statements.flatMap((statement) =>
    details(statement).flatMap((altered): Draft[] => {
      const { exchanged } = altered
      const { sentence, introduction } = statement
      if (occurrences(comparisonKey(altered.text), comparisonKey(exchanged.to)) !== 1) return []
      const stem = lexis.prompts.correction(exchanged.to, altered.text, frameOf(introduction))
      const { answer, distractors, shown: naming } = correctedTo(material, statement, exchanged, stem)
      const ofArticle = distractors.filter(({ reason }) => !/^altered-/.test(reason.code)).length
      return [
        {
          kind: 'correction',
          basis: 'text',
          lang,
          stem,
          answer,
          distractors,
          evidence: [...new Set([sentence, ...naming])].map((own) => evidenceOf(lang, own.sentence)),
          worth: 2.95 + (OF_ARTICLE * ofArticle) / DISTRACTORS - altered.shows - (altered.aside ? ASIDE : 0),
        },
      ]
    }),
  )
}
