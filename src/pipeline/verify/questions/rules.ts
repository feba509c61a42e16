/** Everything that a question must pass, in order: form, then sense. */
import { anotherOptionFits } from './another-option-fits'
import { answerNotSupported } from './answer-not-supported'
import { guessTerm } from './guess-term'
import { keySharesWord } from './key-shares-word'
import { notAnswerable } from './not-answerable'
import { notOneKey } from './not-one-key'
import { optionInStem } from './option-in-stem'
import { optionNested } from './option-nested'
import { optionsCount } from './options-count'
import { optionsEqual } from './options-equal'
import { optionsOfTwoKinds } from './options-of-two-kinds'
import { particleShowsAnswer } from './particle-shows-answer'
import { pointsOutside } from './points-outside'
import { quoteNotVerbatim } from './quote-not-verbatim'
import type { QuestionRule } from './rule'
import { severalInterrogatives } from './several-interrogatives'
import { statementContradicted } from './statement-contradicted'
import { stemBroken } from './stem-broken'
import { stemGivesAnswer } from './stem-gives-answer'
import { stemLength } from './stem-length'
import { wrongLanguage } from './wrong-language'

export const QUESTION_RULES: readonly QuestionRule[] = [
  wrongLanguage,
  quoteNotVerbatim,
  optionsCount,
  notOneKey,
  optionsEqual,
  optionsOfTwoKinds,
  optionNested,
  optionInStem,
  pointsOutside,
  stemBroken,
  stemLength,
  severalInterrogatives,
  stemGivesAnswer,
  keySharesWord,
  answerNotSupported,
  anotherOptionFits,
  statementContradicted,
  notAnswerable,
  particleShowsAnswer,
  guessTerm,
]
