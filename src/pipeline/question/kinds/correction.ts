/** One detail of a statement. Named as wrong: what does the article say instead? Or in four versions: which is the article's? */
import { comparisonKey, occurrences } from '@/core/quiz/comparison'
import { alteredInPlace, exchangedFor } from '../alterations'
import type { Alteration, Exchange } from '../altered'
import { choose, entityCandidates } from '../distractors'
import { DISTRACTORS, type Distractor, type Draft, evidenceOf } from '../draft'
import { frameOf, isQuoting } from '../introduction'
import type { Material } from '../material'
import { namesAlike } from '../names-alike'
import { dateOptions, figureOptions } from '../other-values'
import type { Statement } from '../statements'
import { besideInSeries } from '../things-alike'

const CODES = {
  person: 'other-person',
  organisation: 'other-organisation',
  place: 'other-place',
  thing: 'other-thing',
} as const

/** What could stand in the place of this detail; `stem` is what the learner reads beside it. */
function othersFor(
  material: Material,
  { sentence }: Statement,
  { sort, target }: Exchange,
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
    return date ? dateOptions(material, sentence, date, stem).options : []
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

/** The details of a statement that can be exchanged, each once. */
const details = ({ alterations }: Statement): readonly (Alteration & { readonly exchanged: Exchange })[] =>
  alterations.flatMap((altered, i) => {
    const { exchanged } = altered
    const isFirst = alterations.findIndex((other) => other.exchanged?.target.start === exchanged?.target.start) === i
    // 除雪車 beside 夏 and 冬: what stands with a thing gives it away.
    return exchanged && isFirst && exchanged.sort !== 'thing' ? [{ ...altered, exchanged }] : []
  })

export function correction(material: Material, statements: readonly Statement[]): readonly Draft[] {
  const { lexis, lang } = material
  return statements.flatMap((statement) =>
    details(statement).flatMap((altered): Draft[] => {
      const { exchanged } = altered
      const { sentence, introduction } = statement
      const isAfter = introduction.text !== ''
      if (isAfter && isQuoting(introduction.text + sentence.text)) return []
      const shown = isAfter ? alteredInPlace(sentence, altered) : altered.text
      if (shown === null || occurrences(comparisonKey(introduction.text + shown), comparisonKey(exchanged.to)) !== 1)
        return []
      const stem = lexis.prompts.correction(exchanged.to, shown, frameOf(material, introduction))
      return [
        {
          kind: 'correction',
          basis: 'text',
          lang,
          stem,
          answer: sentence.text.slice(exchanged.target.start, exchanged.target.end),
          distractors: othersFor(material, statement, exchanged, stem),
          evidence: introduction.sentences.map((own) => evidenceOf(lang, own.sentence)),
          worth: 2.5,
        },
      ]
    }),
  )
}

/**
 * Four of longer ones are tiring to tell apart, and a teacher asks what differs directly: of eight such, strict teachers signed none. UTF-16 units.
 */
const LONGEST = { ko: 40, ja: 32 } as const

export function detail(material: Material, statements: readonly Statement[]): readonly Draft[] {
  const { lexis, lang } = material
  return statements.flatMap((statement) => {
    const { text: answer, introduction, sentence } = statement
    if (answer.length > LONGEST[lang]) return []
    const stem = lexis.prompts.goesOn(frameOf(material, introduction))
    return details(statement).flatMap(({ exchanged }): Draft[] => {
      const others = othersFor(material, statement, exchanged, introduction.text + answer)
      const said = sentence.text.slice(exchanged.target.start, exchanged.target.end)
      // Of four names the one that has just been read is the key.
      if (introduction.text.includes(said)) return []
      const distractors = others.flatMap((other): Distractor[] => {
        const version = exchangedFor(material, statement, exchanged.target, other.text)
        return version === null
          ? []
          : [{ text: version, reason: { code: 'contradicts-text', detail: said, evidence: other.reason.evidence } }]
      })
      const evidence = introduction.sentences.map((own) => evidenceOf(lang, own.sentence))
      return distractors.length < DISTRACTORS
        ? []
        : [
            {
              kind: 'detail',
              basis: 'text',
              lang,
              stem,
              answer,
              distractors,
              evidence,
              worth: 2.5,
            },
          ]
    })
  })
}
