/** Which questions one attempt asks. */
import { type Random, shuffle } from '@/core/random'
import { bigrams, comparisonKey, similarity } from './comparison'
import { sentencesOf } from './excerpt'
import { groupOf, QUESTION_GROUPS, type QuestionKind } from './types'

export interface Drawable {
  readonly id: string
  readonly article: string
  readonly kind: QuestionKind
  /** Position of the sentence that the answer rests on. */
  readonly sentence: number
  /** Positions of all sentences that the question quotes. */
  readonly sentences: readonly number[]
  /** What the learner reads: the stem, and options that are statements. */
  readonly words: string
  /** Statements that it asks to judge, true or altered. */
  readonly claims: readonly string[]
  /** Those, or a question that says its sentence again but for what it asks. */
  readonly told: readonly string[]
  /** Text of the right option. */
  readonly key: string
}

/** What a learner has met of a question before. */
export interface Seen {
  /** When it was asked last, ms. */
  readonly at: number
  /** Whether any answer to it was wrong. */
  readonly wrong: boolean
}

/** The part of a question that another one could be answered by. */
export type Telling = Pick<Drawable, 'sentences' | 'words' | 'claims' | 'told' | 'key'>

/** Options of this many characters tell something. */
const STATEMENT = 20

/** Kinds that say a sentence again, but for one thing; all others ask with a phrase that fits many sentences, or of a word. */
const RETOLD: ReadonlySet<QuestionKind> = new Set([
  'who',
  'which-organisation',
  'when',
  'where',
  'how-much',
  'what',
  'referent',
  'true-false',
  'correction',
  'connective',
  'word-in-sentence',
])
const STATED: ReadonlySet<QuestionKind> = new Set(['agree', 'disagree', 'detail', 'order'])

/** What a learner reads of a question that may answer another one, and which statements it holds against the article. */
export function tellingWords(
  kind: QuestionKind,
  stem: string,
  options: readonly { readonly text: string }[],
): Pick<Telling, 'words' | 'claims' | 'told'> {
  const texts = options.map(({ text }) => text)
  // A statement may stand after others that tell of what it speaks.
  const body = sentencesOf(stem.split('\n').at(-1) ?? '')
  const claims = kind === 'true-false' || kind === 'correction' ? body.slice(-1) : STATED.has(kind) ? texts : []
  return {
    words: [stem, ...texts.filter((text) => text.length >= STATEMENT)].join(' '),
    claims,
    told: STATED.has(kind) ? [...claims, ...body] : RETOLD.has(kind) ? body : [],
  }
}

/** Shorter keys (O, ×, 3) stand in other texts by chance. */
const LEAST_KEY = 2

const reveals = (told: Telling, asked: Telling): boolean => {
  const key = comparisonKey(asked.key)
  return key.length >= LEAST_KEY && comparisonKey(told.words).includes(key)
}

/** More bigrams in common than two clauses of one sentence have, fewer than a statement has with its altered form. */
const SAME_CLAIM = 0.5

const alike = (claims: readonly string[], others: readonly string[]): boolean =>
  claims.some((claim) => others.some((other) => similarity(bigrams(claim), bigrams(other)) > SAME_CLAIM))

/** One statement, as it is and altered or asked about, shows what was altered. */
export const showEachOther = (a: Pick<Telling, 'claims' | 'told'>, b: Pick<Telling, 'claims' | 'told'>): boolean =>
  alike(a.claims, b.told) || alike(b.claims, a.told)

/** Whether reading one of two questions answers the other: both rest on one sentence, and one says what the other asks. */
export function conflict(a: Telling, b: Telling): boolean {
  if (!a.sentences.some((sentence) => b.sentences.includes(sentence))) return false
  return showEachOther(a, b) || reveals(a, b) || reveals(b, a)
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))

const byPlace = (a: Drawable, b: Drawable): number =>
  compare(a.article, b.article) || a.sentence - b.sentence || compare(a.id, b.id)

/** How many of each pool to take, as evenly as their sizes allow: 10 of 3 and 20 are 3 and 7. */
function shares(sizes: readonly number[], count: number): number[] {
  const taken = sizes.map(() => 0)
  for (let left = count; left > 0; ) {
    const open = sizes.flatMap((size, i) => ((taken[i] ?? 0) < size ? [i] : []))
    if (open.length === 0) break
    for (const i of open.slice(0, left)) taken[i] = (taken[i] ?? 0) + 1
    left -= Math.min(left, open.length)
  }
  return taken
}

/**
 * One from each of `count` equal stretches of the article (stratified sampling), or from the rest of it where every question of the stretch
 * conflicts with one drawn before. Of a stretch, a question on a sentence not yet asked about comes first, then the kind asked least so far, then
 * chance.
 */
function spread<T extends Drawable>(pool: readonly T[], count: number, random: Random, drawn: T[]): void {
  const inOrder = [...pool].sort(byPlace)
  const kinds = new Map<QuestionKind, number>()
  // True after true teaches to answer without reading.
  const marked = (key: string): number =>
    drawn.filter((other) => other.kind === 'true-false' && other.key === key).length
  const burden = ({ kind, key, article, sentence }: T): number =>
    (drawn.some((other) => other.article === article && other.sentence === sentence) ? pool.length : 0) +
    (kinds.get(kind) ?? 0) +
    (kind === 'true-false' ? marked(key) : 0)
  const isOpen = (question: T): boolean =>
    !drawn.some(
      (other) => other.id === question.id || (other.article === question.article && conflict(other, question)),
    )
  for (let i = 0; i < count; i++) {
    const stretch = inOrder.slice(
      Math.floor((i * inOrder.length) / count),
      Math.floor(((i + 1) * inOrder.length) / count),
    )
    const open = stretch.filter(isOpen)
    const [first, ...rest] = shuffle(open.length > 0 ? open : inOrder.filter(isOpen), random)
    if (!first) return
    const chosen = rest.reduce((best, each) => (burden(each) < burden(best) ? each : best), first)
    drawn.push(chosen)
    kinds.set(chosen.kind, (kinds.get(chosen.kind) ?? 0) + 1)
  }
}

/** The pool in the order in which it is preferred: what was never seen, then what was seen longest ago; of one time, once wrong first. */
function tiers<T extends Drawable>(pool: readonly T[], seen: ReadonlyMap<string, Seen>): T[][] {
  const never = { at: Number.NEGATIVE_INFINITY, wrong: false }
  const seenOf = ({ id }: T): Seen => seen.get(id) ?? never
  const byPreference = (a: Seen, b: Seen): number =>
    a.at === b.at ? Number(b.wrong) - Number(a.wrong) : a.at < b.at ? -1 : 1
  const sorted = [...pool].sort((a, b) => byPreference(seenOf(a), seenOf(b)))
  const found: T[][] = []
  for (const question of sorted) {
    const last = found.at(-1)
    const [first] = last ?? []
    if (last && first && byPreference(seenOf(first), seenOf(question)) === 0) last.push(question)
    else found.push([question])
  }
  return found
}

/**
 * At most `count` questions, spread over each article and in its order; comprehension and vocabulary as evenly as there are of each. Never two of
 * which one answers the other, so there may be fewer. A learner who has `seen` some is asked others first.
 */
export function drawQuestions<T extends Drawable>(
  questions: readonly T[],
  count: number,
  random: Random,
  seen: ReadonlyMap<string, Seen> = new Map(),
): T[] {
  const pools = QUESTION_GROUPS.map((group) => questions.filter(({ kind }) => groupOf(kind) === group))
  const numbers = shares(
    pools.map((pool) => pool.length),
    count,
  )
  const drawn: T[] = []
  pools.forEach((pool, i) => {
    const enough = drawn.length + (numbers[i] ?? 0)
    for (const tier of tiers(pool, seen)) spread(tier, Math.min(enough - drawn.length, tier.length), random, drawn)
  })
  return drawn.sort(byPlace)
}
