import type { QuestionKind } from '@/core/quiz/types'
import type { QuestionRule } from './rule'

/** Shorter ones leave out what the sentence speaks of, longer ones can't be taken in at once; `last` is of the sentence that asks. UTF-16 units. */
const BOUNDS = { ko: { min: 12, last: 125, max: 380 }, ja: { min: 11, last: 95, max: 290 } } as const
const SENTENCES = /(?<=다\.)\s|(?<=。)|\n/
const PARSED: readonly QuestionKind[] = [
  'who',
  'which-organisation',
  'when',
  'where',
  'how-much',
  'what',
  'why',
  'referent',
]

export const stemLength: QuestionRule = {
  code: 'stem-length',
  refuses: ({ question: { kind, lang, stem } }) => {
    const { min, last, max } = BOUNDS[lang]
    // A passage is read as a whole, and asks with no sentence of its own.
    if (kind === 'connective') return stem.length > max
    const asking = stem.split(SENTENCES).at(-1) ?? stem
    return PARSED.includes(kind) && (stem.length < min || stem.length > max || asking.length > last)
  },
}
