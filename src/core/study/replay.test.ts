import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardKey, compareEntries, type LogEntry, standing } from './log'
import { apply, byCard, replay, schedulersOf } from './replay'
import { newCard } from './schedule'
import { fsrs6 } from './testing/fsrs6'
import { SCHEDULERS, someLog } from './testing/logs'

const TASKS = ['ko-ja', 'ja-ko', 'ja-reading'] as const
const logs = someLog(TASKS, ['bus', 'train'])

const AT = Date.parse('2026-03-02T00:00:00Z')
const entry = (minute: number, deed: Partial<LogEntry> & Pick<LogEntry, 'action'>): LogEntry =>
  ({
    id: `e${minute}`,
    conceptId: 'bus',
    task: 'ja-ko',
    reviewedAt: new Date(AT + minute * 60_000),
    day: AT / 86_400_000,
    took: null,
    schedulerId: 'strict',
    ...deed,
  }) as LogEntry
const rate = (minute: number) => entry(minute, { action: 'rate', rating: 'good' })
const undo = (minute: number, undoes: string) => entry(minute, { action: 'undo', undoes })

describe('what stands of a log', () => {
  it.each<[string, LogEntry[], string[]]>([
    ['without undos', [rate(1), rate(2)], ['e1', 'e2']],
    ['undone', [rate(1), rate(2), undo(3, 'e2')], ['e1']],
    ['undone twice', [rate(1), rate(2), undo(3, 'e2'), undo(4, 'e2')], ['e1']],
    ['undone one after the other', [rate(1), rate(2), undo(3, 'e2'), undo(4, 'e1')], []],
    ['an undo undone', [rate(1), undo(2, 'e1'), undo(3, 'e2')], []],
    ['an undo of what comes later', [undo(1, 'e2'), rate(2)], ['e2']],
    ['an undo of nothing', [rate(1), undo(2, 'e9')], ['e1']],
  ])('%s', (_what, log, ids) => {
    expect(standing(log).map(({ id }) => id)).toEqual(ids)
  })
})

describe('a replay', () => {
  it('gives the same cards in any order, with any entry twice', () => {
    fc.assert(
      fc.property(
        logs.chain((log) =>
          fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 })),
        ),
        ([log, mixed]) => {
          expect(replay(mixed, SCHEDULERS)).toEqual(replay(log, SCHEDULERS))
        },
      ),
    )
  })

  it('gives what one step after the other gives, where nothing is undone', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const plain = log.filter(({ action }) => action !== 'undo')
        const schedulers = schedulersOf(SCHEDULERS)
        const cards = new Map<string, ReturnType<typeof newCard>>()
        for (const each of plain.toSorted(compareEntries)) {
          const key = cardKey(each)
          cards.set(key, apply(cards.get(key) ?? newCard(each.reviewedAt), each, schedulers))
        }
        expect(replay(plain, SCHEDULERS)).toEqual(cards)
      }),
    )
  })

  it('gives what is left as if what was undone had never been', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const cards = replay(log, SCHEDULERS, () => new Date(AT))
        for (const [key, own] of byCard(log)) {
          const left = standing(own)
          expect(cards.get(key)).toEqual(
            left.length === 0 ? newCard(new Date(AT)) : replay(left, SCHEDULERS, () => new Date(AT)).get(key),
          )
        }
      }),
    )
  })

  it('gives the memory of the second implementation of FSRS', () => {
    fc.assert(
      fc.property(logs, (log) => {
        for (const [key, card] of replay(log, SCHEDULERS)) {
          const own = standing(log.filter((each) => cardKey(each) === key).toSorted(compareEntries))
          let memory: { stability: number; difficulty: number } | null = null
          let last = 0
          for (const each of own)
            if (each.action === 'rate') {
              const model = fsrs6(SCHEDULERS.get(each.schedulerId)?.parameters ?? [])
              memory = model.after(memory, each.rating, memory ? each.day - last : 0)
              last = each.day
            }
          expect(card.stability).toBeCloseTo(memory?.stability ?? 0, 4)
          expect(card.difficulty).toBeCloseTo(memory?.difficulty ?? 0, 4)
        }
      }),
    )
  })

  it('suspends, buries and takes back', () => {
    const until = new Date(AT + 86_400_000)
    const cardOf = (...log: LogEntry[]) => replay(log, SCHEDULERS).get('bus ja-ko')
    expect(cardOf(rate(1), entry(2, { action: 'bury', until }))).toMatchObject({ buriedUntil: until, reps: 1 })
    expect(cardOf(entry(1, { action: 'bury', until }), rate(2))).toMatchObject({ buriedUntil: null })
    expect(cardOf(rate(1), entry(2, { action: 'suspend' }))).toMatchObject({ suspended: true })
    expect(cardOf(entry(2, { action: 'suspend' }), entry(3, { action: 'resume' }))).toMatchObject({ suspended: false })
    expect(cardOf(entry(2, { action: 'suspend' }), undo(3, 'e2'))).toMatchObject({ suspended: false, reps: 0 })
  })

  it('refuses a log that names settings which are not there', () => {
    expect(() => replay([{ ...rate(1), schedulerId: 'lost' }], SCHEDULERS)).toThrow(/lost/)
  })
})
