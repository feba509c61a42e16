import { sendReviews } from './send-reviews'
import { keepQueue, keptQueue, settleReviews, unsentReviews } from './study-store'

export const outbox = { unsent: unsentReviews, settle: settleReviews }

const HALF_A_DAY = 12 * 60 * 60 * 1000

/** Reads the day's cards for a time without a network, unless they were read lately; what waits is sent before. */
export async function readQueue(locale: string): Promise<void> {
  const left = await sendReviews(outbox)
  const search = `?locale=${locale}`
  const kept = await keptQueue(search)
  if (left > 0 || (kept && Date.now() - kept.queue.at < HALF_A_DAY)) return
  const answer = await fetch(`/api/v1/study/queue${search}`).catch(() => null)
  if (answer?.ok) await keepQueue(search, { queue: await answer.json(), since: [] })
}
