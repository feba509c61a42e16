/** Cards and entries as they travel and are kept by a browser: JSON, moments as ms since 1970. */
import type { Lang } from '@/core/article/types'
import type { RubyPart } from '@/core/glossary/furigana'
import type { Band, PairLabel } from '@/core/glossary/types'
import type { CardState } from './card'
import type { DayRule } from './day'
import { ACTIONS, type CardRef, type Deed, type LogEntry } from './log'
import type { Waiting } from './session'
import type { Kind, SchedulerSettings } from './settings'

/** A sentence of an article, with where in it the term stands. */
export interface Quote {
  readonly articleId: string
  readonly lang: Lang
  readonly sentence: number
  readonly text: string
  readonly start: number
  readonly end: number
}

/** All that a card needs to be shown, without a server. */
export interface CardFace extends CardRef {
  readonly kind: Kind
  /** The language of what is shown or spoken, and of what is asked for. */
  readonly shown: Lang
  readonly asked: Lang
  readonly ko: {
    readonly headword: string
    readonly hanja: string | null
    readonly romanization: string
    /** The sound in katakana, for who learns Korean. */
    readonly sound: string | null
  }
  readonly ja: {
    readonly headword: string
    readonly ruby: readonly RubyPart[]
    readonly reading: string
    readonly romaji: string
    /** The sound in hangul, for who learns Japanese. */
    readonly sound: string | null
  }
  readonly band: Band
  readonly label: PairLabel
  /** How a false friend misleads, in the interface's language. */
  readonly note: string | null
  readonly definition: { readonly lang: Lang; readonly text: string } | null
  readonly example: Quote | null
  /** The sentence that a cloze leaves the term out of. */
  readonly cloze: Quote | null
  /** What is spoken, in the learned language: kana, hangul, or what the learner put in its place. */
  readonly spoken: string
  /** Answers that are right, the one to show first. */
  readonly answers: readonly string[]
}

export interface WireState extends Omit<CardState, 'due' | 'lastReview' | 'buriedUntil'> {
  readonly due: number
  readonly lastReview: number | null
  readonly buriedUntil: number | null
}

export interface WireCard {
  readonly face: CardFace
  readonly state: WireState
}

/** What GET /api/v1/study/queue answers: the cards of the day that are left, and all that rating them needs. */
export interface WireQueue {
  /** When it was read. */
  readonly at: number
  readonly day: { readonly number: number; readonly end: number } & DayRule
  readonly scheduler: { readonly id: string; readonly settings: SchedulerSettings }
  readonly typing: boolean
  /** Cards due today and new ones, of which `cards` may hold only the first. */
  readonly due: number
  readonly fresh: number
  readonly cards: readonly WireCard[]
  /** Done today already. */
  readonly done: { readonly ratings: number; readonly fresh: number }
  /** Whether the limit of the day holds new cards back. */
  readonly moreNew: boolean
  /** When the learner's day begins on which the next card is due; null where there is none. */
  readonly nextDue: number | null
}

/** What POST /api/v1/study/reviews takes, one of `entries`. */
export type WireEntry = CardRef &
  (Exclude<Deed, { readonly action: 'bury' }> | { readonly action: 'bury'; readonly until: number }) & {
    readonly id: string
    readonly at: number
    readonly day: number
    readonly took: number | null
    readonly scheduler: string
  }

/** `invalid`: not an entry, or from a moment that has not come. `not-found`: no such concept any more. None of these is sent again. */
export type EntryAnswer = 'stored' | 'known' | 'not-found' | 'invalid'

export interface WireAnswer {
  readonly entries: readonly { readonly id: string; readonly answer: EntryAnswer }[]
}

const moment = (at: number | null): Date | null => (at === null ? null : new Date(at))

export const packState = ({ due, lastReview, buriedUntil, ...state }: CardState): WireState => ({
  ...state,
  due: due.getTime(),
  lastReview: lastReview?.getTime() ?? null,
  buriedUntil: buriedUntil?.getTime() ?? null,
})

export const unpackState = ({ due, lastReview, buriedUntil, ...state }: WireState): CardState => ({
  ...state,
  due: new Date(due),
  lastReview: moment(lastReview),
  buriedUntil: moment(buriedUntil),
})

export const unpackCard = ({ face, state }: WireCard): Waiting<CardFace> => ({ face, state: unpackState(state) })

export function packEntry(entry: LogEntry): WireEntry {
  const { id, conceptId, task, reviewedAt, day, took, schedulerId } = entry
  const base = { id, conceptId, task, at: reviewedAt.getTime(), day, took, scheduler: schedulerId }
  switch (entry.action) {
    case 'rate':
      return { ...base, action: 'rate', rating: entry.rating }
    case 'undo':
      return { ...base, action: 'undo', undoes: entry.undoes }
    case 'bury':
      return { ...base, action: 'bury', until: entry.until.getTime() }
    default:
      return { ...base, action: entry.action }
  }
}

export function unpackEntry(entry: WireEntry): LogEntry {
  const { id, conceptId, task, at, day, took, scheduler } = entry
  const base = { id, conceptId, task, reviewedAt: new Date(at), day, took, schedulerId: scheduler }
  switch (entry.action) {
    case 'rate':
      return { ...base, action: 'rate', rating: entry.rating }
    case 'undo':
      return { ...base, action: 'undo', undoes: entry.undoes }
    case 'bury':
      return { ...base, action: 'bury', until: new Date(entry.until) }
    default:
      return { ...base, action: entry.action }
  }
}

/** Whether something that a browser kept is an entry. */
export const isEntry = (value: unknown): value is WireEntry =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'conceptId' in value &&
  'task' in value &&
  'at' in value &&
  typeof value.at === 'number' &&
  'action' in value &&
  ACTIONS.some((action) => action === value.action)
