/** A list whose next term brings new words: what shares its parts with terms above it is worth a little less (after maximal marginal relevance, Carbonell & Goldstein 1998). */

interface Ranked {
  readonly worth: number
  readonly parts: readonly string[]
}

const REPEATED_PART = 0.1
const MOST_REPEATS = 3

/** Reorders by worth less the share of repeated parts. `worth` becomes the value that the order follows, so that it stays comparable. */
export function diversify<T extends Ranked>(terms: readonly T[]): readonly T[] {
  const pool = terms.toSorted((a, b) => b.worth - a.worth)
  const uses = new Map<string, number>()
  const repeats = (parts: readonly string[]): number => {
    const words = parts.filter((part) => part.length > 1)
    const total = words.reduce((sum, part) => sum + (uses.get(part) ?? 0), 0)
    return words.length === 0 ? 0 : Math.min(MOST_REPEATS, total / words.length)
  }
  const result: T[] = []
  while (pool.length > 0) {
    let best = 0
    let bestWorth = Number.NEGATIVE_INFINITY
    for (const [i, { worth, parts }] of pool.entries()) {
      if (worth <= bestWorth) break
      const value = worth - REPEATED_PART * repeats(parts)
      if (value > bestWorth) [best, bestWorth] = [i, value]
    }
    const [next] = pool.splice(best, 1)
    if (!next) break
    result.push({ ...next, worth: bestWorth })
    for (const part of next.parts) uses.set(part, (uses.get(part) ?? 0) + 1)
  }
  return result
}
