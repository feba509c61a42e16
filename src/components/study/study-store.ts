/** Where a browser keeps what it has studied: entries until the server has answered for them, and the queue for when there is no network. */
import { readStored, writeStored } from '@/components/article/browser-storage'
import { isEntry, type WireEntry, type WireQueue } from '@/core/study/wire'

export interface KeptQueue {
  readonly queue: WireQueue
  /** What was done since the queue was read, sent or not. */
  readonly since: readonly WireEntry[]
}

export interface StudyStore {
  /** Keeps an entry until it is settled. It resolves when the entry would outlive the page. */
  readonly add: (entry: WireEntry) => Promise<void>
  /** What the server has not answered for, in the order in which it was made. */
  readonly unsent: () => Promise<readonly WireEntry[]>
  /** How many those are. */
  readonly waiting: () => Promise<number>
  readonly settle: (ids: readonly string[]) => Promise<void>
  /** Null where no queue is kept. */
  readonly keptQueue: () => Promise<KeptQueue | null>
  readonly keepQueue: (kept: KeptQueue) => Promise<void>
}

const KEY = 'yogo-reviews'

const read = (): readonly WireEntry[] => {
  const kept = readStored(KEY)
  return Array.isArray(kept) ? kept.filter(isEntry) : []
}
const write = (entries: readonly WireEntry[]) => writeStored(KEY, entries.length > 0 ? entries : null)

/** Keeps entries in localStorage, which is there at once; a queue is too large for it and is not kept. */
export const localStore: StudyStore = {
  add: async (entry) => write([...read(), entry]),
  unsent: async () => read(),
  waiting: async () => read().length,
  settle: async (ids) => write(read().filter(({ id }) => !ids.includes(id))),
  keptQueue: async () => null,
  keepQueue: async () => {},
}
