/** 몇 명, 얼마; 何人, いくら: a figure is asked for where it stands. */
import { optionKey } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { askable, inRelativeClause, withSubject } from '../askable'
import { type Candidate, choose, variedFigures } from '../distractors'
import { DISTRACTORS, type Draft, evidenceOf } from '../draft'
import { type Material, pointsOutsideClause } from '../material'
import type { Quantity, ReadSentence } from '../sentence'

/** Figures of the same unit elsewhere in the article; those of the same sentence first. */
function figuresOf(material: Material, answered: ReadSentence, quantity: Quantity): readonly Candidate[] {
  const all = material.body.flatMap((sentence) =>
    sentence.numbers
      .filter(({ unit, text }) => unit === quantity.unit && optionKey(text) !== optionKey(quantity.text))
      .map((other): Candidate => ({ text: other.text, at: { sentence, span: other } })),
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

const SHORT = { ko: 20, ja: 15 } as const

/** 값은 얼마입니까? asks of nothing that a reader could find, unless the article speaks of one such thing only. */
function leavesOpen({ lang, body }: Material, { text, topic }: ReadSentence, stem: string): boolean {
  if (stem.length >= SHORT[lang]) return false
  const noun = topic ? text.slice(topic.start, topic.nounEnd) : ''
  return noun.length < 3 || /\s/.test(noun) || body.filter((other) => other.text.includes(noun)).length > 1
}

export function howMuch(material: Material): readonly Draft[] {
  return material.body.flatMap((sentence) =>
    sentence.numbers.flatMap((quantity): Draft[] => {
      if (!askable(sentence, quantity) || inRelativeClause(sentence, quantity) || !withSubject(sentence)) return []
      const stem = sentence.forms.askInPlace(quantity, quantity.interrogative)
      if (!stem || leavesOpen(material, sentence, stem) || pointsOutsideClause(sentence, quantity)) return []
      const choice = { material, stem, answer: quantity.text, answered: sentence }
      const real = choose({ ...choice, code: 'other-figure' }, figuresOf(material, sentence, quantity))
      const taken = new Set([quantity.text, ...real.map(({ text }) => text)].map(optionKey))
      const made = variedFigures(material, quantity)
        .filter((text) => !taken.has(optionKey(text)))
        .slice(0, DISTRACTORS - real.length)
        .map((text) => ({ text, reason: { code: 'altered-figure', detail: quantity.text, evidence: null } as const }))
      return [
        {
          kind: 'how-much',
          basis: 'text',
          lang: material.lang,
          stem,
          answer: quantity.text,
          distractors: [...real, ...made],
          evidence: [evidenceOf(material.lang, sentence.sentence)],
          worth: 3.2 + real.length * 0.2,
        },
      ]
    }),
  )
}
