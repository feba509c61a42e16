import { addReview, countUnsent, keepQueue, keptQueue, settleReviews, unsentReviews } from '@/offline/study-store'
import { localStore, type StudyStore } from './study-store'

/**
 * The store of a search's cards: IndexedDB, which the service worker sees too. Where that can't be had, or has no room, entries stand in
 * localStorage.
 */
export const browserStore = (search: string): StudyStore => ({
  add: (entry) => addReview(entry).catch(() => localStore.add(entry)),
  unsent: async () => {
    const [kept, spare] = await Promise.all([unsentReviews().catch(() => []), localStore.unsent()])
    return [...kept, ...spare]
  },
  waiting: async () => (await countUnsent().catch(() => 0)) + (await localStore.waiting()),
  settle: async (ids) => {
    await localStore.settle(ids)
    if ((await countUnsent().catch(() => 0)) > 0) await settleReviews(ids)
  },
  keptQueue: () => keptQueue(search).catch(() => null),
  keepQueue: (kept) => keepQueue(search, kept).catch(() => {}),
})
