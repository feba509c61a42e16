import { afterEach, describe, expect, it, vi } from 'vitest'
import type { WireAnswer, WireEntry } from '@/core/study/wire'
import type { StudyStore } from './study-store'
import { sendAll } from './sync'

const entry = (id: string): WireEntry => ({
  id,
  conceptId: 'c',
  task: 'ja-ko',
  action: 'suspend',
  at: 1,
  day: 1,
  took: null,
  scheduler: 's',
})

function storeOf(ids: readonly string[]): StudyStore & { readonly left: () => readonly string[] } {
  let kept = ids.map(entry)
  return {
    add: async (each) => {
      kept.push(each)
    },
    unsent: async () => [...kept],
    settle: async (settled) => {
      kept = kept.filter(({ id }) => !settled.includes(id))
    },
    keptQueue: async () => null,
    keepQueue: async () => {},
    left: () => kept.map(({ id }) => id),
  }
}

/** A server that answers these in turn, and then no more. */
function serverOf(...answers: (WireAnswer | Error)[]) {
  const asked: string[][] = []
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    asked.push(JSON.parse(body).entries.map(({ id }: WireEntry) => id))
    const answer = answers.shift() ?? new Error('gone')
    if (answer instanceof Error) throw answer
    return Response.json(answer)
  })
  return asked
}
const answers = (...pairs: (readonly [string, WireAnswer['entries'][number]['answer']])[]): WireAnswer => ({
  entries: pairs.map(([id, answer]) => ({ id, answer })),
})

afterEach(() => vi.unstubAllGlobals())

describe('what waits', () => {
  it('is sent until the server has answered for each, whatever the answer', async () => {
    const store = storeOf(['a', 'b', 'c'])
    const asked = serverOf(answers(['a', 'stored'], ['b', 'invalid']), answers(['c', 'known']))
    expect(await sendAll(store)).toBe(0)
    expect(asked).toEqual([['a', 'b', 'c'], ['c']])
    expect(store.left()).toEqual([])
  })

  it('stays when the connection is lost', async () => {
    const store = storeOf(['a', 'b'])
    serverOf(answers(['a', 'stored']), new Error('lost'))
    expect(await sendAll(store)).toBe(1)
    expect(store.left()).toEqual(['b'])
  })

  it('is not sent for ever to a server that answers for nothing', async () => {
    const asked = serverOf(answers(['other', 'stored']), answers(['other', 'stored']))
    expect(await sendAll(storeOf(['a']))).toBe(1)
    expect(asked).toHaveLength(1)
  })
})
