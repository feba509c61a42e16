/** What a quiz asks, and when it tells the answers. */
import { QUESTION_GROUPS, type QuestionGroup } from './types'

export const MODES = ['mixed', 'comprehension', 'vocabulary', 'mistakes', 'exam'] as const
export type Mode = (typeof MODES)[number]

/** Mistakes are a learner's own: no link can ask another for them. */
export const SHARED_MODES = ['mixed', 'comprehension', 'vocabulary', 'exam'] as const satisfies readonly Mode[]
export type SharedMode = (typeof SHARED_MODES)[number]

/** The groups of questions that a mode draws from. */
export const groupsOf = (mode: Mode): readonly QuestionGroup[] =>
  mode === 'comprehension' || mode === 'vocabulary' ? [mode] : QUESTION_GROUPS

/** An exam tells nothing before its end. */
export const tellsAtOnce = (mode: Mode): boolean => mode !== 'exam'
