/** What the browser keeps of a learner besides pages. Page and service worker open the same database. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

interface KeptSchema extends DBSchema {
  /** `learner`: the tag of whom everything kept belongs to. */
  facts: { key: 'learner'; value: string }
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
