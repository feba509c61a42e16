import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededRandom, seedOf, shuffle, xoshiro128 } from './random'

describe('xoshiro128**', () => {
  test('gives the reference sequence for the state 1, 2, 3, 4', () => {
    const next = xoshiro128([1, 2, 3, 4])
    expect(Array.from({ length: 4 }, next)).toEqual([11520, 0, 5927040, 70819200])
  })
})

describe('seededRandom', () => {
  test('the same seed gives the same sequence, another seed another', () => {
    const take = (seed: number) => Array.from({ length: 5 }, seededRandom(seed))
    expect(take(7)).toEqual(take(7))
    expect(take(7)).not.toEqual(take(8))
  })

  test('is uniform: ten bins of 10,000 draws pass a chi-squared test at 0.1%', () => {
    const random = seededRandom(1)
    const bins = new Array<number>(10).fill(0)
    for (let i = 0; i < 10_000; i++) {
      const bin = Math.floor(random() * 10)
      bins[bin] = (bins[bin] ?? 0) + 1
    }
    const chiSquared = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    expect(chiSquared).toBeLessThan(27.88)
  })
})

describe('shuffle', () => {
  test('keeps the members, changes no argument', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
        const before = [...items]
        const shuffled = shuffle(items, seededRandom(seed))
        expect(items).toEqual(before)
        expect([...shuffled].sort()).toEqual([...before].sort())
      }),
    )
  })

  test('puts the first of four at every place about equally often', () => {
    const random = seededRandom(3)
    const places = [0, 0, 0, 0]
    for (let i = 0; i < 4000; i++) {
      const place = shuffle(['key', 'b', 'c', 'd'], random).indexOf('key')
      places[place] = (places[place] ?? 0) + 1
    }
    for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})

test('seedOf tells texts apart', () => {
  expect(seedOf('')).toBe(0x811c9dc5)
  expect(seedOf('a')).toBe(0xe40c292c)
  expect(seedOf('문제')).not.toBe(seedOf('問題'))
})
