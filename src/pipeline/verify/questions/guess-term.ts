import { bandOf } from '@/core/glossary/band'
import type { QuestionRule } from './rule'

/** A guess is shown as one, and never asked. */
export const guessTerm: QuestionRule = {
  code: 'guess-term',
  refuses: ({ question, terms }) =>
    question.basis === 'terms' &&
    ((terms.length === 0 && question.kind !== 'word-in-sentence') ||
      terms.some(({ confidence }) => bandOf(confidence) === 'guess')),
}
