import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { WireEntry } from '@/core/study/wire'
import { type Outbox, SENDING, sendReviews } from './send-reviews'

const entries = (count: number): WireEntry[] =>
  Array.from({ length: count }, (_, i) => ({
    id: String(i),
    conceptId: 'c1',
    task: 'ko-ja',
    action: 'suspend',
    at: i,
    day: 0,
    took: null,
    scheduler: 's',
  }))

function outboxOf(count: number): Outbox & { readonly left: () => readonly WireEntry[] } {
  let waiting = entries(count)
  return {
    left: () => waiting,
    unsent: async () => waiting,
    settle: async (ids) => {
      waiting = waiting.filter(({ id }) => !ids.includes(id))
    },
  }
}

type Answer = (sent: readonly WireEntry[], request: number) => Response

/** The sizes of the requests that were made. */
function serving(answer: Answer): number[] {
  const sizes: number[] = []
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    const { entries: sent }: { entries: WireEntry[] } = JSON.parse(String(init.body))
    sizes.push(sent.length)
    return answer(sent, sizes.length)
  })
  return sizes
}

const stored: Answer = (sent) => Response.json({ entries: sent.map(({ id }) => ({ id, answer: 'stored' })) })

/** As on a page that is not served securely: nothing to take turns by. */
beforeEach(() => vi.stubGlobal('navigator', {}))
afterEach(() => vi.unstubAllGlobals())

describe('sending reviews', () => {
  it('takes as many requests as they need, and leaves none', async () => {
    const sizes = serving(stored)
    const outbox = outboxOf(2300)
    expect(await sendReviews(outbox)).toBe(0)
    expect(outbox.left()).toEqual([])
    expect(sizes).toEqual([1000, 1000, 300])
  })

  it('takes turns with other tabs where the browser can', async () => {
    serving(stored)
    const asked: string[] = []
    const request = (name: string, work: () => Promise<number>) => {
      asked.push(name)
      return work()
    }
    vi.stubGlobal('navigator', { locks: { request } })
    expect(await sendReviews(outboxOf(1))).toBe(0)
    expect(asked).toEqual([SENDING])
  })

  it('asks nothing of the server where nothing waits', async () => {
    const sizes = serving(stored)
    expect(await sendReviews(outboxOf(0))).toBe(0)
    expect(sizes).toEqual([])
  })

  it.each<[string, Answer]>([
    ['a server that fails', () => new Response(null, { status: 500 })],
    ['one that takes the reader for another', () => new Response(null, { status: 409 })],
    ['one that answers for none', () => Response.json({ entries: [] })],
    ['one that answers for others', () => Response.json({ entries: [{ id: 'other', answer: 'stored' }] })],
    ['something else in its place', () => new Response('<html>')],
  ])('keeps what waits for %s', async (_, answer) => {
    const sizes = serving(answer)
    const outbox = outboxOf(3)
    expect(await sendReviews(outbox)).toBe(3)
    expect(outbox.left()).toHaveLength(3)
    expect(sizes).toEqual([3])
  })

  it('goes on until the server has answered for each, whatever the answer', async () => {
    const sizes = serving((sent) =>
      Response.json({ entries: sent.slice(0, 2).map(({ id }) => ({ id, answer: 'invalid' })) }),
    )
    expect(await sendReviews(outboxOf(3))).toBe(0)
    expect(sizes).toEqual([3, 1])
  })

  it('keeps the rest where the connection is lost on the way', async () => {
    serving((sent, request) => (request === 1 ? stored(sent, request) : new Response(null, { status: 503 })))
    const outbox = outboxOf(1500)
    expect(await sendReviews(outbox)).toBe(500)
    expect(outbox.left().map(({ id }) => Number(id))).toEqual(Array.from({ length: 500 }, (_, i) => 1000 + i))
  })
})
