/** Which of an article's questions one attempt asks. */
import { type Random, shuffle } from '@/core/random'
import { groupOf, QUESTION_GROUPS, type QuestionKind } from './types'

export const SCOPES = ['comprehension', 'vocabulary', 'both'] as const
export type Scope = (typeof SCOPES)[number]

export interface Drawable {
  readonly id: string
  readonly kind: QuestionKind
  /** Position of the sentence that the answer rests on. */
  readonly sentence: number
}

const byPlace = (a: Drawable, b: Drawable): number => a.sentence - b.sentence || (a.id < b.id ? -1 : 1)

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
 * One from each of `count` equal stretches of the article (stratified sampling). Of a stretch, a question on a sentence not yet asked
 * about comes first, since one question may tell another's answer, then the kind asked least so far, then chance.
 */
function spread(pool: readonly Drawable[], count: number, random: Random, askedSentences: Set<number>): Drawable[] {
  const inOrder = [...pool].sort(byPlace)
  const kinds = new Map<QuestionKind, number>()
  const burden = ({ kind, sentence }: Drawable): number =>
    (askedSentences.has(sentence) ? pool.length : 0) + (kinds.get(kind) ?? 0)
  return Array.from({ length: count }, (_, i) => {
    const stretch = inOrder.slice(
      Math.floor((i * inOrder.length) / count),
      Math.floor(((i + 1) * inOrder.length) / count),
    )
    const [first, ...rest] = shuffle(stretch, random)
    if (!first) throw new Error('A stretch is never empty: count is at most the size of the pool')
    const drawn = rest.reduce((best, each) => (burden(each) < burden(best) ? each : best), first)
    askedSentences.add(drawn.sentence)
    kinds.set(drawn.kind, (kinds.get(drawn.kind) ?? 0) + 1)
    return drawn
  })
}

/** At most `count` questions, spread over the article and in its order; comprehension and vocabulary as evenly as there are of each. */
export function drawQuestions<T extends Drawable>(questions: readonly T[], count: number, random: Random): T[] {
  const pools = QUESTION_GROUPS.map((group) => questions.filter(({ kind }) => groupOf(kind) === group))
  const numbers = shares(
    pools.map((pool) => pool.length),
    count,
  )
  const askedSentences = new Set<number>()
  const drawn = new Set(
    pools.flatMap((pool, i) => spread(pool, numbers[i] ?? 0, random, askedSentences).map(({ id }) => id)),
  )
  return questions.filter(({ id }) => drawn.has(id)).sort(byPlace)
}
