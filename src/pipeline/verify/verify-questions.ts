/** The door for questions: what is refused comes out with a code, what is accepted is a Verified question. */
import type { ArticleText } from '@/core/article/types'
import type { Rejection, Verified } from '@/core/bank'
import type { GlossaryTerm } from '@/core/glossary/types'
import { bigrams, comparisonKey, optionKey, similarity } from '@/core/quiz/comparison'
import { groupOf, type Question, type QuestionKind } from '@/core/quiz/types'
import { accept } from './accept'
import { examine } from './questions/rule'
import { QUESTION_RULES } from './questions/rules'

export interface VerifiedQuestions {
  /** In the order given. */
  readonly accepted: readonly Verified<Question>[]
  readonly rejected: readonly Rejection[]
}

export const rejectionOf = ({ stem, kind }: Question, code: string): Rejection => ({
  what: 'question',
  subject: stem,
  kind,
  code,
})

/** Two stems of one answer that share this much ask the same. */
const NEARLY_THE_SAME = 0.85

const answerKeyOf = ({ options, key }: Question): string => optionKey(options[key]?.text ?? '')

/** Kinds whose stem is the same for all: which statement agrees. */
const ASKED_ALIKE: ReadonlySet<QuestionKind> = new Set(['agree', 'disagree'])

const optionsKey = ({ options }: Question): string =>
  options
    .map(({ text }) => optionKey(text))
    .sort()
    .join('|')

/** A word asked of two sentences that use it: the choice takes the one that nothing else is asked of. */
const isOfOtherSentence = ({ kind, evidence: [own] }: Question, { evidence: [other] }: Question): boolean =>
  groupOf(kind) === 'vocabulary' && own?.sentence !== other?.sentence

/** `earlier`: questions of the same answer. One statement among two sets of others is two questions, of which the choice takes one. */
function isRepeated(question: Question, earlier: readonly Question[]): boolean {
  const stem = bigrams(question.stem)
  return earlier.some((other) => {
    if (ASKED_ALIKE.has(question.kind))
      return other.kind === question.kind && optionsKey(other) === optionsKey(question)
    if (isOfOtherSentence(question, other)) return false
    if (comparisonKey(other.stem) === comparisonKey(question.stem)) return true
    return (
      other.kind === question.kind &&
      question.kind !== 'true-false' &&
      similarity(stem, bigrams(other.stem)) >= NEARLY_THE_SAME
    )
  })
}

/** `text` is the version of the article that the questions are about; `terms` are the bank's. */
export function verifyQuestions(
  text: ArticleText,
  terms: readonly GlossaryTerm[],
  questions: readonly Question[],
): VerifiedQuestions {
  const articleKey = text.sentences.map((sentence) => comparisonKey(sentence.text)).join('')
  const byId = new Map(terms.map((term) => [term.id, term]))
  const accepted: Verified<Question>[] = []
  const byAnswer = new Map<string, Question[]>()
  const rejected: Rejection[] = []
  for (const question of questions) {
    const sameAnswer = byAnswer.get(answerKeyOf(question)) ?? []
    const examined = examine(question, text, articleKey, byId)
    const code =
      QUESTION_RULES.find(({ refuses }) => refuses(examined))?.code ??
      (isRepeated(question, sameAnswer) ? 'duplicate' : null)
    if (code) {
      rejected.push(rejectionOf(question, code))
      continue
    }
    accepted.push(accept(question))
    sameAnswer.push(question)
    byAnswer.set(answerKeyOf(question), sameAnswer)
  }
  return { accepted, rejected }
}
