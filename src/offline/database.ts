/** What the browser keeps of a learner besides pages. Page and service worker open the same database. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { WireEntry, WireQueue } from '@/core/study/wire'

export interface KeptEntry {
  /** In the order in which they were made; given by the database. */
  readonly seq?: number
  /** Whether the server has answered for it: 0 or 1, for the index. */
  readonly sent: 0 | 1
  readonly entry: WireEntry
}

interface QueueRow {
  readonly queue: WireQueue
  /** Entries that the queue does not know of, by id: those made before it was kept and not sent, and all after `last`. */
  readonly unknown: readonly string[]
  readonly last: number
}

interface KeptSchema extends DBSchema {
  /** `learner`: the tag of whom everything kept belongs to. */
  facts: { key: 'learner'; value: string }
  entries: { key: number; value: KeptEntry; indexes: { sent: number; id: string } }
  /** By the search part of the queue's address. */
  queues: { key: string; value: QueueRow }
}

export type Kept = IDBPDatabase<KeptSchema>

const NAME = 'yogo'
const VERSION = 1

let opening: Promise<Kept> | null = null

/** Opens the database once; a newer version in another tab is given way to. */
export function keptDatabase(): Promise<Kept> {
  opening ??= openDB<KeptSchema>(NAME, VERSION, {
    upgrade: (db) => {
      db.createObjectStore('facts')
      const entries = db.createObjectStore('entries', { keyPath: 'seq', autoIncrement: true })
      entries.createIndex('sent', 'sent')
      entries.createIndex('id', 'entry.id', { unique: true })
      db.createObjectStore('queues')
    },
    blocking: () => void close(),
    terminated: () => {
      opening = null
    },
  }).catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

async function close(): Promise<void> {
  const db = await opening
  opening = null
  db?.close()
}
