import { particleFor } from '@/lang/ko/with-particle'
import type { QuestionRule } from './rule'

const BLANK = /_{2,}["'’”]?(으로|로|이나|나|은|는|이|가|을|를|과|와)(?=[\s,.?]|$)/

/** A particle after a blank (을/를) that only some options could take. */
export const particleShowsAnswer: QuestionRule = {
  code: 'particle-shows-answer',
  refuses: ({ question }) => {
    const particle = question.lang === 'ko' ? BLANK.exec(question.stem)?.[1] : undefined
    return particle !== undefined && question.options.some(({ text }) => particleFor(text, particle) !== particle)
  },
}
