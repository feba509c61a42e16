import { describe, expect, it } from 'vitest'
import { outcomeOf } from './attempt'
import { scoreOf, scoresBy } from './score'

const question = (kind: string, correct: boolean) => ({ kind, correct })
const QUESTIONS = [question('who', true), question('when', false), question('who', false), question('order', true)]

describe('a score', () => {
  it('counts what is right of all', () => {
    expect(scoreOf(QUESTIONS)).toEqual({ right: 2, total: 4 })
    expect(scoreOf([])).toEqual({ right: 0, total: 0 })
  })

  it('by kind is in the order in which the kinds come, and leaves out what has none', () => {
    expect(scoresBy(QUESTIONS, ({ kind }) => (kind === 'order' ? null : kind))).toEqual([
      { of: 'who', right: 1, total: 2 },
      { of: 'when', right: 0, total: 1 },
    ])
  })

  it('joins values that are the same without being one', () => {
    const byLength = scoresBy(
      QUESTIONS,
      ({ kind }) => ({ length: kind.length }),
      (a, b) => a.length === b.length,
    )
    expect(byLength.map(({ of, total }) => [of.length, total])).toEqual([
      [3, 2],
      [4, 1],
      [5, 1],
    ])
  })
})

describe('what may be known of a question', () => {
  it.each([
    [null, true, false, 'open', 'not answered yet'],
    [null, false, true, 'blank', 'not answered before the end'],
    [true, true, false, 'right', 'answered where answers are told at once'],
    [false, true, false, 'wrong', 'answered wrongly there'],
    [true, false, false, 'given', 'answered in an exam that goes on'],
    [false, false, false, 'given', 'answered wrongly in an exam that goes on'],
    [true, false, true, 'right', 'answered in an exam at its end'],
    [false, false, true, 'wrong', 'answered wrongly in an exam at its end'],
  ] as const)('%s, told at once %s, completed %s: %s (%s)', (correct, told, completed, expected, _why) => {
    expect(outcomeOf(correct, told, completed)).toBe(expected)
  })
})
