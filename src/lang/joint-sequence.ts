/**
 * Spells a word of one alphabet in the other by a joint-sequence model (M. Bisani and H. Ney, Speech Communication 50, 2008): a word is a sequence
 * of units, each a few symbols of hangul and the symbols of katakana that stand for the same sounds, and each as likely as the units before it make it.
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

/** Units joined by spaces, the nearest last, to what followed them; null where the model never saw them. '' has every unit. */
export type UnitContexts = (units: string) => UnitContext | null

export const START = '^'
export const END = '$'
/** Between the units of a context. */
export const JOINT = ' '

export const shorter = (context: string): string => {
  const joint = context.indexOf(JOINT)
  return joint < 0 ? '' : context.slice(joint + 1)
}

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
/** Contexts that are kept ready: some tens of megabytes. */
const MOST_STATES = 10_000
/** Symbols of a unit on one side. */
const LONGEST_SIDE = 2

/** A context that the model has, and the next shorter one. */
interface State {
  readonly units: string
  readonly context: UnitContext
  readonly shorter: State | null
  /** By the source symbols that are read next. */
  readonly moves: Map<string, readonly Move[]>
}
type Move = Choice
interface Partial {
  readonly written: string
  /** Before its last unit. */
  readonly state: State
  readonly unit: Unit
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
  contexts: UnitContexts,
  from: 'ko' | 'ja',
  mayFollow: (before: string, symbol: string) => boolean,
): Speller {
  const states = new Map<string, State>()
  const stateOf = (units: string): State => {
    const before = states.get(units)
    if (before) return before
    const below = units === '' ? null : stateOf(shorter(units))
    const context = contexts(units)
    // Nothing followed it: the shorter one says all.
    const state: State =
      context === null && below ? below : { units, context: context ?? NOTHING, shorter: below, moves: new Map() }
    // A server that reads articles for weeks stays as small as it is.
    if (states.size >= MOST_STATES) states.clear()
    states.set(units, state)
    return state
  }
  const bySource = unitsBySource(stateOf('').context, from)
  const movesFrom = (state: State, source: string): readonly Move[] => {
    const before = state.moves.get(source)
    if (before) return before
    const choices = (bySource.get(source) ?? []).map((choice) => ({ ...choice, cost: unitCost(state, choice.unit) }))
    const moves = likely(choices, UNIT_WITHIN.here)
    state.moves.set(source, moves)
    return moves
  }
  const after = ({ state, unit }: Partial): State => stateOf(state.units === '' ? unit : state.units + JOINT + unit)
  const joins = (before: string, added: string): boolean => {
    for (let i = 0; i < added.length; i++)
      if (!mayFollow(i > 0 ? added.charAt(i - 1) : before.slice(-1), added.charAt(i))) return false
    return true
  }

  /** Whole spellings that the beam keeps, and their costs. `accepts` says what may be added to what is written. */
  const search = (source: string, accepts: (written: string, added: string) => boolean): Map<string, number> => {
    const beams: Beam[] = Array.from({ length: source.length + 1 }, () => ({
      best: Number.POSITIVE_INFINITY,
      byWritten: new Map(),
    }))
    const extend = (place: number, partial: Partial, length: number): void => {
      const beam = beams[place + length]
      const state = after(partial)
      for (const { written, unit, cost } of movesFrom(state, source.slice(place, place + length)))
        if (beam && partial.cost + cost < beam.best + BEAM.within && accepts(partial.written, written))
          add(beam, {
            written: partial.written + written,
            state,
            unit,
            cost: partial.cost + cost,
            inserted: length === 0,
          })
    }
    const [first, last] = [beams[0], beams[source.length]]
    if (!first || !last) return new Map()
    add(first, { written: '', state: stateOf(''), unit: START, cost: 0, inserted: false })
    for (const [place, beam] of beams.entries()) {
      for (const partial of kept(beam)) if (!partial.inserted) extend(place, partial, 0)
      for (const partial of place < source.length ? kept(beam) : [])
        for (let length = 1; length <= Math.min(LONGEST_SIDE, source.length - place); length++)
          extend(place, partial, length)
    }
    const whole = new Map<string, number>()
    for (const partial of kept(last)) whole.set(partial.written, partial.cost + unitCost(after(partial), END))
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

const NOTHING: UnitContext = { backOff: 0, costs: new Map() }

/** Cost of one or the other: the sum of their probabilities. */
const either = (a: number, b: number): number => Math.min(a, b) - Math.log1p(Math.exp(-Math.abs(a - b)))

function unitCost(state: State, unit: Unit): number {
  let added = 0
  for (let at: State | null = state; at; at = at.shorter) {
    const cost = at.context.costs.get(unit)
    if (cost !== undefined) return added + cost
    added += at.context.backOff
  }
  return Number.POSITIVE_INFINITY
}

/** Ways to the same spelling are one, which goes on as the likeliest of them. */
function add(beam: Beam, partial: Partial): void {
  const same = beam.byWritten.get(partial.written)
  const likelier = same && same.cost < partial.cost ? same : partial
  const cost = same ? either(same.cost, partial.cost) : partial.cost
  beam.byWritten.set(partial.written, same ? { ...likelier, cost } : partial)
  beam.best = Math.min(beam.best, cost)
}

const kept = ({ best, byWritten }: Beam): readonly Partial[] =>
  [...byWritten.values()]
    .filter(({ cost }) => cost < best + BEAM.within)
    .sort((a, b) => a.cost - b.cost)
    .slice(0, BEAM.width)

interface Choice {
  readonly unit: Unit
  readonly written: string
  readonly cost: number
}

function likely(choices: readonly Choice[], most: number): readonly Choice[] {
  const best = Math.min(...choices.map(({ cost }) => cost))
  return choices.filter(({ cost }) => cost < best + most)
}

function unitsBySource({ costs }: UnitContext, from: 'ko' | 'ja'): ReadonlyMap<string, readonly Choice[]> {
  const bySource = new Map<string, Choice[]>()
  for (const [unit, cost] of costs) {
    if (unit === END) continue
    const [ko = '', ja = ''] = unit.split(':')
    const [source, written] = from === 'ko' ? [ko, ja] : [ja, ko]
    const choice = { unit, written, cost }
    const list = bySource.get(source)
    if (list) list.push(choice)
    else bySource.set(source, [choice])
  }
  return new Map([...bySource].map(([source, choices]) => [source, likely(choices, UNIT_WITHIN.anywhere)]))
}
