/**
 * The cards of a day, one after the other, as the browser studies them: which comes next, what an answer does, what taking it back does.
 * Pure, like the replay: the same entries on the same queue give the same session, online or not.
 */
import type { CardState } from './card'
import { type CardRef, cardKey, type LogEntry } from './log'
import { apply, type Schedulers } from './replay'

/** A card of the queue: what it shows, and what its log made of it. */
export interface Waiting<Face extends CardRef> {
  readonly face: Face
  readonly state: CardState
}

/** Something that was done in this session, with the card as it was. */
export interface Step<Face extends CardRef> {
  readonly entry: LogEntry
  readonly before: Waiting<Face>
}

export interface Session<Face extends CardRef> {
  /** Taken back: they come first. */
  readonly returned: readonly Waiting<Face>[]
  /** Due, then new. */
  readonly upcoming: readonly Waiting<Face>[]
  /** Come back before the day ends, each at its time. */
  readonly stepping: readonly Waiting<Face>[]
  /** What can be taken back, the last thing last. */
  readonly steps: readonly Step<Face>[]
  readonly dayEnd: Date
}

/** A card in its steps is shown so much before its time when nothing else is left, ms (as Anki does). */
const AHEAD = 20 * 60_000

export const startSession = <Face extends CardRef>(
  cards: readonly Waiting<Face>[],
  now: Date,
  dayEnd: Date,
): Session<Face> => {
  const later = ({ state }: Waiting<Face>) => state.phase !== 'new' && state.scheduledDays === 0 && state.due > now
  return {
    returned: [],
    upcoming: cards.filter((card) => !later(card)),
    stepping: cards.filter(later),
    steps: [],
    dayEnd,
  }
}

const earliest = <Face extends CardRef>(cards: readonly Waiting<Face>[], before: Date): Waiting<Face> | null =>
  cards.reduce<Waiting<Face> | null>(
    (first, card) => (card.state.due <= before && (first === null || card.state.due < first.state.due) ? card : first),
    null,
  )

/** The card to show; null when nothing is left for now. */
export const nextCard = <Face extends CardRef>(
  { returned, upcoming, stepping }: Session<Face>,
  now: Date,
): Waiting<Face> | null =>
  returned.at(-1) ?? earliest(stepping, now) ?? upcoming[0] ?? earliest(stepping, new Date(now.getTime() + AHEAD))

/** Whether a card is shown before its time, at once after it was rated, because nothing else is left for now. */
export function isBackAtOnce<Face extends CardRef>(
  { steps }: Session<Face>,
  { face, state }: Waiting<Face>,
  now: Date,
): boolean {
  const last = steps.at(-1)?.entry
  return last !== undefined && state.due > now && cardKey(last) === cardKey(face)
}

/** When the next card of the day comes, where none is left for now. */
export const nextStep = <Face extends CardRef>({ stepping }: Session<Face>): Date | null =>
  earliest(stepping, new Date(8.64e15))?.state.due ?? null

/** How many cards are left, those in their steps included: begun ones and new ones. */
export function left<Face extends CardRef>({ returned, upcoming, stepping }: Session<Face>) {
  const cards = [...returned, ...upcoming]
  const fresh = cards.filter(({ state }) => state.phase === 'new').length
  return { due: cards.length - fresh + stepping.length, fresh }
}

const without = <Face extends CardRef>(session: Session<Face>, key: string): Session<Face> => {
  const others = (cards: readonly Waiting<Face>[]) => cards.filter(({ face }) => cardKey(face) !== key)
  return {
    ...session,
    returned: others(session.returned),
    upcoming: others(session.upcoming),
    stepping: others(session.stepping),
  }
}

const find = <Face extends CardRef>({ returned, upcoming, stepping }: Session<Face>, key: string) =>
  [...returned, ...stepping, ...upcoming].find(({ face }) => cardKey(face) === key)

/** The session after an entry of a card that it has; of another card nothing changes. Not for an undo, which `takeBack` makes. */
export function record<Face extends CardRef>(
  session: Session<Face>,
  entry: LogEntry,
  schedulers: Schedulers,
): Session<Face> {
  const key = cardKey(entry)
  const before = find(session, key)
  if (!before) return session
  const state = apply(before.state, entry, schedulers)
  const rest = without(session, key)
  const comesBack = entry.action === 'rate' && !state.suspended && state.due < session.dayEnd
  return {
    ...rest,
    stepping: comesBack ? [...rest.stepping, { face: before.face, state }] : rest.stepping,
    steps: [...session.steps, { entry, before }],
  }
}

/** The session without the last thing done, whose card is shown again as it was; null where nothing was done. */
export function takeBack<Face extends CardRef>(
  session: Session<Face>,
): { readonly session: Session<Face>; readonly undone: LogEntry } | null {
  const last = session.steps.at(-1)
  if (!last) return null
  const rest = without(session, cardKey(last.entry))
  return {
    session: { ...rest, returned: [...rest.returned, last.before], steps: session.steps.slice(0, -1) },
    undone: last.entry,
  }
}

/** A newer queue with what was done since it was read, and what could be taken back before. */
export function renew<Face extends CardRef>(
  session: Session<Face>,
  fresh: Session<Face>,
  since: readonly LogEntry[],
  schedulers: Schedulers,
): Session<Face> {
  const done = new Set(since.map(({ id }) => id))
  const undone = new Set(since.flatMap((entry) => (entry.action === 'undo' ? entry.undoes : [])))
  const start: Session<Face> = {
    ...fresh,
    returned: session.returned.filter(({ face }) => find(fresh, cardKey(face))),
    steps: session.steps.filter(({ entry }) => !done.has(entry.id)),
  }
  return since
    .filter(({ action, id }) => action !== 'undo' && !undone.has(id))
    .reduce((now, entry) => record(now, entry, schedulers), start)
}
