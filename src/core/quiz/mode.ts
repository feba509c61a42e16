/** What a quiz asks, and when it tells the answers. */
import type { Lang } from '../article/types'
import { QUESTION_GROUPS, type QuestionGroup, type QuestionKind } from './types'

export const MODES = ['mixed', 'comprehension', 'vocabulary', 'mistakes', 'exam'] as const
export type Mode = (typeof MODES)[number]

/** Mistakes are a learner's own: no link can ask another for them. */
export const SHARED_MODES = ['mixed', 'comprehension', 'vocabulary', 'exam'] as const satisfies readonly Mode[]
export type SharedMode = (typeof SHARED_MODES)[number]

/** The groups of questions that a mode draws from. */
export const groupsOf = (mode: Mode): readonly QuestionGroup[] =>
  mode === 'comprehension' || mode === 'vocabulary' ? [mode] : QUESTION_GROUPS

/** Who learns Korean reads Japanese: how a Japanese word is read is no question for them. */
export const suitsLearner = (kind: QuestionKind, learned: Lang): boolean => kind !== 'reading' || learned === 'ja'

/** An exam tells nothing before its end. */
export const tellsAtOnce = (mode: Mode): boolean => mode !== 'exam'
