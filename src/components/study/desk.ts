/** What the study page knows between two answers: the session, the card that is shown, and what the queue said of the day. */
import { dayNumber } from '@/core/study/day'
import type { Deed, LogEntry } from '@/core/study/log'
import { apply, type Schedulers, schedulersOf } from '@/core/study/replay'
import {
  isBackAtOnce,
  left,
  nextCard,
  nextStep,
  record,
  renew,
  type Session,
  startSession,
  takeBack,
  type Waiting,
} from '@/core/study/session'
import { type CardFace, unpackCard, type WireQueue } from '@/core/study/wire'

export interface Desk {
  readonly queue: Omit<WireQueue, 'cards'>
  readonly session: Session<CardFace>
  readonly current: Waiting<CardFace> | null
  /** Cards of the day that the page has not read yet. */
  readonly unread: { readonly due: number; readonly fresh: number }
  readonly schedulers: Schedulers
  /** Whether the card that is shown came back at once, for want of another. */
  readonly backAtOnce: boolean
  /** What was rated here and counts in the queue's day already. */
  readonly counted: Rated
}

interface Rated {
  readonly ratings: number
  /** Of new cards. */
  readonly fresh: number
}

type Playable = (face: CardFace) => boolean

/** How much was rated in steps of a session. */
function ratedIn(steps: Session<CardFace>['steps']): Rated {
  const rated = steps.filter(({ entry }) => entry.action === 'rate')
  return { ratings: rated.length, fresh: rated.filter(({ before }) => before.state.phase === 'new').length }
}

/** The card to show of a session. */
function show(session: Session<CardFace>, now: Date): Pick<Desk, 'session' | 'current' | 'backAtOnce'> {
  const current = nextCard(session, now)
  return { session, current, backAtOnce: current !== null && isBackAtOnce(session, current, now) }
}

/** The desk for a queue. Cards that can't be played are left out. */
export function openDesk({ cards, ...queue }: WireQueue, now: Date, playable: Playable, whole: boolean): Desk {
  const shown = cards.filter(({ face }) => playable(face)).map(unpackCard)
  const session = startSession(shown, now, new Date(queue.day.end))
  const has = left(session)
  return {
    ...show(session, now),
    queue,
    counted: { ratings: 0, fresh: 0 },
    unread: whole
      ? { due: 0, fresh: 0 }
      : { due: Math.max(0, queue.due - has.due), fresh: Math.max(0, queue.fresh - has.fresh) },
    schedulers: schedulersOf(new Map([[queue.scheduler.id, queue.scheduler.settings]])),
  }
}

/** A newer desk with what was done since its queue was read. The card that is shown stays, so that nobody answers another by mistake. */
export function renewDesk(desk: Desk, newer: Desk, since: readonly LogEntry[], now: Date): Desk {
  const session = renew(desk.session, newer.session, since, newer.schedulers)
  const shown = desk.current
  const stays =
    shown &&
    [...session.returned, ...session.upcoming, ...session.stepping].find(
      ({ face }) => face.conceptId === shown.face.conceptId && face.task === shown.face.task,
    )
  const after = new Set(since.map(({ id }) => id))
  return {
    ...newer,
    ...(stays ? { session, current: stays, backAtOnce: desk.backAtOnce } : show(session, now)),
    counted: ratedIn(desk.session.steps.filter(({ entry }) => !after.has(entry.id))),
  }
}

interface When {
  readonly id: string
  readonly now: Date
  /** When the card was shown. */
  readonly since: Date
}

const entryFor = (
  desk: Desk,
  { face }: { readonly face: CardFace },
  deed: Deed,
  { id, now, since }: When,
): LogEntry => ({
  id,
  conceptId: face.conceptId,
  task: face.task,
  ...deed,
  reviewedAt: now,
  day: dayNumber(now, desk.queue.day),
  took: Math.max(0, Math.min(now.getTime() - since.getTime(), 86_400_000)),
  schedulerId: desk.queue.scheduler.id,
})

export interface Made {
  readonly desk: Desk
  readonly entry: LogEntry
  /** The card that a rating set aside, forgotten too often. */
  readonly leech: CardFace | null
}

/** The desk after something is done to the card that is shown, and the entry that says so. */
export function answer(desk: Desk, deed: Deed, when: When): Made | null {
  const shown = desk.current
  if (!shown) return null
  const entry = entryFor(desk, shown, deed, when)
  const session = record(desk.session, entry, desk.schedulers)
  const leech = deed.action === 'rate' && !shown.state.leech && apply(shown.state, entry, desk.schedulers).leech
  return { desk: { ...desk, ...show(session, when.now) }, entry, leech: leech ? shown.face : null }
}

/** The desk with the last thing taken back, and the entry that says so; null where there is nothing. */
export function undo(desk: Desk, when: When): Made | null {
  const back = takeBack(desk.session)
  const current = back?.session.returned.at(-1)
  if (!back || !current) return null
  const entry = entryFor(desk, current, { action: 'undo', undoes: back.undone.id }, when)
  return { desk: { ...desk, session: back.session, current, backAtOnce: false }, entry, leech: null }
}

/** The card to show, looked for again: time has passed. */
export const look = (desk: Desk, now: Date): Desk => (desk.current ? desk : { ...desk, ...show(desk.session, now) })

/** Whether nothing is left of what was read of the day, not even later. */
export const isThrough = ({ current, session }: Desk): boolean => current === null && nextStep(session) === null

/** The day in numbers: what is left, and what was done, in this session too. */
export function counts({ queue, session, unread, counted }: Desk) {
  const has = left(session)
  const rated = ratedIn(session.steps)
  return {
    due: has.due + unread.due,
    fresh: has.fresh + unread.fresh,
    doneRatings: queue.done.ratings + rated.ratings - counted.ratings,
    doneFresh: queue.done.fresh + rated.fresh - counted.fresh,
  }
}
