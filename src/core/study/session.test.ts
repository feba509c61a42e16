import { describe, expect, it } from 'vitest'
import type { Rating } from './card'
import type { Deed, LogEntry } from './log'
import { schedulersOf } from './replay'
import { createScheduler, newCard } from './schedule'
import { isBackAtOnce, left, nextCard, nextStep, record, renew, type Session, startSession, takeBack } from './session'
import { DEFAULT_SCHEDULER } from './settings'

const NOW = new Date('2026-11-23T12:00:00Z')
const END = new Date('2026-11-24T00:00:00Z')
const DAY = 20_780
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const schedulers = schedulersOf(new Map([['usual', DEFAULT_SCHEDULER]]))
const face = (conceptId: string) => ({ conceptId, task: 'ja-ko' as const })
type Now = Session<ReturnType<typeof face>>

const known = (conceptId: string) => ({
  face: face(conceptId),
  state: createScheduler(DEFAULT_SCHEDULER).rate(face(conceptId), newCard(later(-9000)), {
    rating: 'easy',
    reviewedAt: later(-14_400),
    day: DAY - 10,
  }),
})
const fresh = (conceptId: string) => ({ face: face(conceptId), state: newCard(NOW) })
const start = (): Now => startSession([known('bus'), fresh('ship')], NOW, END)

let count = 0
const entry = (conceptId: string, minute: number, deed: Deed): LogEntry => ({
  id: `e${++count}`,
  ...face(conceptId),
  ...deed,
  reviewedAt: later(minute),
  day: DAY,
  took: null,
  schedulerId: 'usual',
})
const rate = (session: Now, conceptId: string, minute: number, rating: Rating) =>
  record(session, entry(conceptId, minute, { action: 'rate', rating }), schedulers)
const shown = (session: Now, minute: number) => nextCard(session, later(minute))?.face.conceptId ?? null

describe('what comes next', () => {
  it('is what is due, then what is new, then what is in its steps a little before its time', () => {
    const first = start()
    expect(shown(first, 0)).toBe('bus')
    const second = rate(first, 'bus', 0, 'again')
    expect(shown(second, 1)).toBe('ship')
    expect(shown(second, 10)).toBe('bus')
    const third = rate(second, 'ship', 1, 'easy')
    expect(shown(third, 1)).toBe('bus')
    expect(left(third)).toEqual({ due: 1, fresh: 0 })
  })

  it('is nothing when all is done, or long before the next step', () => {
    const done = rate(rate(start(), 'bus', 0, 'good'), 'ship', 0, 'easy')
    expect([shown(done, 0), nextStep(done)]).toEqual([null, null])
    const hour = schedulersOf(new Map([['usual', { ...DEFAULT_SCHEDULER, learningSteps: [60] }]]))
    const waiting = record(start(), entry('ship', 0, { action: 'rate', rating: 'again' }), hour)
    const rest = rate(waiting, 'bus', 0, 'good')
    expect(shown(rest, 0)).toBeNull()
    expect(nextStep(rest)).toEqual(later(60))
    expect(shown(rest, 45)).toBe('ship')
  })

  it('is the same card at once only where no other is left for now', () => {
    const again = (session: Now, minute: number) => {
      const card = nextCard(session, later(minute))
      return card && isBackAtOnce(session, card, later(minute))
    }
    const first = rate(start(), 'bus', 0, 'again')
    expect([shown(first, 0), again(first, 0)]).toEqual(['ship', false])
    const alone = rate(rate(start(), 'bus', 0, 'good'), 'ship', 0, 'good')
    expect([shown(alone, 0), again(alone, 0)]).toEqual(['ship', true])
    expect([shown(alone, 10), again(alone, 10)]).toEqual(['ship', false])
  })

  it('is not what is due on another day', () => {
    const late = startSession([fresh('ship')], NOW, later(5))
    expect(nextStep(record(late, entry('ship', 0, { action: 'rate', rating: 'good' }), schedulers))).toBeNull()
  })

  it('of a queue that was read in the middle of a card’s steps waits for the card', () => {
    const step = rate(start(), 'ship', 0, 'good').stepping
    const again = startSession(step, later(1), END)
    expect(again.upcoming).toEqual([])
    expect(again.stepping).toEqual(step)
  })
})

describe.each<[string, Deed]>([
  ['bury', { action: 'bury', until: END }],
  ['suspend', { action: 'suspend' }],
])('%s', (_name, deed) => {
  it('sets the card aside until it is taken back', () => {
    const aside = record(start(), entry('bus', 0, deed), schedulers)
    expect(shown(aside, 0)).toBe('ship')
    expect(takeBack(aside)?.session.returned).toEqual([start().upcoming[0]])
  })
})

describe('taking back', () => {
  it('shows the cards again as they were, the last one first, as often as there is something', () => {
    const first = start()
    const after = rate(rate(rate(first, 'bus', 0, 'again'), 'ship', 1, 'good'), 'bus', 2, 'easy')
    const [one, two, three] = [1, 2, 3].map((times) => {
      let session = after
      for (let i = 0; i < times; i++) session = takeBack(session)?.session ?? session
      return session
    })
    expect([one, two, three].map((session) => session && shown(session, 3))).toEqual(['bus', 'ship', 'bus'])
    expect(nextCard(three as Now, NOW)).toEqual(first.upcoming[0])
    expect(three?.stepping).toEqual([])
    expect(takeBack(three as Now)).toBeNull()
  })
})

describe('a newer queue', () => {
  it('keeps what was done since, and what can be taken back from before', () => {
    const before = rate(start(), 'bus', 0, 'good')
    const done = entry('ship', 1, { action: 'rate', rating: 'easy' })
    const during = record(before, done, schedulers)
    const renewed = renew(during, startSession([fresh('ship'), fresh('tram')], NOW, END), [done], schedulers)
    expect(shown(renewed, 1)).toBe('tram')
    expect(renewed.steps.map(({ entry: { conceptId } }) => conceptId)).toEqual(['bus', 'ship'])
  })

  it('does not do again what was taken back meanwhile', () => {
    const done = entry('ship', 1, { action: 'rate', rating: 'easy' })
    const undo = entry('ship', 2, { action: 'undo', undoes: done.id })
    const renewed = renew(start(), startSession([fresh('ship')], NOW, END), [done, undo], schedulers)
    expect(shown(renewed, 2)).toBe('ship')
    expect(renewed.steps).toEqual([])
  })
})
