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
/** Units that read the same symbols, and what each costs after a context; infinitely much what is not tried there. */
interface Moves {
  readonly choices: readonly Choice[]
  readonly costsAfter: (context: number) => Float64Array
}
/** What is written so far: its symbols, or how many of those that are to be written. */
type Written = string | number
/** What is written with these symbols behind it; null where they can't stand there. */
type Write<W extends Written> = (written: W, added: string) => W | null

interface Partial<W extends Written> {
  readonly written: W
  /** The context before its last unit. */
  readonly before: number
  /** Number of its last unit; null where it has none. */
  readonly unit: number | null
  readonly cost: number
  /** Whether its last unit read nothing. */
  readonly inserted: boolean
}
/** The spellings of the source up to one place. */
interface Beam<W extends Written> {
  best: number
  readonly byWritten: Map<W, Partial<W>>
}

/** Spells from the `from` side of the units to the other. `mayFollow` says which symbols may stand after which ('' at the beginning and the end). */
export function spellerOf(
  tree: UnitTree,
  from: 'ko' | 'ja',
  mayFollow: (before: string, symbol: string) => boolean,
): Speller {
  const movesReading = movesIn(tree, from)
  const end = tree.units.indexOf(END)
  const joins = (before: string, added: string): boolean => {
    for (let i = 0; i < added.length; i++)
      if (!mayFollow(i > 0 ? added.charAt(i - 1) : before.slice(-1), added.charAt(i))) return false
    return true
  }
  const contextOf = ({ before, unit }: Partial<Written>): number =>
    unit === null ? before : contextAfter(tree, before, unit)

  /** Whole spellings that the beam keeps, and their costs. */
  const search = <W extends Written>(source: string, nothing: W, write: Write<W>): Map<W, number> => {
    const beams = Array.from(
      { length: source.length + 1 },
      (): Beam<W> => ({
        best: Number.POSITIVE_INFINITY,
        byWritten: new Map(),
      }),
    )
    /** Partials up to a place, each with one unit more, which reads so many symbols. */
    const extend = (partials: readonly Partial<W>[], place: number, length: number): void => {
      const beam = beams[place + length]
      const moves = movesReading(source.slice(place, place + length))
      if (!beam || !moves) return
      const { choices, costsAfter } = moves
      // Taken apart once: some fifty moves are tried of each.
      for (const { written, cost: costBefore, before, unit } of partials) {
        const context = unit === null ? before : contextAfter(tree, before, unit)
        const costs = costsAfter(context)
        for (let i = 0; i < costs.length; i++) {
          const cost = costBefore + (costs[i] ?? 0)
          if (cost >= beam.best + BEAM.within) continue
          const choice = choices[i]
          const longer = choice ? write(written, choice.written) : null
          if (choice && longer !== null)
            add(beam, { written: longer, before: context, unit: choice.unit, cost, inserted: length === 0 })
        }
      }
    }
    const [first, last] = [beams[0], beams[source.length]]
    if (!first || !last) return new Map()
    add(first, { written: nothing, before: tree.start, unit: null, cost: 0, inserted: false })
    for (const [place, beam] of beams.entries()) {
      extend(
        kept(beam).filter(({ inserted }) => !inserted),
        place,
        0,
      )
      if (place === source.length) break
      const partials = kept(beam)
      for (let length = 1; length <= LONGEST_SIDE; length++) extend(partials, place, length)
    }
    const whole = new Map<W, number>()
    for (const partial of kept(last))
      whole.set(partial.written, partial.cost + costAfter(tree, contextOf(partial), end))
    return whole
  }

  const joined: Write<string> = (written, added) => (joins(written, added) ? written + added : null)
  return {
    spell: (source) =>
      [...search(source, '', joined)]
        .filter(([symbols]) => mayFollow(symbols.slice(-1), ''))
        .map(([symbols, cost]) => ({ symbols, cost }))
        .sort((a, b) => a.cost - b.cost),
    costOf: (source, target) => {
      const toTarget: Write<number> = (count, added) => (target.startsWith(added, count) ? count + added.length : null)
      return search(source, 0, toTarget).get(target.length) ?? null
    },
  }
}

/** Cost of one or the other: the sum of their probabilities. */
const either = (a: number, b: number): number => Math.min(a, b) - Math.log1p(Math.exp(-Math.abs(a - b)))

/** Ways to the same spelling are one, which goes on as the likeliest of them. */
function add<W extends Written>(beam: Beam<W>, partial: Partial<W>): void {
  const same = beam.byWritten.get(partial.written)
  const likelier = same && same.cost < partial.cost ? same : partial
  const cost = same ? either(same.cost, partial.cost) : partial.cost
  beam.byWritten.set(partial.written, same ? { ...likelier, cost } : partial)
  beam.best = Math.min(beam.best, cost)
}

/** The cheapest, as a sort would order them. */
function kept<W extends Written>({ best, byWritten }: Beam<W>): readonly Partial<W>[] {
  const cheapest: Partial<W>[] = []
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

/** Costs less than this are within so much of the least. */
function boundOf(costs: Float64Array, within: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let i = 0; i < costs.length; i++) least = Math.min(least, costs[i] ?? 0)
  return least + within
}

/** Which units read these symbols; null where none does. */
function movesIn(tree: UnitTree, from: 'ko' | 'ja'): (source: string) => Moves | null {
  const choicesOf = choicesBySource(tree, from)
  const known = new Map<number, Float64Array>()
  // An article needs some hundred of thousands.
  const ready = new Map<string, Moves>()
  return (symbols) => {
    const before = ready.get(symbols)
    const all = choicesOf.get(symbols)
    if (before || !all) return before ?? null
    const source = sourceFrom(all, tree)
    const number = ready.size
    const costsAfter = (context: number): Float64Array => {
      const key = context * choicesOf.size + number
      const costsBefore = known.get(key)
      if (costsBefore) return costsBefore
      const costs = costsOf(tree, context, source)
      // A server that reads articles for weeks stays as small as it is.
      if (known.size >= MOST_MOVES) known.clear()
      known.set(key, costs)
      return costs
    }
    const moves = { choices: source.choices, costsAfter }
    ready.set(symbols, moves)
    return moves
  }
}

/** Units that read the same symbols, without those that are too unlikely anywhere. */
interface Source {
  readonly choices: readonly Choice[]
  /** What each costs whatever is before it. */
  readonly alone: Float64Array
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

function sourceFrom(all: readonly Choice[], { units, costs }: UnitTree): Source {
  const costOf = ({ unit }: Choice): number => costs[unit] ?? 0
  const bound = boundOf(Float64Array.from(all, costOf), UNIT_WITHIN.anywhere)
  const choices = all.filter((choice) => costOf(choice) < bound)
  const places = new Int16Array(units.length).fill(-1)
  for (const [place, { unit }] of choices.entries()) places[unit] = place
  return { choices, alone: Float64Array.from(choices, costOf), places }
}

/** What each choice costs after the context, as `costAfter` says of one: a longer context has few units, which take the place of what shorter ones say. */
function costsOf(tree: UnitTree, context: number, { alone, places }: Source): Float64Array {
  const chain: { readonly context: number; readonly backedOff: number }[] = []
  let backedOff = 0
  for (let at = context; at > 0; at = tree.shorter[at] ?? 0) {
    chain.push({ context: at, backedOff })
    backedOff += tree.backOffs[at] ?? 0
  }
  const costs = new Float64Array(alone.length)
  for (let i = 0; i < costs.length; i++) costs[i] = backedOff + (alone[i] ?? 0)
  for (const level of chain.reverse()) {
    const last = tree.firsts[level.context + 1] ?? 0
    for (let edge = tree.firsts[level.context] ?? 0; edge < last; edge++) {
      const place = places[tree.edgeUnits[edge] ?? 0] ?? -1
      if (place >= 0) costs[place] = level.backedOff + (tree.costs[edge] ?? 0)
    }
  }
  const bound = boundOf(costs, UNIT_WITHIN.here)
  for (let i = 0; i < costs.length; i++) if ((costs[i] ?? 0) >= bound) costs[i] = Number.POSITIVE_INFINITY
  return costs
}
