/** What a learner chooses before a quiz. */
import type { Lang } from '@/core/article/types'
import type { Scope } from '@/core/quiz/draw'

/** Numbers of questions on offer; `all` is as many as there are. */
export const COUNTS = ['5', '10', '20', 'all'] as const
export type Count = (typeof COUNTS)[number]

export const countLimit = (count: Count): number => (count === 'all' ? Number.POSITIVE_INFINITY : Number(count))

/** Numbers of an article's questions, by language and by what they ask for. */
export type Availability = Readonly<Record<Lang, Readonly<Record<Scope, number>>>>
