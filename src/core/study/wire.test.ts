import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newCard } from './schedule'
import { someLog } from './testing/logs'
import { isEntry, packEntry, packState, unpackEntry, unpackState } from './wire'

it('brings every entry back as it was, through JSON', () => {
  fc.assert(
    fc.property(someLog(['ko-ja', 'ja-cloze'], ['bus']), (log) => {
      const sent = JSON.parse(JSON.stringify(log.map(packEntry)))
      expect(sent.every(isEntry)).toBe(true)
      expect(sent.map(unpackEntry)).toEqual(log)
    }),
  )
})

it('brings a card back as it was', () => {
  const card = { ...newCard(new Date(5)), lastReview: new Date(7), buriedUntil: null, firstDay: 3 }
  expect(unpackState(JSON.parse(JSON.stringify(packState(card))))).toEqual(card)
})

it.each([null, 'entry', {}, { id: 'a' }, { id: 'a', conceptId: 'c', task: 't', at: 1, action: 'explode' }])(
  '%j is no entry',
  (value) => {
    expect(isEntry(value)).toBe(false)
  },
)
