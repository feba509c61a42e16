/** Reads the day's cards while the learner goes on: whatever is done meanwhile is told with them, or a card would be asked again. */
import type { LogEntry } from '@/core/study/log'
import { packEntry, unpackEntry, type WireQueue } from '@/core/study/wire'
import type { StudyStore } from './study-store'

/** Hears of the cards, and of all that was done since they were read. */
type Take = (queue: WireQueue, since: readonly LogEntry[]) => void

export interface QueueReader {
  /** Hears of each entry when it is made. */
  readonly note: (entry: LogEntry) => void
  /** The cards from the server, which are kept; rejects where it can't be reached. */
  readonly read: (take: Take) => Promise<void>
  /** The cards that were kept, after a `read` that rejected; false where there are none. */
  readonly readKept: (take: Take) => Promise<boolean>
}

const together = (earlier: readonly LogEntry[], later: readonly LogEntry[]): readonly LogEntry[] => {
  const ids = new Set(earlier.map(({ id }) => id))
  return [...earlier, ...later.filter(({ id }) => !ids.has(id))]
}

/** `fetchQueue` asks the server. */
export function startReader(store: StudyStore, fetchQueue: () => Promise<WireQueue>): QueueReader {
  /** Since the last reading began. The server may or may not know of them. */
  let meanwhile: LogEntry[] = []
  return {
    note: (entry) => void meanwhile.push(entry),
    read: async (take) => {
      meanwhile = []
      const waiting = (await store.unsent()).map(unpackEntry)
      const queue = await fetchQueue()
      await store.keepQueue({ queue, since: together(waiting, meanwhile).map(packEntry) })
      take(queue, together(waiting, meanwhile))
    },
    readKept: async (take) => {
      const kept = await store.keptQueue()
      if (kept) take(kept.queue, together(kept.since.map(unpackEntry), meanwhile))
      return kept !== null
    },
  }
}
