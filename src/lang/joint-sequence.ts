/**
 * Spells a word of one alphabet in the other by a joint-sequence model (M. Bisani and H. Ney, Speech Communication 50, 2008): a word is a sequence
 * of units, each a few symbols of hangul and the symbols of katakana that stand for the same sounds, and each as likely as the units before it make it.
 */
import { contextAfter, costAfter, END, type UnitTree } from './unit-tree'

export interface Spelled {
  readonly symbols: string
  /** Negative natural logarithm of the joint probability of source and spelling, over all ways to cut them that the beam kept. */
  readonly cost: number
}

export interface Speller {
  /** Spellings, likeliest first. */
  readonly spell: (source: string) => readonly Spelled[]
  /** The cost of one spelling; null where the model has no way to it. */
  readonly costOf: (source: string, target: string) => number | null
}

/** Partial spellings that are kept at each place, and how much likelier the best may be. */
const BEAM = { width: 8, within: 5 }
/** Units much less likely than the likeliest of the same source are not tried, wherever they stand and after their context. */
const UNIT_WITHIN = { anywhere: 7, here: 5 }
/** Moves that are kept ready: some megabytes. */
const MOST_MOVES = 20_000
/** Symbols of a unit on one side. */
const LONGEST_SIDE = 2

/** A unit that reads some source symbols. */
interface Choice {
  readonly unit: number
  readonly written: string
}
/** Units that may be next after a context, with their costs there. */
interface Moves {
  readonly choices: readonly Choice[]
  readonly costs: readonly number[] | Float64Array
}
interface Partial {
  readonly written: string
  /** The context before its last unit. */
  readonly before: number
  /** Number of its last unit; null where it has none. */
  readonly unit: number | null
  readonly cost: number
  /** Whether its last unit read nothing. */
  readonly inserted: boolean
}
/** The spellings of the source up to one place. */
interface Beam {
  best: number
  readonly byWritten: Map<string, Partial>
}

/** Spells from the `from` side of the units to the other. `mayFollow` says which symbols may stand after which ('' at the beginning and the end). */
export function spellerOf(
  tree: UnitTree,
  from: 'ko' | 'ja',
  mayFollow: (before: string, symbol: string) => boolean,
): Speller {
  const movesAfter = movesIn(tree, from)
  const end = tree.units.indexOf(END)
  const joins = (before: string, added: string): boolean => {
    for (let i = 0; i < added.length; i++)
      if (!mayFollow(i > 0 ? added.charAt(i - 1) : before.slice(-1), added.charAt(i))) return false
    return true
  }
  const contextOf = ({ before, unit }: Partial): number => (unit === null ? before : contextAfter(tree, before, unit))

  /** Whole spellings that the beam keeps, and their costs. `accepts` says what may be added to what is written. */
  const search = (source: string, accepts: (written: string, added: string) => boolean): Map<string, number> => {
    const beams: Beam[] = Array.from({ length: source.length + 1 }, () => ({
      best: Number.POSITIVE_INFINITY,
      byWritten: new Map(),
    }))
    const extend = (place: number, partial: Partial, context: number, length: number): void => {
      const beam = beams[place + length]
      const moves = movesAfter(context, source.slice(place, place + length))
      if (!beam || !moves) return
      for (let i = 0; i < moves.choices.length; i++) {
        const choice = moves.choices[i]
        const cost = partial.cost + (moves.costs[i] ?? 0)
        if (choice && cost < beam.best + BEAM.within && accepts(partial.written, choice.written))
          add(beam, {
            written: partial.written + choice.written,
            before: context,
            unit: choice.unit,
            cost,
            inserted: length === 0,
          })
      }
    }
    const [first, last] = [beams[0], beams[source.length]]
    if (!first || !last) return new Map()
    add(first, { written: '', before: tree.start, unit: null, cost: 0, inserted: false })
    for (const [place, beam] of beams.entries()) {
      for (const partial of kept(beam)) if (!partial.inserted) extend(place, partial, contextOf(partial), 0)
      if (place === source.length) break
      for (const partial of kept(beam)) {
        const context = contextOf(partial)
        for (let length = 1; length <= Math.min(LONGEST_SIDE, source.length - place); length++)
          extend(place, partial, context, length)
      }
    }
    const whole = new Map<string, number>()
    for (const partial of kept(last))
      whole.set(partial.written, partial.cost + costAfter(tree, contextOf(partial), end))
    return whole
  }

  return {
    spell: (source) =>
      [...search(source, joins)]
        .filter(([symbols]) => mayFollow(symbols.slice(-1), ''))
        .map(([symbols, cost]) => ({ symbols, cost }))
        .sort((a, b) => a.cost - b.cost),
    costOf: (source, target) =>
      search(source, (written, added) => target.startsWith(added, written.length)).get(target) ?? null,
  }
}

/** Cost of one or the other: the sum of their probabilities. */
const either = (a: number, b: number): number => Math.min(a, b) - Math.log1p(Math.exp(-Math.abs(a - b)))

/** Ways to the same spelling are one, which goes on as the likeliest of them. */
function add(beam: Beam, partial: Partial): void {
  const same = beam.byWritten.get(partial.written)
  const likelier = same && same.cost < partial.cost ? same : partial
  const cost = same ? either(same.cost, partial.cost) : partial.cost
  beam.byWritten.set(partial.written, same ? { ...likelier, cost } : partial)
  beam.best = Math.min(beam.best, cost)
}

/** The cheapest, as a sort would order them. */
function kept({ best, byWritten }: Beam): readonly Partial[] {
  const cheapest: Partial[] = []
  for (const partial of byWritten.values()) {
    const { cost } = partial
    if (!(cost < best + BEAM.within)) continue
    if (cheapest.length === BEAM.width && cost >= (cheapest.at(-1)?.cost ?? 0)) continue
    let at = cheapest.length
    while (at > 0 && cost < (cheapest[at - 1]?.cost ?? 0)) at--
    cheapest.splice(at, 0, partial)
    if (cheapest.length > BEAM.width) cheapest.pop()
  }
  return cheapest
}

/** The moves that cost less than the likeliest and that much. */
function likely({ choices, costs }: Moves, most: number): Moves {
  let best = Number.POSITIVE_INFINITY
  for (const cost of costs) best = Math.min(best, cost)
  const kept: { readonly choices: Choice[]; readonly costs: number[] } = { choices: [], costs: [] }
  for (let i = 0; i < choices.length; i++) {
    const choice = choices[i]
    const cost = costs[i] ?? 0
    if (!choice || cost >= best + most) continue
    kept.choices.push(choice)
    kept.costs.push(cost)
  }
  return kept
}

/** Which units may come after a context, by the source symbols that they read; null where no unit reads these. */
function movesIn(tree: UnitTree, from: 'ko' | 'ja'): (context: number, source: string) => Moves | null {
  const choicesOf = choicesBySource(tree, from)
  // An article needs some hundred of thousands.
  const sources = new Map<string, Source>()
  const sourceOf = (source: string): Source | null => {
    const ready = sources.get(source)
    const all = choicesOf.get(source)
    if (ready || !all) return ready ?? null
    const made = sourceFrom(all, sources.size, tree)
    sources.set(source, made)
    return made
  }
  const known = new Map<number, Moves>()
  return (context, source) => {
    const place = sourceOf(source)
    if (!place) return null
    const key = context * choicesOf.size + place.number
    const before = known.get(key)
    if (before) return before
    const moves = likely({ choices: place.choices, costs: costsOf(tree, context, place) }, UNIT_WITHIN.here)
    // A server that reads articles for weeks stays as small as it is.
    if (known.size >= MOST_MOVES) known.clear()
    known.set(key, moves)
    return moves
  }
}

/** Symbols that units read, and these units. */
interface Source extends Moves {
  readonly number: number
  /** By the number of a unit its place among the choices; -1 for the others. */
  readonly places: Int16Array
}

function choicesBySource({ units }: UnitTree, from: 'ko' | 'ja'): ReadonlyMap<string, readonly Choice[]> {
  const bySource = new Map<string, Choice[]>()
  for (const [unit, name] of units.entries()) {
    if (name === END) continue
    const [ko = '', ja = ''] = name.split(':')
    const [source, written] = from === 'ko' ? [ko, ja] : [ja, ko]
    const list = bySource.get(source)
    if (list) list.push({ unit, written })
    else bySource.set(source, [{ unit, written }])
  }
  return bySource
}

function sourceFrom(choices: readonly Choice[], number: number, { units, costs }: UnitTree): Source {
  const likeliest = likely(
    { choices, costs: Float64Array.from(choices, ({ unit }) => costs[unit] ?? 0) },
    UNIT_WITHIN.anywhere,
  )
  const places = new Int16Array(units.length).fill(-1)
  for (const [place, { unit }] of likeliest.choices.entries()) places[unit] = place
  return { ...likeliest, number, places }
}

/** What each choice costs after the context, as `costAfter` says of one: a longer context has few units, which take the place of what shorter ones say. */
function costsOf(tree: UnitTree, context: number, { choices, costs: alone, places }: Source): Float64Array {
  const chain: { readonly context: number; readonly backedOff: number }[] = []
  let backedOff = 0
  for (let at = context; at > 0; at = tree.shorter[at] ?? 0) {
    chain.push({ context: at, backedOff })
    backedOff += tree.backOffs[at] ?? 0
  }
  const costs = new Float64Array(choices.length)
  for (let i = 0; i < costs.length; i++) costs[i] = backedOff + (alone[i] ?? 0)
  for (const level of chain.reverse())
    for (let edge = tree.firsts[level.context] ?? 0; edge < (tree.firsts[level.context + 1] ?? 0); edge++) {
      const place = places[tree.edgeUnits[edge] ?? 0] ?? -1
      if (place >= 0) costs[place] = level.backedOff + (tree.costs[edge] ?? 0)
    }
  return costs
}
