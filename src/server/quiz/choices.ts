/** What a learner chooses before a quiz, and how many questions that leaves. */
import type { Lang } from '@/core/article/types'
import { groupsOf, type Mode } from '@/core/quiz/mode'
import type { Difficulty, QuestionGroup } from '@/core/quiz/types'

/** Numbers of questions on offer; `all` is as many as there are. */
export const COUNTS = ['5', '10', '20', 'all'] as const
export type Count = (typeof COUNTS)[number]

export const countLimit = (count: Count): number => (count === 'all' ? Number.POSITIVE_INFINITY : Number(count))

/** The choice of every article. Ids of articles have no asterisk. */
export const EVERY_ARTICLE = '*'

/** Questions, and the seconds that an exam gives them together. */
export interface Amount {
  readonly count: number
  readonly seconds: number
}

/** An article's questions in one language. */
export interface Available {
  readonly groups: Readonly<Record<QuestionGroup, number>>
  readonly levels: Readonly<Record<Difficulty, Amount>>
  readonly mistakes: number
}
export type Availability = Readonly<Record<Lang, Available>>

/** What a mode finds among the questions of some articles in a language. */
export function amountIn(articles: readonly Availability[], mode: Mode, lang: Lang, level: Difficulty): Amount {
  const amountOf = ({ groups, levels, mistakes }: Available): Amount => {
    if (mode === 'exam') return levels[level]
    const count = groupsOf(mode).reduce((sum, group) => sum + groups[group], 0)
    return { count: mode === 'mistakes' ? mistakes : count, seconds: 0 }
  }
  return articles
    .map((each) => amountOf(each[lang]))
    .reduce((sum, each) => ({ count: sum.count + each.count, seconds: sum.seconds + each.seconds }), {
      count: 0,
      seconds: 0,
    })
}
