import { describe, expect, it } from 'vitest'
import { suitsLearner } from './mode'

describe('a question and what its learner learns', () => {
  it.each([
    ['reading', 'ja', true],
    ['reading', 'ko', false],
    ['counterpart', 'ko', true],
    ['hanja', 'ko', true],
    ['when', 'ko', true],
  ] as const)('%s for who learns %s: %s', (kind, learned, suits) => {
    expect(suitsLearner(kind, learned)).toBe(suits)
  })
})
