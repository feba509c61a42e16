import { beforeEach, describe, expect, it } from 'vitest'
import type { LogEntry } from '@/core/study/log'
import { packEntry, type WireQueue } from '@/core/study/wire'
import { startReader } from './queue-reader'
import type { KeptQueue, StudyStore } from './study-store'

const entry = (id: string): LogEntry => ({
  id,
  conceptId: id,
  task: 'ko-ja',
  action: 'rate',
  rating: 'good',
  reviewedAt: new Date(0),
  day: 20_000,
  took: null,
  schedulerId: 's',
})

const queue = { at: 0 } as WireQueue

/** A desk whose learner rates `id` at the moment when the store is asked `when`, after what the store answers with was fixed. */
function desk(when: keyof StudyStore | 'fetch', reachable: boolean) {
  const kept: KeptQueue[] = []
  const rate = (now: keyof StudyStore | 'fetch') => {
    if (now === when) reader.note(entry('meanwhile'))
  }
  const store: StudyStore = {
    add: async () => {},
    waiting: async () => 1,
    settle: async () => {},
    unsent: async () => {
      rate('unsent')
      return [packEntry(entry('before'))]
    },
    keptQueue: async () => {
      rate('keptQueue')
      return { queue, since: [packEntry(entry('before'))] }
    },
    keepQueue: async (now) => {
      kept.push(now)
      rate('keepQueue')
    },
  }
  const reader = startReader(store, async () => {
    rate('fetch')
    if (!reachable) throw new Error('offline')
    return queue
  })
  return { reader, kept }
}

const told: string[] = []
const take = (_: WireQueue, since: readonly LogEntry[]) => {
  told.splice(0, told.length, ...since.map(({ id }) => id))
}

beforeEach(() => {
  told.length = 0
})

describe('what is rated while the cards are on their way', () => {
  it.each(['unsent', 'fetch', 'keepQueue'] as const)('is told with those of the server (%s)', async (when) => {
    const { reader, kept } = desk(when, true)
    await reader.read(take)
    expect(told).toEqual(['before', 'meanwhile'])
    expect(kept).toHaveLength(1)
  })

  it.each(['unsent', 'fetch', 'keptQueue'] as const)('is told with those that were kept (%s)', async (when) => {
    const { reader, kept } = desk(when, false)
    await expect(reader.read(take)).rejects.toThrow('offline')
    expect(await reader.readKept(take)).toBe(true)
    expect(told).toEqual(['before', 'meanwhile'])
    expect(kept).toEqual([])
  })

  it('is told once, though the store has it too', async () => {
    const { reader } = desk('add', true)
    const reading = reader.read(take)
    reader.note(entry('before'))
    await reading
    expect(told).toEqual(['before'])
  })
})
