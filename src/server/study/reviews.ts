import { z } from 'zod'
import { RATINGS, TASKS } from '@/core/study/card'
import { type EntryAnswer, unpackEntry, type WireAnswer, type WireEntry } from '@/core/study/wire'
import { database } from '@/db/client'
import { grouped } from '@/db/grouped'
import { type Batch, type Stored, storeBatches } from '@/db/study-log'

/** Entries in one request; who has more sends them one request after the other. */
export const MOST_ENTRIES = 1000
/** A browser's clock may be wrong by this much, and travels may put its days so far from those of UTC. */
const CLOCK_MS = 24 * 60 * 60 * 1000
const DAYS_APART = 2
const DAY = 86_400_000

const id = z.string().min(1).max(64)
const base = {
  id: z.uuid(),
  conceptId: id,
  task: z.enum(TASKS),
  at: z.number().int().min(0),
  day: z.number().int().min(0),
  took: z.number().int().min(0).max(DAY).nullable(),
  scheduler: id,
}
const entry = z.discriminatedUnion('action', [
  z.object({ ...base, action: z.literal('rate'), rating: z.enum(RATINGS) }),
  z.object({ ...base, action: z.literal('undo'), undoes: id }),
  z.object({ ...base, action: z.literal('bury'), until: z.number().int().min(0) }),
  z.object({ ...base, action: z.literal('suspend') }),
  z.object({ ...base, action: z.literal('resume') }),
])
const named = z.object({ id: z.string().max(64) })
const request = z.object({ entries: z.array(z.unknown()).max(MOST_ENTRIES) })

const plausible = ({ at, day }: WireEntry, now: number): boolean =>
  at <= now + CLOCK_MS && Math.abs(day - at / DAY) <= DAYS_APART

/** The entries of a request that are entries, and what is already clear of the others. Null where it is no request. */
export function readEntries(body: unknown, now: Date) {
  const given = request.safeParse(body)
  if (!given.success) return null
  const entries: WireEntry[] = []
  const refused: { readonly id: string; readonly answer: EntryAnswer }[] = []
  for (const each of given.data.entries) {
    const read = entry.safeParse(each)
    if (read.success && plausible(read.data, now.getTime())) entries.push(read.data)
    else refused.push({ id: named.safeParse(each).data?.id ?? '', answer: 'invalid' })
  }
  return { entries, refused }
}

/** Learners in one commit. */
const MOST_LEARNERS = 64

const save = grouped<Batch, ReadonlyMap<string, Stored>>(
  (batches) => storeBatches(database(), batches, new Date()),
  MOST_LEARNERS,
)

/** Stores what a browser sent: each entry once, whatever comes twice, late or in another order. Null where it is no request. */
export async function storeReviews(learnerId: string, body: unknown): Promise<WireAnswer | null> {
  const read = readEntries(body, new Date())
  if (!read) return null
  const stored = await save({ learnerId, entries: read.entries.map(unpackEntry) })
  return {
    entries: [
      ...read.entries.map(({ id: name }) => ({ id: name, answer: stored.get(name) ?? ('not-found' as const) })),
      ...read.refused,
    ],
  }
}
