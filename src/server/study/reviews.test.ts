import { describe, expect, it } from 'vitest'
import { MOST_ENTRIES, readEntries } from './reviews'

const NOW = new Date('2026-11-23T12:00:00Z')
const DAY = 86_400_000
const rate = {
  id: '3f0c2f0e-5f5e-4c53-9d0e-0b6a53c2a111',
  conceptId: 'c1',
  task: 'ja-ko',
  action: 'rate',
  rating: 'good',
  at: NOW.getTime(),
  day: Math.floor(NOW.getTime() / DAY),
  took: null,
  scheduler: 's',
}

describe('a batch of entries', () => {
  it.each<[string, Record<string, unknown>]>([
    ['a rating', {}],
    ['an undo', { action: 'undo', undoes: 'x' }],
    ['a card buried until tomorrow', { action: 'bury', until: NOW.getTime() + DAY }],
    ['a suspended card', { action: 'suspend' }],
    ['a card taken back', { action: 'resume' }],
    ['a clock an hour fast', { at: NOW.getTime() + 3_600_000 }],
    ['a rating of last year', { at: NOW.getTime() - 365 * DAY, day: rate.day - 365 }],
  ])('takes %s', (_what, fields) => {
    expect(readEntries({ entries: [{ ...rate, ...fields }] }, NOW)?.entries).toHaveLength(1)
  })

  it.each<[string, Record<string, unknown>]>([
    ['a rating that is none', { rating: 'great' }],
    ['a task that is none', { task: 'ko-en' }],
    ['an id that no browser makes', { id: 'one' }],
    ['an undo of nothing', { action: 'undo' }],
    ['a moment that has not come', { at: NOW.getTime() + 2 * DAY, day: rate.day + 2 }],
    ['a day far from its moment', { day: rate.day + 3 }],
  ])('refuses %s, and takes the others', (_what, fields) => {
    const bad = { ...rate, ...fields }
    const read = readEntries({ entries: [bad, { ...rate, id: '3f0c2f0e-5f5e-4c53-9d0e-0b6a53c2a112' }] }, NOW)
    expect(read?.entries).toHaveLength(1)
    expect(read?.refused).toEqual([{ id: bad.id, answer: 'invalid' }])
  })

  it.each<[body: unknown, why: string]>([
    [null, 'nothing'],
    [{ entries: 'all' }, 'no list'],
    [{ entries: Array.from({ length: MOST_ENTRIES + 1 }, () => rate) }, 'too many'],
  ])('%# is no batch: %s', (body) => {
    expect(readEntries(body, NOW)).toBeNull()
  })
})
