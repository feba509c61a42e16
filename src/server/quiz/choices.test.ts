import { describe, expect, it } from 'vitest'
import { type Availability, type Available, amountIn } from './choices'

const NOTHING: Available = {
  groups: { comprehension: 0, vocabulary: 0 },
  levels: { easy: { count: 0, seconds: 0 }, medium: { count: 0, seconds: 0 }, hard: { count: 0, seconds: 0 } },
  mistakes: 0,
}
const article: Availability = {
  ko: {
    groups: { comprehension: 5, vocabulary: 3 },
    levels: { ...NOTHING.levels, easy: { count: 2, seconds: 90 }, hard: { count: 6, seconds: 500 } },
    mistakes: 4,
  },
  ja: NOTHING,
}

describe('how many questions there are', () => {
  it.each([
    ['mixed', 8],
    ['comprehension', 5],
    ['vocabulary', 3],
    ['mistakes', 4],
    ['exam', 6],
  ] as const)('for %s, in one article and in two', (mode, count) => {
    expect(amountIn([article], mode, 'ko', 'hard').count).toBe(count)
    expect(amountIn([article, article], mode, 'ko', 'hard').count).toBe(2 * count)
    expect(amountIn([article], mode, 'ja', 'hard').count).toBe(0)
  })

  it('and how long an exam of all of them is', () => {
    expect(amountIn([article, article], 'exam', 'ko', 'easy')).toEqual({ count: 4, seconds: 180 })
    expect(amountIn([], 'exam', 'ko', 'easy')).toEqual({ count: 0, seconds: 0 })
  })
})
