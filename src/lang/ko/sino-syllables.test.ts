import { expect, test } from 'vitest'
import { looksForeign } from './sino-syllables'

test.each([
  ['플렛우드', true],
  ['스털링', true],
  ['크레이그', true],
  ['인공지능', false],
  ['여성', false],
  ['이시바', true],
  ['AI', false],
])('%s: %s', (word, expected) => {
  expect(looksForeign(word)).toBe(expected)
})
