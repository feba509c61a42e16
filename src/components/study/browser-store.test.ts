import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { WireEntry, WireQueue } from '@/core/study/wire'
import { keptDatabase } from '@/offline/database'
import { addReviews, unsentReviews } from '@/offline/study-store'
import { browserStore } from './browser-store'
import { localStore } from './study-store'

const entry = (id: string): WireEntry => ({
  id,
  conceptId: 'c1',
  task: 'ko-ja',
  action: 'rate',
  rating: 'good',
  at: Date.now(),
  day: 20_000,
  took: null,
  scheduler: 's',
})

const queue = { at: Date.now() } as WireQueue
const store = browserStore('?locale=ko')
const ids = (entries: readonly WireEntry[] | undefined) => entries?.map(({ id }) => id)

/** A database that can't be opened, as in a private window of some browsers. */
const forbidDatabase = () =>
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
    throw new DOMException('forbidden', 'UnknownError')
  })

beforeEach(async () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  })
  const db = await keptDatabase()
  for (const name of db.objectStoreNames) await db.clear(name)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('an answer', () => {
  it('outlives a page that is left before the database has it', async () => {
    const adding = store.add(entry('a'))
    expect(ids(await localStore.unsent())).toEqual(['a'])
    await adding
    expect(await localStore.unsent()).toEqual([])
    expect(ids(await unsentReviews())).toEqual(['a'])
  })

  it('is taken up by the next page, once, in its order', async () => {
    await store.keepQueue({ queue, since: [] })
    await addReviews([entry('a')])
    await localStore.add(entry('a'))
    await localStore.add(entry('b'))
    expect(ids((await store.keptQueue())?.since)).toEqual(['a', 'b'])
    expect(ids(await store.unsent())).toEqual(['a', 'b'])
    expect(await store.waiting()).toBe(2)
    await store.settle(['a', 'b'])
    expect(await store.unsent()).toEqual([])
  })

  it('that comes many at a time stays in its order', async () => {
    const made = Array.from({ length: 20 }, (_, i) => `e${i}`)
    await Promise.all(made.map((id) => store.add(entry(id))))
    expect(ids(await store.unsent())).toEqual(made)
    expect(await localStore.unsent()).toEqual([])
  })

  it('that comes while the disk is busy makes the next batch larger, and not one more', async () => {
    const writing = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await Promise.all(Array.from({ length: 200 }, (_, i) => store.add(entry(`e${i}`))))
    expect(writing.mock.calls.length).toBeLessThan(5)
    expect(await unsentReviews()).toHaveLength(200)
  })

  it('waits outside where there is no database, and goes on from there', async () => {
    const forbidden = forbidDatabase()
    await store.add(entry('a'))
    expect(ids(await store.unsent())).toEqual(['a'])
    expect(await store.waiting()).toBe(1)
    forbidden.mockRestore()
    await store.add(entry('b'))
    expect(ids(await unsentReviews())).toEqual(['a', 'b'])
    expect(await localStore.unsent()).toEqual([])
  })
})
