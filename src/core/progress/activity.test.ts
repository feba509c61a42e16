import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { byMonth, dateOf, lastWeeks, monthOf, streaks, weekday } from './activity'

const on = (...days: number[]) => new Map(days.map((day) => [day, 1]))

test.each<[number[], number, number, number, string]>([
  [[], 10, 0, 0, 'nothing yet'],
  [[10], 10, 1, 1, 'today'],
  [[9], 10, 1, 1, 'yesterday, today to come'],
  [[8], 10, 0, 1, 'broken'],
  [[1, 2, 3, 4, 8, 9, 10], 10, 3, 4, 'an earlier one was longer'],
  [[10, 9, 8], 10, 3, 3, 'in any order'],
])('days %o on day %i are a streak of %i, the longest %i: %s', (days, today, current, longest) => {
  expect(streaks(on(...days), today)).toEqual({ current, longest })
})

describe('counting', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 60 }))

  it('finds the streaks that a walk day by day finds', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 60, max: 62 }), (active, today) => {
        const has = (day: number) => active.includes(day)
        const back = (from: number) => {
          let length = 0
          while (has(from - length)) length += 1
          return length
        }
        const all = Array.from({ length: today + 1 }, (_, day) => back(day))
        expect(streaks(on(...active), today)).toEqual({
          current: has(today) ? back(today) : back(today - 1),
          longest: Math.max(...all),
        })
      }),
    )
  })

  it('has each day of the weeks once, in order, and begins with a Sunday', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 1, max: 54 }),
        (active, today, weeks) => {
          const grid = lastWeeks(on(...active), today, weeks)
          const cells = grid.flat()
          expect(grid).toHaveLength(weeks)
          expect(cells.at(-1)?.day).toBe(today)
          expect(cells.map(({ day }) => day)).toEqual(cells.map((_, i) => today - cells.length + 1 + i))
          expect(grid.map(([first]) => weekday(first?.day ?? -1))).toEqual(grid.map(() => 0))
          expect(cells.filter(({ count }) => count > 0).map(({ day }) => day)).toEqual(
            active.filter((day) => day <= today && day > today - cells.length).sort((one, other) => one - other),
          )
        },
      ),
    )
  })
})

test('a day is a date and a month of the calendar', () => {
  expect(dateOf(20_788).toISOString()).toBe('2026-12-01T12:00:00.000Z')
  expect([monthOf(20_787), monthOf(20_788)]).toEqual(['2026-11', '2026-12'])
  expect(weekday(20_788)).toBe(new Date('2026-12-01T00:00:00Z').getUTCDay())
  expect(
    byMonth(
      new Map([
        [20_788, 3],
        [20_786, 1],
        [20_787, 2],
      ]),
    ),
  ).toEqual([
    { month: '2026-11', days: 2, count: 3 },
    { month: '2026-12', days: 1, count: 3 },
  ])
})
