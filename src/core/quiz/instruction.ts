/** What a learner is told to do with a question, in the interface's language; the stem is in the text's. */
import type { Lang } from '@/core/article/types'
import { COMPREHENSION_KINDS, type Question, type QuestionKind } from './types'

export const INSTRUCTIONS = [
  'answer',
  'agree',
  'disagree',
  'true-false',
  'correction',
  'detail',
  'order',
  'match',
  'heading',
  'definition',
  'meaning',
  'counterpart',
  'word-in-sentence',
  'connective',
  'reading',
  'hanja',
  'false-friend',
  'odd-one-out',
] as const
export type Instruction = (typeof INSTRUCTIONS)[number]

const isOwn = (kind: QuestionKind): kind is QuestionKind & Instruction =>
  (INSTRUCTIONS as readonly string[]).includes(kind)
/** Their stem is a question of its own; the stems of all others say what to do. */
const ASKS = new Set<QuestionKind>([...COMPREHENSION_KINDS.filter((kind) => !isOwn(kind)), 'order'])

/** The instruction for a question; null where its stem says the same in the interface's language. A stem of several lines begins with one. */
export function instructionOf(
  { kind, lang, stem }: Pick<Question, 'kind' | 'lang' | 'stem'>,
  interfaceLang: Lang,
): Instruction | null {
  const saysItself = !ASKS.has(kind) || (kind !== 'order' && stem.includes('\n'))
  if (lang === interfaceLang && saysItself) return null
  return isOwn(kind) ? kind : 'answer'
}
