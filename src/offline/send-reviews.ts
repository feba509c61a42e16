/** Sends reviews to the server, from a page or from the service worker, one of them at a time. */
import { LEARNER_TAG_HEADER } from '@/core/learner/tag'
import type { WireAnswer, WireEntry } from '@/core/study/wire'
import { keptDatabase } from './database'

/** Where reviews wait; the server answers for each of them once, however often it is sent. */
export interface Outbox {
  readonly unsent: () => Promise<readonly WireEntry[]>
  readonly settle: (ids: readonly string[]) => Promise<void>
}

const ADDRESS = '/api/v1/study/reviews'
/** As many as a request may hold. */
const BATCH = 1000
/** What a browser lets outlive its page is small. */
const SMALL = 100
/** A request that is not answered by then counts as lost, ms. */
const PATIENCE = 20_000
/** What the browser calls us by when the network is back; the lock has the name too. */
export const SENDING = 'yogo-reviews'

/** Whose the reviews are, so that the server refuses them to whoever came after; nothing where that is not known. */
async function ownerHeader(): Promise<Readonly<Record<string, string>>> {
  const tag = await keptDatabase().then(
    (db) => db.get('facts', 'learner'),
    () => undefined,
  )
  return tag === undefined ? {} : { [LEARNER_TAG_HEADER]: tag }
}

async function post(entries: readonly WireEntry[]): Promise<WireAnswer> {
  const response = await fetch(ADDRESS, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await ownerHeader()) },
    body: JSON.stringify({ entries }),
    keepalive: entries.length < SMALL,
    signal: AbortSignal.timeout(PATIENCE),
  })
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}

async function sendAll(outbox: Outbox): Promise<number> {
  for (;;) {
    const entries = await outbox.unsent()
    if (entries.length === 0) return 0
    try {
      const { entries: answers } = await post(entries.slice(0, BATCH))
      const answered = new Set(answers.map(({ id }) => id))
      const settled = entries.flatMap(({ id }) => (answered.has(id) ? id : []))
      // A server that answers for nothing is not asked again at once.
      if (settled.length === 0) return entries.length
      await outbox.settle(settled)
    } catch {
      return entries.length
    }
  }
}

/** Sends what is not sent yet; how many entries are left when the connection is lost, 0 when all are answered. Tabs take turns. */
export const sendReviews = (outbox: Outbox): Promise<number> =>
  navigator.locks ? navigator.locks.request(SENDING, () => sendAll(outbox)) : sendAll(outbox)
