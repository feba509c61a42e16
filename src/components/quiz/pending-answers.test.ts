import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePending, waitAfter } from './pending-answers'

const answer = (position: number, choice = 0) => ({ attempt: 'a', position, choice, seconds: 3 })

describe('answers that were kept', () => {
  it.each<readonly [unknown, unknown, string]>([
    [null, [], 'nothing'],
    ['[]', [], 'a text'],
    [[answer(0), answer(1)], [answer(0), answer(1)], 'in the order given'],
    [[answer(0, 2), answer(0, 3)], [answer(0, 2)], 'the first answer to a question stands'],
    [[{ ...answer(0), position: -1 }, { ...answer(0), choice: 'x' }, { attempt: 1 }, null], [], 'what is no answer'],
    [[{ ...answer(0), seconds: null }], [{ ...answer(0), seconds: null }], 'nobody measured the time'],
  ])('%j read as %j: %s', (stored, expected) => {
    expect(parsePending(stored)).toEqual(expected)
  })

  it('read again are the same', () => {
    const kept = fc.uniqueArray(
      fc.record({ attempt: fc.uuid(), position: fc.nat(), choice: fc.nat({ max: 9 }), seconds: fc.nat() }),
      { selector: ({ attempt, position }) => `${attempt} ${position}` },
    )
    fc.assert(
      fc.property(kept, (answers) => {
        expect(parsePending(JSON.parse(JSON.stringify(answers)))).toEqual(answers)
      }),
    )
  })
})

describe('the next try', () => {
  it('comes within about a second at first, later each time, and at least every 40 seconds', () => {
    const middle = () => 0.5
    expect([1, 2, 3, 4, 5, 6, 7, 50].map((failures) => waitAfter(failures, middle))).toEqual([
      ...[1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000],
    ])
    expect(waitAfter(50, () => 1)).toBeLessThan(40_000)
    expect(waitAfter(1, () => 0)).toBeLessThan(waitAfter(1, () => 1))
  })
})
