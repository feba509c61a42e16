/** Makes the glossary's list and search keys anew from what is stored; set-up runs it when they would come out otherwise. */
import { openDatabase } from '@/db/client'
import { rebuildListings } from '@/db/listing'

const db = openDatabase()
try {
  process.stdout.write(`${await rebuildListings(db)}\n`)
} finally {
  await db.$disconnect()
}
