import { expect, it } from 'vitest'
import { grouped } from './grouped'

/** Work that waits until it is let go, and notes what it was asked together. */
function held() {
  const groups: (readonly number[])[] = []
  const free: (() => void)[] = []
  const work = async (asks: readonly number[]) => {
    groups.push(asks)
    await new Promise<void>((resolve) => free.push(resolve))
    if (asks.includes(13)) throw new Error('thirteen')
    return asks.map((ask) => ask * 2)
  }
  const go = async () => {
    const turn = () => new Promise((resolve) => setImmediate(resolve))
    await turn()
    free.shift()?.()
    await turn()
  }
  return { groups, work, go }
}

it('takes together what comes at once or meanwhile, up to a number', async () => {
  const { groups, work, go } = held()
  const call = grouped(work, 2)
  const answers = Promise.all([1, 2, 3, 4].map(call))
  for (let i = 0; i < 3; i++) await go()
  expect(await answers).toEqual([2, 4, 6, 8])
  expect(groups).toEqual([
    [1, 2],
    [3, 4],
  ])
})

it('fails only for whom it fails', async () => {
  const { groups, work, go } = held()
  const call = grouped(work, 9)
  const answers = Promise.allSettled([1, 2, 13, 3].map(call))
  for (let i = 0; i < 6; i++) await go()
  expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
  expect(groups).toEqual([[1, 2, 13, 3], [1], [2], [13], [3]])
  const later = call(5)
  await go()
  expect(await later).toBe(10)
})
