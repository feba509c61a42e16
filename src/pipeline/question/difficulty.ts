/** How hard a question is, estimated from what it asks of the reader: to find a word, to understand a sentence, or to hold several together. */
import type { Evidence, Lang } from '@/core/article/types'
import type { Difficulty, QuestionKind, Reason } from '@/core/quiz/types'

/** 0: the answer stands in one place. 1: it has to be understood. 2: several sentences have to be held against each other. */
const DEMAND: Readonly<Record<QuestionKind, number>> = {
  who: 0,
  'which-organisation': 0,
  when: 0,
  where: 0,
  'how-much': 0,
  what: 1,
  'who-said': 0,
  'what-said': 1,
  match: 1,
  referent: 1,
  why: 1,
  agree: 2,
  disagree: 2,
  'true-false': 0,
  correction: 1,
  detail: 0,
  order: 2,
  heading: 1,
  definition: 1,
  meaning: 1,
  counterpart: 0,
  'word-in-sentence': 0,
  connective: 1,
  reading: 0,
  hanja: 1,
  'false-friend': 2,
  'odd-one-out': 0,
}
/** UTF-16 units of the answered sentence: from here on it takes a second reading. */
const LONG = { ko: 85, ja: 65 } as const
const LEVELS: readonly Difficulty[] = ['easy', 'medium', 'hard']

interface Asked {
  readonly kind: QuestionKind
  readonly lang: Lang
  readonly evidence: readonly Evidence[]
  readonly distractors: readonly { readonly reason: Reason }[]
}

/** One level more for a long sentence, and one for a wrong option that the same sentence holds. */
export function difficultyOf({ kind, lang, evidence, distractors }: Asked): Difficulty {
  const [answered] = evidence
  const isLong = (answered?.quote.length ?? 0) > LONG[lang]
  const hasTrap = distractors.some(
    ({ reason }) => reason.evidence?.sentence === answered?.sentence && reason.evidence !== null,
  )
  const level = DEMAND[kind] + Number(isLong) + Number(hasTrap)
  return LEVELS[Math.min(level, LEVELS.length - 1)] ?? 'hard'
}
