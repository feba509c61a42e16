/** Reviews until the server has them, and the cards of the day, in IndexedDB. */
import type { WireEntry, WireQueue } from '@/core/study/wire'
import { keptDatabase } from './database'

interface KeptQueue {
  readonly queue: WireQueue
  /** What was done since the queue was read, sent or not. */
  readonly since: readonly WireEntry[]
}

/** Entries that were sent are looked at while a queue may not know of them, ms. */
const SENT_AGE = 3 * 24 * 60 * 60 * 1000

/** Keeps entries in their order, once however often each comes; on the disk when it resolves, as far as the browser can tell. */
export async function addReviews(entries: readonly WireEntry[]): Promise<void> {
  const db = await keptDatabase()
  const adding = db.transaction('entries', 'readwrite', { durability: 'strict' })
  const once = [...new Map(entries.map((entry) => [entry.id, entry])).values()]
  const known = await Promise.all(once.map(({ id }) => adding.store.index('id').getKey(id)))
  const fresh = once.filter((_, i) => known[i] === undefined)
  await Promise.all([...fresh.map((entry) => adding.store.add({ sent: 0, entry })), adding.done])
}

/** What the server has not answered for, in the order in which it was made. */
export async function unsentReviews(): Promise<readonly WireEntry[]> {
  const db = await keptDatabase()
  return (await db.getAllFromIndex('entries', 'sent', 0)).map(({ entry }) => entry)
}

/** How many the server has not answered for. */
export async function countUnsent(): Promise<number> {
  return (await keptDatabase()).countFromIndex('entries', 'sent', 0)
}

/** Marks entries as answered for. */
export async function settleReviews(ids: readonly string[]): Promise<void> {
  const settled = new Set(ids)
  const db = await keptDatabase()
  const settling = db.transaction('entries', 'readwrite')
  const unsent = await settling.store.index('sent').getAll(0)
  const answered = unsent.filter(({ entry }) => settled.has(entry.id))
  await Promise.all([...answered.map((row) => settling.store.put({ ...row, sent: 1 })), settling.done])
}

/** Keeps the day's cards of a search; `since` is what was done while they were read. */
export async function keepQueue(search: string, { queue, since }: KeptQueue): Promise<void> {
  const db = await keptDatabase()
  const keeping = db.transaction(['entries', 'queues'], 'readwrite')
  const entries = await keeping.objectStore('entries').getAll()
  const unsent = entries.flatMap(({ sent, entry }) => (sent === 0 ? [entry.id] : []))
  const unknown = [...new Set([...since.map(({ id }) => id), ...unsent])]
  const old = entries.filter(({ sent, entry }) => sent === 1 && entry.at < Date.now() - SENT_AGE)
  await Promise.all([
    keeping.objectStore('queues').put({ queue, unknown, last: entries.at(-1)?.seq ?? 0 }, search),
    ...old.flatMap(({ seq }) => (seq === undefined ? [] : [keeping.objectStore('entries').delete(seq)])),
    keeping.done,
  ])
}

/** The cards that were kept for a search, with what was done since. */
export async function keptQueue(search: string): Promise<KeptQueue | null> {
  const db = await keptDatabase()
  const reading = db.transaction(['entries', 'queues'])
  const [kept, entries] = await Promise.all([
    reading.objectStore('queues').get(search),
    reading.objectStore('entries').getAll(),
  ])
  if (!kept) return null
  const unknown = new Set(kept.unknown)
  const since = entries.filter(({ seq = 0, entry }) => seq > kept.last || unknown.has(entry.id))
  return { queue: kept.queue, since: since.map(({ entry }) => entry) }
}
