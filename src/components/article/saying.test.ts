import { expect, it } from 'vitest'
import { parseUnanswered, type Saying } from './saying'

const known: Saying = { about: 'term', concepts: ['c1'], status: 'known' }
const others: Saying = { about: 'others', concepts: ['c2', 'c3'], status: 'known' }

it('reads what was stored, in its order', () => {
  const kept = new Map([
    ['b', others],
    ['a', known],
  ])
  expect([...parseUnanswered([...kept])]).toEqual([...kept])
})

it.each([
  ['nothing', null],
  ['no list', { a: known }],
  ['an unknown status', [['a', { ...known, status: 'mastered' }]]],
  ['an unknown deed', [['a', { ...known, about: 'delete' }]]],
  ['concepts that are no ids', [['a', { ...known, concepts: [1] }]]],
])('leaves out %s', (_what, value) => {
  expect([...parseUnanswered(value)]).toEqual([])
})
