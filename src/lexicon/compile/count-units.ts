/**
 * Probabilities of a unit after the units before it: n-grams with interpolated Kneser-Ney smoothing (S. Chen and J. Goodman, An empirical study of
 * smoothing techniques for language modeling, 1999, section 3).
 */
import { END, JOINT, START, shorter, type Unit, type UnitContext } from '@/lang/unit-tree'

/** Units that a context and the unit after it make together. */
const ORDER = 5

/** Contexts of 0 to ORDER - 1 units. */
export function countUnits(cuts: readonly (readonly Unit[])[]): ReadonlyMap<string, UnitContext> {
  const counts: Map<string, Map<Unit, number>>[] = Array.from({ length: ORDER }, () => new Map())
  const add = (length: number, context: string, unit: Unit): number => {
    const level = counts[length]
    const after = level?.get(context) ?? new Map<Unit, number>()
    const count = (after.get(unit) ?? 0) + 1
    level?.set(context, after.set(unit, count))
    return count
  }
  for (const units of cuts) {
    const padded = [START, ...units, END]
    for (let at = 1; at < padded.length; at++) {
      // A shorter context counts in how many longer ones a unit stands, not how often; what begins a word has none longer.
      for (let length = Math.min(ORDER - 1, at); length >= 0; length--) {
        const count = add(length, padded.slice(at - length, at).join(JOINT), padded[at] ?? END)
        if (count > 1) break
      }
    }
  }
  const contexts = new Map<string, UnitContext>()
  const chances = new Map<string, ReadonlyMap<Unit, number>>()
  const kinds = new Set([...(counts[0]?.get('')?.keys() ?? [])])
  for (const level of counts) {
    const discount = discountOf(level)
    for (const [context, after] of level) {
      let total = 0
      for (const count of after.values()) total += count
      const left = (discount * after.size) / total
      const of = new Map<Unit, number>()
      for (const [unit, count] of after) {
        const below = context === '' ? 1 / kinds.size : chanceOf(unit, shorter(context), chances, contexts)
        of.set(unit, (count - discount) / total + left * below)
      }
      chances.set(context, of)
      contexts.set(context, {
        backOff: -Math.log(left),
        costs: new Map([...of].map(([unit, chance]) => [unit, -Math.log(chance)])),
      })
    }
  }
  return contexts
}

function chanceOf(
  unit: Unit,
  context: string,
  chances: ReadonlyMap<string, ReadonlyMap<Unit, number>>,
  contexts: ReadonlyMap<string, UnitContext>,
): number {
  const known = chances.get(context)?.get(unit)
  if (known !== undefined || context === '') return known ?? 0
  const below = chanceOf(unit, shorter(context), chances, contexts)
  return Math.exp(-(contexts.get(context)?.backOff ?? 0)) * below
}

/** The discount that the counts of one and of two ask for. */
function discountOf(level: ReadonlyMap<string, ReadonlyMap<Unit, number>>): number {
  let [once, twice] = [0, 0]
  for (const after of level.values())
    for (const count of after.values()) {
      if (count === 1) once++
      if (count === 2) twice++
    }
  return once === 0 ? 0.5 : Math.min(0.95, Math.max(0.1, once / (once + 2 * twice)))
}
