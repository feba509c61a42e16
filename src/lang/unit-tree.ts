/**
 * The contexts of a joint-sequence model as a tree in arrays of numbers, so that the compiled model is looked up where it was read: a context has an edge
 * for each unit that followed it, and the edge leads to the context which that unit makes longer.
 */

/** `ko:ja` in symbols. */
export type Unit = string

/** What followed a context of units. */
export interface UnitContext {
  /** Added to the cost that a shorter context gives a unit which is not listed. */
  readonly backOff: number
  /** Negative natural logarithms of probabilities. */
  readonly costs: ReadonlyMap<Unit, number>
}

export const START = '^'
export const END = '$'
/** Between the units of a context. */
export const JOINT = ' '

export const shorter = (context: string): string => {
  const joint = context.indexOf(JOINT)
  return joint < 0 ? '' : context.slice(joint + 1)
}

const longer = (context: string, unit: Unit): string => (context === '' ? unit : context + JOINT + unit)

/** Contexts are numbered, that of no units is 0; it has all units, and the place of one there is its number, and that of its edge. */
export interface UnitTree {
  readonly units: readonly Unit[]
  /** The context at the beginning of a word. */
  readonly start: number
  /** The edges of context c are those from `firsts[c]` to before `firsts[c + 1]`, by the numbers of their units. */
  readonly firsts: Uint32Array
  readonly edgeUnits: Uint16Array
  readonly costs: Float64Array
  /** The context at the end of each edge; 0 where the model has none. */
  readonly nexts: Uint32Array
  readonly backOffs: Float64Array
  /** The longest of the shorter contexts that end as each does. */
  readonly shorter: Uint32Array
}

/** The tree of contexts, each of which but START is one with a unit that followed it added. */
export function treeOf(contexts: ReadonlyMap<string, UnitContext>): UnitTree {
  const root = contexts.get('')
  if (!root?.costs.has(END)) throw new Error('the model has no context of all units')
  const units = [...root.costs.keys()]
  const numberOf = new Map(units.map((unit, i) => [unit, i]))
  const names = ['', ...[...contexts.keys()].filter((context) => context !== '')]
  const idOf = new Map(names.map((context, i) => [context, i]))
  const longest = (context: string): number => idOf.get(context) ?? longest(shorter(context))

  const firsts = new Uint32Array(names.length + 1)
  const [edgeUnits, costs, nexts]: [number[], number[], number[]] = [[], [], []]
  for (const [id, name] of names.entries()) {
    const edges = [...(contexts.get(name)?.costs ?? [])].map(([unit, cost]) => ({
      unit: numberOf.get(unit) ?? 0,
      cost,
      next: idOf.get(longer(name, unit)) ?? 0,
    }))
    for (const { unit, cost, next } of edges.sort((a, b) => a.unit - b.unit)) {
      edgeUnits.push(unit)
      costs.push(cost)
      nexts.push(next)
    }
    firsts[id + 1] = edgeUnits.length
  }
  return {
    units,
    start: idOf.get(START) ?? 0,
    firsts,
    edgeUnits: Uint16Array.from(edgeUnits),
    costs: Float64Array.from(costs),
    nexts: Uint32Array.from(nexts),
    backOffs: Float64Array.from(names, (name) => contexts.get(name)?.backOff ?? 0),
    shorter: Uint32Array.from(names, (name) => (name === '' ? 0 : longest(shorter(name)))),
  }
}

/** The edge of a context for a unit; -1 where the unit did not follow it. */
function edgeOf({ firsts, edgeUnits }: UnitTree, context: number, unit: number): number {
  if (context === 0) return unit
  let low = firsts[context] ?? 0
  let high = firsts[context + 1] ?? 0
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = edgeUnits[middle] ?? 0
    if (other === unit) return middle
    if (other < unit) low = middle + 1
    else high = middle
  }
  return -1
}

/** The longest context of the model that a context with one unit more ends in. */
export function contextAfter(tree: UnitTree, context: number, unit: number): number {
  for (let at = context; ; at = tree.shorter[at] ?? 0) {
    const edge = edgeOf(tree, at, unit)
    const next = edge < 0 ? 0 : (tree.nexts[edge] ?? 0)
    if (next > 0 || at === 0) return next
  }
}

/** The cost of a unit after a context. */
export function costAfter(tree: UnitTree, context: number, unit: number): number {
  let backedOff = 0
  for (let at = context; ; at = tree.shorter[at] ?? 0) {
    const edge = edgeOf(tree, at, unit)
    if (edge >= 0) return backedOff + (tree.costs[edge] ?? 0)
    backedOff += tree.backOffs[at] ?? 0
  }
}
