import { describe, expect, it } from 'vitest'
import { interleaved, median, textOfLength } from './measure'

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

it('works take turns, and the warm-up does not count', () => {
  const order: string[] = []
  let now = 0
  const works = {
    slow: () => {
      order.push('slow')
      now += order.length <= 2 ? 1000 : 20
    },
    fast: () => {
      order.push('fast')
      now += 10
    },
  }
  expect(interleaved(works, { rounds: 3, warmUp: 1, clock: () => now })).toEqual({ slow: 20, fast: 10 })
  expect(order).toEqual(['slow', 'fast', 'slow', 'fast', 'slow', 'fast', 'slow', 'fast'])
})

describe('a text of some length', () => {
  it.each([
    ['가나다\n라마바\n사아자\n', 7, '가나다\n라마바\n', 'is cut at the line that comes nearest'],
    ['가나다\n', 12, '가나다\n가나다\n가나다\n', 'is repeated where it is too short'],
    ['가나다라마바사\n', 2, '가나다라마바사\n', 'has one line at least'],
  ])('%j, %d', (text, length, expected) => {
    expect(textOfLength(text, length)).toBe(expected)
  })
})
