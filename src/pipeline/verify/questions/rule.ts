import type { ArticleText } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import { comparisonKey } from '@/core/quiz/comparison'
import type { Question } from '@/core/quiz/types'

/** A question with what the rules ask of it, computed once. */
export interface Examined {
  readonly question: Question
  readonly isTrueFalse: boolean
  /** Text of the right option, '' where the key names none. */
  readonly answer: string
  readonly answerKey: string
  readonly wrong: readonly string[]
  readonly stemKey: string
  /** All quotations, one a line. */
  readonly quote: string
  readonly text: ArticleText
  /** Comparison keys of the text's sentences, joined. */
  readonly articleKey: string
  /** The glossary's terms that the question is about. */
  readonly terms: readonly GlossaryTerm[]
}

export interface QuestionRule {
  readonly code: string
  readonly refuses: (examined: Examined) => boolean
}

export function examine(
  question: Question,
  text: ArticleText,
  articleKey: string,
  byId: ReadonlyMap<string, GlossaryTerm>,
): Examined {
  const answer = question.options[question.key]?.text ?? ''
  return {
    question,
    isTrueFalse: question.kind === 'true-false',
    answer,
    answerKey: comparisonKey(answer),
    wrong: question.options.filter((_, i) => i !== question.key).map((option) => option.text),
    stemKey: comparisonKey(question.stem),
    quote: question.evidence.map(({ quote }) => quote).join('\n'),
    text,
    articleKey,
    terms: question.terms.flatMap((id) => byId.get(id) ?? []),
  }
}
