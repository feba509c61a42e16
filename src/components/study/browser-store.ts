import type { WireEntry } from '@/core/study/wire'
import { addReviews, countUnsent, keepQueue, keptQueue, settleReviews, unsentReviews } from '@/offline/study-store'
import { localStore, type StudyStore } from './study-store'

/** Moves what stands in localStorage into the database, which takes each entry once: all of it, or none where there is no room. */
async function move(): Promise<void> {
  const entries = await localStore.unsent()
  if (entries.length === 0) return
  await addReviews(entries)
  await localStore.settle(entries.map(({ id }) => id))
}

let last: Promise<void> = Promise.resolve()
let next: Promise<void> | null = null

/**
 * One move at a time; whoever asks while one is under way shares the next. A disk that is slower than the learner has a larger batch to
 * write then, and not more of them.
 */
function adopt(): Promise<void> {
  next ??= last = last
    .catch(() => {})
    .then(() => {
      next = null
      return move()
    })
  return next
}

/** An entry may be on its way from one place to the other. */
const together = (kept: readonly WireEntry[], spare: readonly WireEntry[]): readonly WireEntry[] => [
  ...kept,
  ...spare.filter(({ id }) => !kept.some((entry) => entry.id === id)),
]

/**
 * The store of a search's cards: IndexedDB, which the service worker sees too. It takes a moment to write, so an entry stands in localStorage
 * until then, and for good where the database can't be had or has no room.
 */
export const browserStore = (search: string): StudyStore => ({
  add: async (entry) => {
    await Promise.all([localStore.add(entry), adopt().catch(() => {})])
  },
  unsent: async () => {
    await adopt().catch(() => {})
    const [kept, spare] = await Promise.all([unsentReviews().catch(() => []), localStore.unsent()])
    return together(kept, spare)
  },
  waiting: async () => {
    await adopt().catch(() => {})
    return (await countUnsent().catch(() => 0)) + (await localStore.waiting())
  },
  settle: async (ids) => {
    await localStore.settle(ids)
    if ((await countUnsent().catch(() => 0)) > 0) await settleReviews(ids)
  },
  keptQueue: async () => {
    await adopt().catch(() => {})
    const [kept, spare] = await Promise.all([keptQueue(search).catch(() => null), localStore.unsent()])
    return kept && { ...kept, since: together(kept.since, spare) }
  },
  keepQueue: (kept) => keepQueue(search, kept).catch(() => {}),
})
