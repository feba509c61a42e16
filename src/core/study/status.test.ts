import { expect, test } from 'vitest'
import { countStatuses, KNOWN_STABILITY_DAYS, knowledgeOf, type SaidStatus, type TermStatus } from './status'

test.each<[SaidStatus | null, number[], TermStatus, string]>([
  [null, [], 'new', 'nothing said and no card'],
  [null, [0], 'learning', 'a card that was never rated'],
  [null, [3.2, 8], 'learning', 'cards that come back soon'],
  [null, [3.2, KNOWN_STABILITY_DAYS], 'known', 'one direction is remembered for three weeks'],
  ['learning', [], 'learning', 'said'],
  ['learning', [200], 'learning', 'what is said outranks the cards'],
  ['known', [0], 'known', 'said, though there is a card'],
  ['ignored', [30], 'ignored', 'said, though there is a card'],
])('said %s, cards of %j days: %s (%s)', (said, stabilities, expected) => {
  expect(knowledgeOf(said, stabilities).status).toBe(expected)
})

test('takes back to what the cards tell', () => {
  expect(knowledgeOf('ignored', []).unsaid).toBe('new')
  expect(knowledgeOf('ignored', [1]).unsaid).toBe('learning')
})

test('counts terms by status', () => {
  expect(countStatuses(['new', 'known', 'new', 'ignored'])).toEqual({ new: 2, learning: 0, known: 1, ignored: 1 })
})
