/** Servers that are killed while learners answer and review. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Random } from '@/core/random'
import { openDatabase } from '@/db/client'
import { breaches, pageFaults } from '@/db/faults/integrity'
import { studiedConcepts } from '@/db/faults/learners'
import { PATHS, teach } from './clients'
import { type Journal, losses, newJournal } from './journal'
import { startServer } from './server'

/** Learners of each kind at once. */
const LEARNERS = 4
/** A server lives so long at most after its first acknowledgement, ms. */
const LONGEST_LIFE = 1000
const LOOK_AGAIN_MS = 5

export interface ServingKills {
  readonly kills: number
  readonly journal: Journal
  readonly faults: readonly string[]
}

/** Kills so many servers, one after the other, the next of them ready to take over; looks after each whether all is there. */
export async function killServers(url: string, count: number, random: Random, seed: number): Promise<ServingKills> {
  const db = openDatabase(url)
  const journal = newJournal()
  const faults: string[] = []
  let [server, isOver] = [await startServer(url, PATHS), false]
  const room = {
    db,
    journal,
    concepts: await studiedConcepts(db),
    address: () => server.address,
    isOver: () => isOver,
  }
  const acknowledged = () => journal.answers.size + journal.reviews.size
  const lesson = teach(room, LEARNERS, seed)
  // A client that finds something wrong ends it all.
  const failed = lesson.then(
    () => null,
    (error: unknown) => error,
  )
  try {
    for (let kills = 0; kills < count; kills += 1) {
      const next = startServer(url, PATHS)
      const before = acknowledged()
      while (acknowledged() === before) if (await Promise.race([failed, wait(LOOK_AGAIN_MS)])) break
      await wait(random() * LONGEST_LIFE)
      await server.kill()
      faults.push(...(await losses(db, journal)), ...(await pageFaults(db)))
      server = await next
    }
    isOver = true
    const error = await failed
    if (error) throw error
    faults.push(...(await losses(db, journal)), ...(await breaches(db)))
    return { kills: count, journal, faults }
  } finally {
    isOver = true
    await failed
    await server.kill()
    await db.$disconnect()
  }
}
