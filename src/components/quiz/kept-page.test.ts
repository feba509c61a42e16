import { expect, it } from 'vitest'
import { placeInstead } from './kept-page'

const KEPT = { shown: 0, isOpen: true, asked: 0, held: [0, 1, 2, 3, 4], waiting: [] }

it.each<readonly [string, Partial<Parameters<typeof placeInstead>[0]>, number | null]>([
  ['it is what was asked for and open', {}, null],
  ['its answer waits, as it says itself', { waiting: [0] }, null],
  ['it tells an answer that was given', { isOpen: false, held: [1, 2, 3, 4] }, null],
  ['the browser holds nothing to show', { asked: 3, held: null }, null],
  ['the address asks for no question', { asked: null }, null],
  ['it shows the first question, and the address asks for an open one', { asked: 3, held: [1, 2, 3, 4] }, 3],
  ['the one asked for waits', { asked: 1, held: [1, 2, 3, 4], waiting: [1, 2] }, 3],
  ['the one asked for was the last, and others are open', { asked: 4, held: [1, 2, 4], waiting: [4] }, 1],
  ['it shows as open what was answered', { held: [1, 2, 3, 4] }, 1],
  ['it shows as open what was answered, and no question was asked for', { asked: null, held: [2, 3, 4] }, 2],
  ['every answer waits', { asked: 4, held: [3, 4], waiting: [3, 4] }, 4],
  ['every answer is stored', { asked: 2, held: [] }, 2],
])('a kept page, where %s, gives way to %j: %s', (_, kept, instead) => {
  expect(placeInstead({ ...KEPT, ...kept })).toBe(instead)
})
