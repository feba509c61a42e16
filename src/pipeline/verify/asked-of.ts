/** What a question asks of its sentence, and what it shows of it: no fact is asked twice. */
import { optionKey } from '@/core/quiz/comparison'
import { type Telling, tellingWords } from '@/core/quiz/draw'
import { groupOf, type Question, type QuestionKind } from '@/core/quiz/types'

/** Kinds whose options are statements: a sentence that is read again and again tells the answer of one question by another. */
export const usesStatements = ({ kind }: Question): boolean =>
  kind === 'agree' || kind === 'disagree' || kind === 'order'

/** Options that two such questions have in common. */
export const sharedOptions = ({ options }: Question, other: Question): number =>
  usesStatements(other) ? options.filter(({ text }) => other.options.some((option) => option.text === text)).length : 0

/** The detail that a question is of (`detailOf`). */
export interface Detailed {
  readonly detail: string | null
}

/** Each sentence once, though it is quoted for the question and for the option that it rules out. */
export const sentencesOf = ({ evidence, options }: Question): readonly number[] => [
  ...new Set([...evidence, ...options.flatMap(({ reason }) => reason?.evidence ?? [])].map(({ sentence }) => sentence)),
]

/** The sentences that a question shows in its stem. */
export const shownBy = ({ kind, evidence }: Question): readonly number[] =>
  (kind === 'connective' ? evidence : evidence.slice(0, 1)).map(({ sentence }) => sentence)

/** What a question asks of its sentence: the statement to judge or to find, or the sentence but for what is asked. */
export function claimsOf(question: Question): Pick<Telling, 'claims' | 'told'> {
  const key = question.options[question.key]?.text ?? ''
  if (usesStatements(question)) return { claims: [key], told: [key] }
  // It shows its sentence, but a quiz draws one of the two: a bank may have both.
  if (question.kind === 'word-in-sentence') return { claims: [], told: [] }
  return tellingWords(question.kind, question.stem, question.options)
}

/** Kinds whose key is what is asked of the sentence. */
const ASKED: ReadonlySet<QuestionKind> = new Set([
  'who',
  'which-organisation',
  'when',
  'where',
  'how-much',
  'what',
  'why',
  'correction',
  'referent',
])

/** The detail of its sentence that a question asks for or alters; null where it is the whole sentence. */
export function detailOf({ kind, options, key }: Question): string | null {
  const right = options[key]?.text ?? ''
  if (ASKED.has(kind)) return optionKey(right)
  const wrong = options.find((_, i) => i !== key)
  return kind === 'true-false' && wrong?.reason?.code === 'contradicts-text' ? optionKey(wrong.reason.detail) : null
}

/** One detail asked in two ways, or a detail and the whole sentence that has it. */
export function asksTheSame({ detail: x }: Detailed, { detail: y }: Detailed): boolean {
  return x === null || y === null || x === '' || y === '' || x.includes(y) || y.includes(x)
}

/** 연간 9600만 달러를 약속했고, …, and the first half of it alone: one detail altered in both. */
export const isOneDetail = ({ detail: x }: Detailed, { detail: y }: Detailed): boolean =>
  x !== null && x !== '' && x === y

/** 이 회사는 공장 세 곳을 …: quoted for what a word points at, it tells how many. */
export const quotes = ({ question: { kind, stem } }: { readonly question: Question }, { detail }: Detailed): boolean =>
  kind === 'referent' && detail !== null && detail.length > 1 && optionKey(stem).includes(detail)

/** Kinds that ask the same from two sides, so that one of them is enough. */
const SIDES: readonly (readonly QuestionKind[])[] = [
  ['who-said', 'what-said'],
  ['definition', 'meaning'],
  ['counterpart', 'word-in-sentence', 'false-friend'],
  ['reading', 'hanja'],
]

/** What a question asks: one sentence's one answer, one word's meaning; of a gap both. */
export function factsOf({ kind, stem, evidence, options, key, terms }: Question): readonly string[] {
  const side = SIDES.findIndex((kinds) => kinds.includes(kind))
  const answer = optionKey(options[key]?.text ?? '')
  const subject = groupOf(kind) === 'vocabulary' ? (terms[0] ?? answer) : evidence[0]?.sentence
  const ofSide = `${subject}|${SIDES[side]?.[0]}`
  const ofSentence = `${evidence[0]?.sentence}|${answer}`
  // Of two gaps in a sentence each shows what the other asks.
  if (kind === 'word-in-sentence') return [ofSide, ofSentence, `${evidence[0]?.sentence}|gap`]
  // Which of four is no person is asked once.
  return [kind === 'odd-one-out' ? stem : side >= 0 ? ofSide : ofSentence]
}
