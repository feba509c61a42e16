/** Which of the sound questions make the bank: spread over kinds, sentences and the article, and fair to a reader who guesses. */
import type { ArticleText } from '@/core/article/types'
import type { Rejection, Verified } from '@/core/bank'
import { optionKey } from '@/core/quiz/comparison'
import { showEachOther, type Telling } from '@/core/quiz/draw'
import { groupOf, type Question, type QuestionKind } from '@/core/quiz/types'
import {
  asksTheSame,
  claimsOf,
  detailOf,
  factsOf,
  isOneDetail,
  quotes,
  sentencesOf,
  sharedOptions,
  shownBy,
  usesStatements,
} from './asked-of'
import { ARTICLE_RULES, GUESSES, guessability } from './guessability'
import { rejectionOf } from './verify-questions'

export interface ChoiceOptions {
  readonly article: ArticleText
  /** The most questions chosen. */
  readonly count: number
}

export interface Choice {
  /** In the order of the article. */
  readonly chosen: readonly Verified<Question>[]
  /** Everything sound that was left out, with the code `not-chosen`. */
  readonly rejected: readonly Rejection[]
}

/** The largest share of a kind. */
const SHARES: Readonly<Record<QuestionKind, number>> = {
  who: 0.15,
  'which-organisation': 0.15,
  when: 0.15,
  where: 0.08,
  'how-much': 0.3,
  what: 0.12,
  'who-said': 0.15,
  'what-said': 0.1,
  match: 0.02,
  referent: 0.08,
  why: 0.06,
  agree: 0.18,
  disagree: 0.18,
  'true-false': 0.4,
  correction: 0.2,
  detail: 0.25,
  order: 0.05,
  heading: 0.02,
  definition: 0.08,
  meaning: 0.08,
  counterpart: 0.07,
  'word-in-sentence': 0.12,
  connective: 0.06,
  reading: 0.05,
  hanja: 0.05,
  'false-friend': 0.06,
  'odd-one-out': 0.04,
}
/** Vocabulary is the smaller half: the glossary teaches words already. */
const VOCABULARY_SHARE = 0.4
const PER_SENTENCE = 3
/** True/false is half answered by chance: no more of them than half of what is chosen, but for the first few. */
const TRUE_FALSE_SHARE = 0.5
const FREE_TRUE_FALSE = 8
/** For one statement of one mark there may be so many of the other, and one more: a quiz draws both alike, and what can't be altered is a fact all the same. */
const MARKS_FOR_ONE = 2
/** Of an article with no statement of the other mark there are so many. Of one of which little can be asked otherwise there may be more of either. */
const MARKS_ALONE = { least: 3, ofFew: 5 }
const MORE_OF_FEW = 1
/** Little is less than one question of the text for so many characters. */
const FEW_PER_CHARACTERS = 200
/** Questions of statements that one sentence may be in. */
const MOST_READ = 2
/** Options that two such questions may have in common: where more are, the one that is right in each is seen by that. */
const MOST_SHARED = 1

const FULL = 4

const PENALTY = {
  threeOptions: 0.3,
  repeatedSentence: 1.1,
  readSentence: 0.4,
  /** Of a set of statements, for each that is asked already. */
  readAgain: 0.15,
  fullKind: 0.9,
  fullThird: 1,
  guessable: 1.5,
  position: 0.35,
}

/**
 * These may be ahead of chance by this share of the questions asked of the text, and by this many at first; a word between two sentences always stands in
 * the article and the others seldom do, so it takes less of that.
 */
const TOLERANCE = { share: 0.075, start: 0.45, joined: 0.3 }
/** A rule that is this many questions ahead of chance weighs fully against the next question that it would answer. */
const LEAD = 1.5

const isOfText = ({ basis, options }: Question): boolean => basis === 'text' && options.length > 2

interface State {
  readonly chosen: Verified<Question>[]
  readonly bySentence: Map<number, number>
  readonly byKind: Map<QuestionKind, number>
  readonly byThird: number[]
  readonly facts: Set<string>
  /** How many questions of statements each sentence is in. */
  readonly statements: Map<number, number>
  readonly marks: [number, number]
  /** Chosen questions of four options by the place of their key. */
  readonly positions: number[]
  vocabulary: number
  /** Chosen multiple-choice questions about the text. */
  ofText: number
  /** Sum over the chosen multiple-choice questions of what each guessing rule gains over chance. */
  readonly gains: number[]
}

/** The sentence that a question is of, first of those that it quotes. */
const sentenceOf = ({ evidence }: Question): number => evidence[0]?.sentence ?? -1

/** A question with all that its choice asks of it over and over. */
interface Choosable {
  readonly question: Verified<Question>
  readonly sentence: number
  /** Which third of the article it is of, 0 to 2. */
  readonly third: number
  /** The most questions of its kind. */
  readonly cap: number
  readonly facts: readonly string[]
  readonly detail: string | null
  readonly claims: Pick<Telling, 'claims' | 'told'>
  /** Sentences of its statements; none where it has no statements. */
  readonly read: readonly number[]
  /** Chance of each guessing rule to find the key, and by how much that is ahead of mere chance. */
  readonly gains: readonly number[]
  readonly ahead: readonly number[]
}

const increase = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1)

export function chooseQuestions(accepted: readonly Verified<Question>[], { article, count }: ChoiceOptions): Choice {
  const articleKey = optionKey(article.sentences.map(({ text }) => text).join(' '))
  const choosables = accepted.map((question): Choosable => {
    const gains = guessability(question, articleKey)
    return {
      question,
      sentence: sentenceOf(question),
      third: Math.min(
        2,
        Math.floor((3 * (question.evidence[0]?.sentence ?? 0)) / Math.max(1, article.sentences.length)),
      ),
      cap: Math.max(1, Math.ceil(count * SHARES[question.kind])),
      facts: factsOf(question),
      detail: detailOf(question),
      claims: claimsOf(question),
      read: usesStatements(question) ? sentencesOf(question) : [],
      gains,
      ahead: gains.map((gain) => gain - 1 / question.options.length),
    }
  })
  const bySentence = new Map<number, Choosable[]>()
  for (const one of choosables) {
    for (const sentence of shownBy(one.question)) {
      const beside = bySentence.get(sentence) ?? []
      beside.push(one)
      bySentence.set(sentence, beside)
    }
  }
  /** What is told by choosing a question, so that it can't be asked any more. */
  const toldBy = new Map(
    choosables.map((own) => [
      own,
      shownBy(own.question)
        .flatMap((sentence) => bySentence.get(sentence) ?? [])
        .filter(
          (one) =>
            one !== own &&
            (quotes(one, own) ||
              quotes(own, one) ||
              (asksTheSame(one, own) && (isOneDetail(one, own) || showEachOther(own.claims, one.claims)))),
        ),
    ]),
  )
  const open = new Set(choosables)
  const state: State = {
    chosen: [],
    bySentence: new Map(),
    byKind: new Map(),
    byThird: [0, 0, 0],
    facts: new Set(),
    statements: new Map(),
    marks: [0, 0],
    positions: [0, 0, 0, 0],
    vocabulary: 0,
    ofText: 0,
    gains: GUESSES.map(() => 0),
  }
  const mostVocabulary = Math.ceil(count * VOCABULARY_SHARE)

  /** Whether a rule that looks into the article would then be too far ahead of chance. */
  function isTooGuessable({ question, ahead }: Choosable): boolean {
    if (!isOfText(question)) return false
    const start = question.kind === 'connective' ? TOLERANCE.joined : TOLERANCE.start
    const allowed = start + TOLERANCE.share * (state.ofText + 1)
    return ahead.some((own, rule) => ARTICLE_RULES.has(rule) && own > 0 && (state.gains[rule] ?? 0) + own > allowed)
  }

  /** Whether it can't be chosen any more: what is full stays full. */
  function isClosed({ question, sentence, cap, read, facts }: Choosable): boolean {
    const { kind } = question
    if ((state.bySentence.get(sentence) ?? 0) >= PER_SENTENCE) return true
    if ((state.byKind.get(kind) ?? 0) >= cap) return true
    if (groupOf(kind) === 'vocabulary' && state.vocabulary >= mostVocabulary) return true
    if (read.some((one) => (state.statements.get(one) ?? 0) >= MOST_READ)) return true
    if (usesStatements(question) && state.chosen.some((other) => sharedOptions(other, question) > MOST_SHARED))
      return true
    return kind !== 'true-false' && facts.some((fact) => state.facts.has(fact))
  }

  /** A word between two sentences shows both: what they say is asked first. */
  const showsUnasked = (one: Choosable): boolean =>
    (toldBy.get(one) ?? []).some(
      (told) =>
        open.has(told) &&
        groupOf(told.question.kind) !== 'vocabulary' &&
        told.question.kind !== 'connective' &&
        isOpen(told),
    )

  /** Whether it may be chosen next. */
  function isOpen(one: Choosable): boolean {
    if (isTooGuessable(one)) return false
    const { kind, key } = one.question
    if (kind === 'connective') return !showsUnasked(one)
    if (kind !== 'true-false') return true
    const { chosen, marks } = state
    const trueFalse = marks[0] + marks[1]
    if (trueFalse > Math.max(FREE_TRUE_FALSE - 1, TRUE_FALSE_SHARE * chosen.length)) return false
    const isFew = chosen.length - state.vocabulary < article.text.length / FEW_PER_CHARACTERS
    const others = state.marks[1 - key] ?? 0
    const isAlone = others === 0 && ![...open].some(({ question }) => question.kind === kind && question.key !== key)
    const most = isAlone
      ? MARKS_ALONE[isFew ? 'ofFew' : 'least']
      : MARKS_FOR_ONE * others + 1 + (isFew ? MORE_OF_FEW : 0)
    return (state.marks[key] ?? 0) + 1 <= most
  }

  /** How many more keys stand in this place than in the emptiest one. */
  const crowding = ({ options, key }: Question): number =>
    options.length === FULL ? Math.max(0, (state.positions[key] ?? 0) - Math.min(...state.positions) - 1) : 0

  const isAsked = (sentence: number): boolean => state.bySentence.has(sentence) || state.statements.has(sentence)

  /** Never more than its worth. */
  function value(one: Choosable): number {
    const { question, sentence, third, cap, ahead } = one
    const { worth, kind, options } = question
    const fullest = Math.max(1, ...state.byThird)
    const guessable =
      options.length > 2
        ? ahead.reduce(
            (sum, own, i) => sum + Math.max(0, own) * Math.min(1, Math.max(0, (state.gains[i] ?? 0) / LEAD)),
            0,
          )
        : 0
    // A statement to judge is not to take the place of a question proper, even of one that can't be chosen yet.
    const lost = (toldBy.get(one) ?? []).reduce(
      (most, told) => (open.has(told) ? Math.max(most, told.question.worth - worth) : most),
      0,
    )
    return (
      worth -
      lost -
      (options.length === FULL - 1 ? PENALTY.threeOptions : 0) -
      PENALTY.repeatedSentence * (state.bySentence.get(sentence) ?? 0) -
      PENALTY.readSentence * (state.statements.get(sentence) ?? 0) -
      PENALTY.readAgain * one.read.filter((other) => isAsked(other)).length -
      PENALTY.fullKind * ((state.byKind.get(kind) ?? 0) / cap) -
      PENALTY.fullThird * ((state.byThird[third] ?? 0) / fullest) -
      PENALTY.guessable * guessable -
      PENALTY.position * crowding(question)
    )
  }

  function take({ question, sentence, third, facts, read, gains }: Choosable): void {
    state.chosen.push(question)
    increase(state.bySentence, sentence)
    increase(state.byKind, question.kind)
    state.byThird[third] = (state.byThird[third] ?? 0) + 1
    for (const fact of facts) state.facts.add(fact)
    if (groupOf(question.kind) === 'vocabulary') state.vocabulary++
    if (isOfText(question)) state.ofText++
    for (const one of read) increase(state.statements, one)
    if (question.kind === 'true-false') state.marks[question.key === 0 ? 0 : 1]++
    if (question.options.length === FULL) state.positions[question.key] = (state.positions[question.key] ?? 0) + 1
    if (question.options.length > 2) {
      gains.forEach((gain, i) => {
        state.gains[i] = (state.gains[i] ?? 0) + gain - 1 / question.options.length
      })
    }
  }

  while (state.chosen.length < count) {
    let best: Choosable | null = null
    let bestValue = Number.NEGATIVE_INFINITY
    for (const one of open) {
      if (isClosed(one)) open.delete(one)
      else if (one.question.worth > bestValue && isOpen(one)) {
        const own = value(one)
        if (own > bestValue) {
          best = one
          bestValue = own
        }
      }
    }
    if (!best) break
    take(best)
    open.delete(best)
    for (const told of toldBy.get(best) ?? []) open.delete(told)
  }
  const chosen = new Set(state.chosen)
  const position = ({ evidence }: Question): number => evidence[0]?.sentence ?? 0
  return {
    chosen: state.chosen.sort((a, b) => position(a) - position(b)),
    rejected: accepted
      .filter((question) => !chosen.has(question))
      .map((question) => rejectionOf(question, 'not-chosen')),
  }
}
