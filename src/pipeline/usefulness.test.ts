import { expect, test } from 'vitest'
import { usefulnessOf } from './usefulness'

test.each([
  ['what the article is about, though a guess', { worth: 0.8, confidence: 0.2 }, { worth: 0.4, confidence: 0.5 }],
  ['what is sure, though of less worth', { worth: 0.3, confidence: 0.9 }, { worth: 0.6, confidence: 0.5 }],
  ['of equal worth the surer', { worth: 0.5, confidence: 0.8 }, { worth: 0.5, confidence: 0.6 }],
  ['of equal trust the worthier', { worth: 0.7, confidence: 0.4 }, { worth: 0.5, confidence: 0.4 }],
])('stands first: %s', (_, first, second) => {
  expect(usefulnessOf(first)).toBeGreaterThan(usefulnessOf(second))
})
