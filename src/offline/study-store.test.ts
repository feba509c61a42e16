import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { WireEntry, WireQueue } from '@/core/study/wire'
import { keptDatabase } from './database'
import { meetLearner } from './forget'
import { addReviews, countUnsent, keepQueue, keptQueue, settleReviews, unsentReviews } from './study-store'

const NOW = Date.now()

const entry = (id: string, at = NOW): WireEntry => ({
  id,
  conceptId: 'c1',
  task: 'ko-ja',
  action: 'rate',
  rating: 'good',
  at,
  day: 20_000,
  took: null,
  scheduler: 's',
})

const queue = { at: NOW } as WireQueue
const ids = (entries: readonly WireEntry[] | undefined) => entries?.map(({ id }) => id)
const sinceOf = async (search: string) => ids((await keptQueue(search))?.since)

beforeEach(async () => {
  const db = await keptDatabase()
  for (const store of db.objectStoreNames) await db.clear(store)
})

describe('reviews that wait', () => {
  it('are there in their order until they are answered for', async () => {
    await addReviews([entry('b'), entry('a'), entry('b')])
    await addReviews([entry('a'), entry('c')])
    expect(ids(await unsentReviews())).toEqual(['b', 'a', 'c'])
    await settleReviews(['a', 'unknown'])
    expect(ids(await unsentReviews())).toEqual(['b', 'c'])
    expect(await countUnsent()).toBe(2)
    await settleReviews(['a', 'b', 'c'])
    expect(await unsentReviews()).toEqual([])
  })
})

describe('the day’s cards', () => {
  it('are kept by search', async () => {
    await keepQueue('?locale=ko', { queue, since: [] })
    expect((await keptQueue('?locale=ko'))?.queue).toEqual(queue)
    expect(await keptQueue('?locale=ja')).toBeNull()
  })

  it('come with what was done since, sent or not, and not with what they know of', async () => {
    await addReviews([entry('known')])
    await settleReviews(['known'])
    await addReviews([entry('waited')])
    await keepQueue('', { queue, since: [] })
    await addReviews([entry('after')])
    expect(await sinceOf('')).toEqual(['waited', 'after'])
    await settleReviews(['waited', 'after'])
    expect(await sinceOf('')).toEqual(['waited', 'after'])
    await keepQueue('', { queue, since: [] })
    expect(await sinceOf('')).toEqual([])
  })

  it('come with what was done while they were read, though it was sent meanwhile', async () => {
    await addReviews([entry('during')])
    await settleReviews(['during'])
    await keepQueue('', { queue, since: [entry('during')] })
    expect(await sinceOf('')).toEqual(['during'])
  })

  it('outlive entries of days ago, but for those that are not sent', async () => {
    const weekAgo = NOW - 7 * 24 * 60 * 60 * 1000
    await addReviews([entry('old', weekAgo)])
    await settleReviews(['old'])
    await addReviews([entry('old and waiting', weekAgo)])
    await keepQueue('', { queue, since: [] })
    const db = await keptDatabase()
    expect((await db.getAll('entries')).map((row) => row.entry.id)).toEqual(['old and waiting'])
  })
})

describe('another learner', () => {
  const forgotten: string[] = []
  Object.assign(globalThis, { caches: { delete: async (name: string) => forgotten.push(name) > 0 } })

  beforeEach(() => {
    forgotten.length = 0
  })

  it.each([
    ['none', 'x', ['a'], 'one without a cookie who gets one stays'],
    ['x', 'x', ['a'], 'the same one stays'],
    ['x', 'y', [], 'another finds nothing'],
    ['x', 'none', [], 'nor does one without a cookie'],
  ])('%s, then %s: %s (%s)', async (before, after, left) => {
    await meetLearner(before)
    await addReviews([entry('a')])
    await keepQueue('', { queue, since: [] })
    await meetLearner(after)
    expect(ids(await unsentReviews())).toEqual(left)
    expect((await keptQueue('')) !== null).toBe(left.length > 0)
    expect(forgotten.includes('yogo-articles')).toBe(left.length === 0)
    expect(await (await keptDatabase()).get('facts', 'learner')).toBe(after)
  })
})
