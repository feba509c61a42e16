import type { QuestionKind } from '@/core/quiz/types'
import type { QuestionRule } from './rule'

/** Shorter ones leave out what the sentence speaks of, longer ones can't be taken in at once. UTF-16 units. */
const BOUNDS = { ko: { min: 12, max: 125 }, ja: { min: 11, max: 95 } } as const
const PARSED: readonly QuestionKind[] = ['who', 'which-organisation', 'when', 'where', 'how-much', 'what', 'why']

export const stemLength: QuestionRule = {
  code: 'stem-length',
  refuses: ({ question: { kind, lang, stem } }) =>
    PARSED.includes(kind) && (stem.length < BOUNDS[lang].min || stem.length > BOUNDS[lang].max),
}
