import { expect, test } from 'vitest'
import { areaUnderRoc, type Example, fitLogistic, probability } from './logistic'

const repeated = (features: readonly number[], hits: number, misses: number): readonly Example[] => [
  ...Array.from({ length: hits }, () => ({ features, isHit: true })),
  ...Array.from({ length: misses }, () => ({ features, isHit: false })),
]

test('without a penalty the fitted probabilities are the observed shares', () => {
  const weights = fitLogistic([...repeated([1, 0], 20, 60), ...repeated([1, 1], 90, 10)], 1e-9)
  expect(probability(weights, [1, 0])).toBeCloseTo(0.25)
  expect(probability(weights, [1, 1])).toBeCloseTo(0.9)
})

test('the penalty draws weights to 0', () => {
  const examples = repeated([1], 90, 10)
  expect(fitLogistic(examples, 100)[0]).toBeLessThan(fitLogistic(examples, 1)[0] ?? 0)
})

test.each([
  [[0.9, 0.8], [0.1, 0.2], 1],
  [[0.1], [0.9], 0],
  [[0.5], [0.5], 0.5],
  [[0.9, 0.1], [0.5], 0.5],
])('hits %o against misses %o: area %d', (hits, misses, area) => {
  const judged = [
    ...hits.map((p) => ({ probability: p, isHit: true })),
    ...misses.map((p) => ({ probability: p, isHit: false })),
  ]
  expect(areaUnderRoc(judged)).toBe(area)
})
