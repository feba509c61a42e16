import { describe, expect, it } from 'vitest'
import { newCard } from '@/core/study/schedule'
import { DEFAULT_SCHEDULER } from '@/core/study/settings'
import { type CardFace, packState, type WireQueue } from '@/core/study/wire'
import { answer, counts, isThrough, openDesk, renewDesk, undo } from './desk'

const NOW = new Date('2026-11-23T12:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const END = Date.parse('2026-11-24T19:00:00Z')

const face = (conceptId: string, kind: CardFace['kind'] = 'recognise'): CardFace =>
  ({ conceptId, task: kind === 'listening' ? 'ja-listening' : 'ja-ko', kind }) as CardFace
const queueOf = (...faces: readonly CardFace[]): WireQueue => ({
  at: NOW.getTime(),
  day: { number: 20_780, end: END, timeZone: 'Asia/Seoul', rollover: 4 },
  scheduler: { id: 'usual', settings: { ...DEFAULT_SCHEDULER, leechLapses: 1 } },
  typing: false,
  due: 0,
  fresh: 5,
  cards: faces.map((each) => ({ face: each, state: packState(newCard(NOW)) })),
  done: { ratings: 2, fresh: 1 },
  moreNew: false,
  nextDue: null,
})
const first = () => openDesk(queueOf(face('bus'), face('ship')), NOW, () => true, false)
const when = (id: string, minute: number) => ({ id, now: later(minute), since: later(minute - 1) })
const easy = { action: 'rate', rating: 'easy' } as const

describe('the desk', () => {
  it('counts what the page has not read yet, and what was done before', () => {
    expect(counts(first())).toEqual({ due: 0, fresh: 5, doneRatings: 2, doneFresh: 1 })
    const after = answer(first(), easy, when('a', 1))
    expect(after && counts(after.desk)).toEqual({ due: 0, fresh: 4, doneRatings: 3, doneFresh: 2 })
    const back = after && undo(after.desk, when('b', 2))
    expect(back && counts(back.desk)).toEqual(counts(first()))
  })

  it('makes entries with the learner’s day, the time it took and the scheduler in force', () => {
    const made = answer(first(), easy, when('a', 1))
    expect(made?.entry).toEqual({
      id: 'a',
      conceptId: 'bus',
      task: 'ja-ko',
      ...easy,
      reviewedAt: later(1),
      day: 20_780,
      took: 60_000,
      schedulerId: 'usual',
    })
    expect(made && undo(made.desk, when('b', 2))?.entry).toMatchObject({
      action: 'undo',
      undoes: 'a',
      conceptId: 'bus',
    })
    expect(undo(first(), when('c', 3))).toBeNull()
  })

  it('leaves out what can’t be played', () => {
    const playable = ({ kind }: CardFace) => kind !== 'listening'
    const desk = openDesk(queueOf(face('bus', 'listening'), face('ship')), NOW, playable, true)
    expect(desk.current?.face.conceptId).toBe('ship')
    expect(counts(desk).fresh).toBe(1)
  })

  it('says which card was set aside, forgotten too often', () => {
    const known = answer(first(), easy, when('a', 0))
    const queue = queueOf(face('bus'))
    const due = { ...newCard(NOW), ...known?.desk.session.steps[0]?.before.state, phase: 'review' as const }
    const state = packState({ ...due, stability: 3, difficulty: 5, reps: 1, scheduledDays: 3, lastDay: 20_770 })
    const desk = openDesk({ ...queue, cards: [{ face: face('bus'), state }] }, NOW, () => true, true)
    const made = answer(desk, { action: 'rate', rating: 'again' }, when('b', 1))
    expect(made?.leech?.conceptId).toBe('bus')
    expect(made?.desk.current).toBeNull()
  })

  it('counts what was rated here once, though a newer queue counts it too', () => {
    const made = answer(first(), easy, when('a', 1))
    const read = { ...queueOf(face('tram')), done: { ratings: 3, fresh: 2 } }
    const again =
      made &&
      renewDesk(
        made.desk,
        openDesk(read, later(2), () => true, true),
        [],
        later(2),
      )
    expect(again && counts(again)).toMatchObject({ doneRatings: 3, doneFresh: 2 })
    const back = again && undo(again, when('b', 3))
    expect(back && counts(back.desk)).toMatchObject({ doneRatings: 2, doneFresh: 1 })
  })

  it('is through when nothing comes back today, and says when a card comes back for want of another', () => {
    const desk = openDesk(queueOf(face('bus')), NOW, () => true, true)
    const put = (rating: 'good' | 'easy') => answer(desk, { action: 'rate', rating }, when('a', 1))?.desk
    expect([put('easy'), put('good')].map((after) => after && isThrough(after))).toEqual([true, false])
    expect([desk.backAtOnce, put('good')?.backAtOnce]).toEqual([false, true])
    const aside = answer(desk, { action: 'suspend' }, when('a', 1))
    expect(aside && isThrough(aside.desk)).toBe(true)
  })

  it('keeps the card that is shown when a newer queue comes, unless it is gone', () => {
    const whole = openDesk(queueOf(face('tram'), face('bus')), NOW, () => true, true)
    expect(renewDesk(first(), whole, [], NOW).current?.face.conceptId).toBe('bus')
    const without = openDesk(queueOf(face('tram')), NOW, () => true, true)
    expect(renewDesk(first(), without, [], NOW).current?.face.conceptId).toBe('tram')
  })
})
