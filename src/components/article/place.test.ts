import { describe, expect, it } from 'vitest'
import { furthestPlace, parsePlace } from './place'

/** Sentences of 100 px each, the page scrolled by `scrolled`, on a screen of 400 px. */
const placeAt = (scrolled: number) =>
  furthestPlace(
    Array.from({ length: 20 }, (_, i) => ({
      id: `ko-${i}`,
      top: i * 100 - scrolled,
      bottom: (i + 1) * 100 - scrolled,
    })),
    400,
  )

describe('the place that is kept', () => {
  it.each([
    [0, 'start', 'nothing was read'],
    [299, 'start', 'the beginning is still near'],
    [310, 'ko-4', 'the first sentence that is whole on the screen'],
    [1000, 'ko-10', 'a sentence begins at the edge'],
    [1050, 'ko-11', 'a sentence is cut by the edge'],
    [1600, 'end', 'the last sentence is on the screen'],
  ])('scrolled by %i px: %s (%s)', (scrolled, expected) => {
    expect(placeAt(scrolled)).toBe(expected)
  })

  it('of an article without sentences is none', () => {
    expect(furthestPlace([], 400)).toBe('start')
  })
})

describe('a place that was stored', () => {
  it.each([
    [
      { view: 'both', sentence: 'ja-12' },
      { view: 'both', sentence: 'ja-12' },
    ],
    [{ view: 'both', sentence: '<script>' }, null],
    [{ view: 'both' }, null],
    [12, null],
    [null, null],
  ])('%o reads as %o', (value, expected) => {
    expect(parsePlace(value)).toEqual(expected)
  })
})
