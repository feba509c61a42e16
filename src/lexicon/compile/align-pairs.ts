/**
 * Cuts pairs of spellings into units of a few symbols on each side that stand for the same sounds: expectation maximisation over all ways to cut
 * them (M. Bisani and H. Ney, Joint-sequence models for grapheme-to-phoneme conversion, Speech Communication 50, 2008, sections 2 and 3).
 */
import type { Unit } from '@/lang/unit-tree'

/** The same word in symbols of hangul and of katakana. */
export interface SymbolPair {
  readonly ko: string
  readonly ja: string
}

const ROUNDS = 8
/** Symbols of a unit: on one side, and on both. */
const MOST = { side: 2, both: 3 }
/** How far from the diagonal the two spellings of one word may stray, in symbols. */
const BAND = 4
/** Rarer units are noise. */
const LEAST_COUNT = 0.5

/** Every way to cut a pair: units from place to place of a grid of (ko + 1) rows of (ja + 1) places, in order of `from`. */
interface Lattice {
  readonly places: number
  readonly from: Int32Array
  readonly to: Int32Array
  readonly unit: Int32Array
}

function latticeOf({ ko, ja }: SymbolPair, idOf: (unit: Unit) => number | undefined): Lattice {
  const width = ja.length + 1
  const from: number[] = []
  const to: number[] = []
  const unit: number[] = []
  const strays = (i: number, j: number): boolean => Math.abs((i * ja.length) / ko.length - j) > BAND
  for (let i = 0; i <= ko.length; i++)
    for (let j = 0; j <= ja.length; j++) {
      if (strays(i, j)) continue
      for (let h = 0; h <= Math.min(MOST.side, ko.length - i); h++)
        for (let k = h === 0 ? 1 : 0; k <= Math.min(MOST.side, ja.length - j, MOST.both - h); k++) {
          if (strays(i + h, j + k)) continue
          const id = idOf(`${ko.slice(i, i + h)}:${ja.slice(j, j + k)}`)
          if (id === undefined) continue
          from.push(i * width + j)
          to.push((i + h) * width + j + k)
          unit.push(id)
        }
    }
  return {
    places: (ko.length + 1) * width,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    unit: Int32Array.from(unit),
  }
}

export interface Units {
  readonly names: readonly Unit[]
  readonly ids: ReadonlyMap<Unit, number>
  /** By id; 1 in all. */
  readonly chances: Float64Array
}

/** The units that pairs are cut into, with the probability of each. */
export function learnUnits(pairs: readonly SymbolPair[]): Units {
  const ids = new Map<Unit, number>()
  const idOf = (unit: Unit): number => {
    const id = ids.get(unit) ?? ids.size
    if (id === ids.size) ids.set(unit, id)
    return id
  }
  const lattices = pairs.map((pair) => latticeOf(pair, idOf))
  let chances = new Float64Array(ids.size).fill(1)
  const places = Math.max(0, ...lattices.map((lattice) => lattice.places))
  const [forward, backward] = [new Float64Array(places), new Float64Array(places)]
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Float64Array(ids.size)
    for (const lattice of lattices) expect(lattice, chances, counts, forward, backward)
    // Without the units that were dropped no pair can be cut any more: there are too few pairs.
    if (sum(counts) === 0) break
    const common = counts.map((count) => (round > 1 && count < LEAST_COUNT ? 0 : count))
    const kept = sum(common) > 0 ? common : counts
    const total = sum(kept)
    chances = kept.map((count) => count / total)
  }
  return { names: [...ids.keys()], ids, chances }
}

/** Adds to the counts how often each unit is used, over all cuts by their probability. */
function expect(
  { places, from, to, unit }: Lattice,
  chances: Float64Array,
  counts: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
): void {
  forward.fill(0, 0, places)
  backward.fill(0, 0, places)
  forward[0] = 1
  backward[places - 1] = 1
  const chance = (s: number): number => at(chances, at(unit, s))
  for (let s = 0; s < unit.length; s++) raise(forward, at(to, s), at(forward, at(from, s)) * chance(s))
  const whole = at(forward, places - 1)
  if (whole <= 0) return
  for (let s = unit.length - 1; s >= 0; s--) {
    const share = at(backward, at(to, s)) * chance(s)
    raise(backward, at(from, s), share)
    raise(counts, at(unit, s), (at(forward, at(from, s)) * share) / whole)
  }
}

const sum = (list: Float64Array): number => list.reduce((total, count) => total + count, 0)
const at = (list: Float64Array | Int32Array, i: number): number => list[i] ?? 0
const raise = (list: Float64Array, i: number, by: number): void => {
  list[i] = at(list, i) + by
}

/** The likeliest cut; null where the units make none. */
export function align(pair: SymbolPair, { names, ids, chances }: Units): readonly Unit[] | null {
  const { places, from, to, unit } = latticeOf(pair, (name) => ids.get(name))
  const costs = new Float64Array(places).fill(Number.POSITIVE_INFINITY)
  const steps = new Int32Array(places).fill(-1)
  costs[0] = 0
  for (let s = 0; s < unit.length; s++) {
    const cost = at(costs, at(from, s)) - Math.log(at(chances, at(unit, s)))
    if (cost >= at(costs, at(to, s))) continue
    costs[at(to, s)] = cost
    steps[at(to, s)] = s
  }
  if (!Number.isFinite(at(costs, places - 1))) return null
  const units: Unit[] = []
  for (let place = places - 1; place > 0; ) {
    const step = steps[place] ?? -1
    units.unshift(names[unit[step] ?? 0] ?? '')
    place = from[step] ?? 0
  }
  return units
}
