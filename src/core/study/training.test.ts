import { describe, expect, it } from 'vitest'
import type { Rating } from './card'
import type { LogEntry } from './log'
import { DEFAULT_PARAMETERS } from './settings'
import { countRatings, lessonsOf, logLoss } from './training'

const DAY = 86_400_000
let count = 0
const rate = (conceptId: string, day: number, rating: Rating): LogEntry => ({
  id: `e${++count}`,
  conceptId,
  task: 'ja-ko',
  action: 'rate',
  rating,
  reviewedAt: new Date(day * DAY + count * 60_000),
  day,
  took: null,
  schedulerId: 's',
})

describe('what an optimiser learns from', () => {
  it('is every rating on a later day, with all before it', () => {
    const log = [rate('bus', 1, 'good'), rate('bus', 1, 'easy'), rate('bus', 4, 'again'), rate('ship', 2, 'good')]
    expect(lessonsOf([...log, rate('bus', 5, 'hard')])).toEqual([
      [
        { rating: 3, days: 0 },
        { rating: 4, days: 0 },
        { rating: 1, days: 3 },
      ],
      [
        { rating: 3, days: 0 },
        { rating: 4, days: 0 },
        { rating: 1, days: 3 },
        { rating: 2, days: 1 },
      ],
    ])
  })

  it('is nothing that was undone', () => {
    const [first, second] = [rate('bus', 1, 'good'), rate('bus', 4, 'again')]
    const undo: LogEntry = { ...rate('bus', 4, 'again'), action: 'undo', undoes: second.id } as LogEntry
    expect(lessonsOf([first, second, undo])).toEqual([])
    expect(countRatings([first, second, undo])).toBe(1)
  })
})

describe('the log loss', () => {
  it('is less for parameters that foretell what happened', () => {
    const forgetful = Array.from({ length: 20 }, (_, i) => [rate(`c${i}`, 1, 'good'), rate(`c${i}`, 3, 'again')]).flat()
    const short = DEFAULT_PARAMETERS.map((w, i) => (i === 2 ? 0.2 : w))
    expect(logLoss(forgetful, short)).toBeLessThan(logLoss(forgetful, DEFAULT_PARAMETERS))
  })

  it('of a card recalled on the day its recall is 90 % is that of a coin which falls so', () => {
    const parameters = DEFAULT_PARAMETERS.map((w, i) => (i === 2 ? 2 : w))
    expect(logLoss([rate('bus', 1, 'good'), rate('bus', 3, 'good')], parameters)).toBeCloseTo(-Math.log(0.9), 5)
  })
})
