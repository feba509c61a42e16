import { expect, test } from 'vitest'
import { isHeardOf } from './heard-of'

const FREQUENCIES: Readonly<Record<string, number>> = {
  관백: 2,
  등대: 40,
  지진: 90,
  지진계: 1,
  소득: 80,
  대체: 60,
  파식: 0,
  파식대: 2,
  운반: 30,
  운반선: 2,
  가스: 50,
}

test.each([
  ['등대', true],
  ['관백', false],
  // Of parts that are usual.
  ['지진계', true],
  ['소득대체율', true],
  ['파식대', false],
  // Each word counts.
  ['가스 운반선', true],
  ['가스 관백', false],
])('%s is heard of: %s', (word, expected) => {
  expect(isHeardOf(word, { koreanFrequency: (own) => FREQUENCIES[own] ?? 0 })).toBe(expected)
})
