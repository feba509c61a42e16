/** Which sentences of two texts say the same: dynamic programming over lengths (Gale & Church 1993) and anchors. */
import type { AlignedPair, ArticleText, Sentence } from '@/core/article/types'

/** A source headword and the counterpart that the bridges give it. */
export interface KnownPair {
  readonly source: string
  readonly target: string
}

/** Shapes of a pair (source sentences, target sentences) and their prior cost, -ln of the share that Gale & Church observed. */
const SHAPES: readonly (readonly [source: number, target: number, cost: number])[] = [
  [1, 1, 0.12],
  [1, 0, 4.6],
  [0, 1, 4.6],
  [2, 1, 2.4],
  [1, 2, 2.4],
  [2, 2, 4.5],
  [3, 1, 5.5],
  [1, 3, 5.5],
]

/** Variance of the length ratio per character (Gale & Church 1993, section 3): measured on 900 sentence pairs of Korean and Japanese news. */
const LENGTH_VARIANCE = 1.84
/** Japanese characters for one Korean character, spaces counted: what most of 48 parallel documents vary between. */
const JAPANESE_PER_KOREAN = { min: 0.65, max: 0.95 }
/** What a full overlap of anchors is worth: more than any length can cost, so that a shared figure wins over equal length. */
const ANCHOR_WEIGHT = 9
/** A heading is hardly ever translated by a paragraph. */
const KIND_MISMATCH = 6

const anchorsOf = (text: string): readonly string[] =>
  [
    ...text
      .normalize('NFKC')
      .replace(/(\d),(?=\d{3})/g, '$1')
      .toLowerCase()
      .matchAll(/\d+(?:\.\d+)?|[a-z][a-z0-9]+/g),
  ].map((match) => match[0])

const compact = (text: string): string => text.replace(/[\s・]/g, '')

/** For each target sentence the target headwords in it, for each source sentence the counterparts of its headwords. */
function knownAnchors(
  sentences: readonly Sentence[],
  pairs: readonly KnownPair[],
  side: 'source' | 'target',
): readonly (readonly string[])[] {
  return sentences.map(({ text }) => {
    const haystack = compact(text)
    return pairs.filter((pair) => haystack.includes(compact(pair[side]))).map((pair) => `=${pair.target}`)
  })
}

/** Dice coefficient of two bags. */
function overlap(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0
  const left = [...b]
  let shared = 0
  for (const anchor of a) {
    const at = left.indexOf(anchor)
    if (at < 0) continue
    left.splice(at, 1)
    shared += 1
  }
  return (2 * shared) / (a.length + b.length)
}

/** -ln of the probability that lengths differ this much by chance, from the normal approximation of Gale & Church. */
function lengthCost(source: number, target: number, ratio: number): number {
  if (source === 0 || target === 0) return 0
  const delta = (target - source * ratio) / Math.sqrt(((source + target / ratio) / 2) * LENGTH_VARIANCE)
  return (delta * delta) / 2
}

/**
 * Aligns the sentences of an article with those of its translation, in order.
 * Every sentence of either text is in exactly one pair; a pair with an empty side is a sentence that the other text leaves out.
 */
export function align(source: ArticleText, target: ArticleText, pairs: readonly KnownPair[]): readonly AlignedPair[] {
  const a = source.sentences
  const b = target.sentences
  if (a.length === 0 || b.length === 0) return []
  const total = (sentences: readonly Sentence[]) => sentences.reduce((sum, { text }) => sum + text.length, 0)
  const ratio = lengthRatio(source, total(a), total(b))
  const known = { a: knownAnchors(a, pairs, 'source'), b: knownAnchors(b, pairs, 'target') }
  const anchors = {
    a: a.map(({ text }, i) => [...anchorsOf(text), ...(known.a[i] ?? [])]),
    b: b.map(({ text }, j) => [...anchorsOf(text), ...(known.b[j] ?? [])]),
  }

  const width = b.length + 1
  const cost = new Float64Array((a.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const shapeOf = new Int8Array((a.length + 1) * width).fill(-1)
  cost[0] = 0
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const here = cost[i * width + j] ?? Number.POSITIVE_INFINITY
      if (!Number.isFinite(here)) continue
      SHAPES.forEach(([da, db, prior], shape) => {
        if (i + da > a.length || j + db > b.length) return
        const left = a.slice(i, i + da)
        const right = b.slice(j, j + db)
        const mixed = left.length > 0 && right.length > 0 && isTitle(left[0]) !== isTitle(right[0])
        const step =
          prior +
          lengthCost(total(left), total(right), ratio) +
          (mixed ? KIND_MISMATCH : 0) -
          ANCHOR_WEIGHT * overlap(anchors.a.slice(i, i + da).flat(), anchors.b.slice(j, j + db).flat())
        const to = (i + da) * width + j + db
        if (here + step < (cost[to] ?? 0)) {
          cost[to] = here + step
          shapeOf[to] = shape
        }
      })
    }
  }

  const aligned: AlignedPair[] = []
  let i = a.length
  let j = b.length
  while (i > 0 || j > 0) {
    const [da, db] = SHAPES[shapeOf[i * width + j] ?? 0] ?? [1, 1]
    i -= da
    j -= db
    aligned.unshift({ source: range(i, da), target: range(j, db) })
  }
  return aligned
}

/** Target characters for one source character; bounded, so that sentences left out of one text do not stretch it. */
function lengthRatio(source: ArticleText, sourceLength: number, targetLength: number): number {
  const { min, max } = JAPANESE_PER_KOREAN
  const bounded = (ratio: number) => Math.min(max, Math.max(min, ratio))
  return source.lang === 'ko' ? bounded(targetLength / sourceLength) : 1 / bounded(sourceLength / targetLength)
}

const isTitle = (sentence: Sentence | undefined): boolean => sentence?.kind === 'title' || sentence?.kind === 'heading'

const range = (start: number, length: number): readonly number[] =>
  Array.from({ length }, (_, offset) => start + offset)
