import { NOBODY } from '@/core/learner/tag'
import { keptDatabase } from './database'
import { cacheName, PAGE_CACHES } from './pages'

/** Takes every kept page out of the browser. */
export async function forgetPages(): Promise<void> {
  await Promise.all(PAGE_CACHES.map(({ name }) => caches.delete(cacheName(name))))
}

/** Takes every page and everything else of a learner out of the browser. What has not been sent yet goes too. */
export async function forgetLearner(): Promise<void> {
  const db = await keptDatabase()
  const stores = [...db.objectStoreNames]
  const clearing = db.transaction(stores, 'readwrite')
  await Promise.all([...stores.map((store) => clearing.objectStore(store).clear()), clearing.done, forgetPages()])
}

/**
 * Notes whom a page was made for, and forgets the one before if that is another. Who had no cookie and gets one is the same reader.
 */
export async function meetLearner(tag: string): Promise<void> {
  const db = await keptDatabase()
  const before = await db.get('facts', 'learner')
  if (before === tag) return
  if (before !== undefined && before !== NOBODY) await forgetLearner()
  await db.put('facts', tag, 'learner')
}
