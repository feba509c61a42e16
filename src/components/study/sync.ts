/** Between the browser's store and the server: entries go out one batch after the other, queues come in between. */
import type { WireQueue } from '@/core/study/wire'
import { SENDING, sendReviews } from '@/offline/send-reviews'
import type { StudyStore } from './study-store'

const QUEUE = '/api/v1/study/queue'
/** How long until a lost connection is tried again, ms: then twice as long, up to the last. */
const FIRST_WAIT = 2000
const LONGEST_WAIT = 60_000
/** A request that is not answered by then counts as lost, ms. */
const PATIENCE = 20_000

/** The queue of that search; rejects where the server can't be reached. */
export async function fetchQueue(search: string): Promise<WireQueue> {
  const response = await fetch(`${QUEUE}${search}`, { signal: AbortSignal.timeout(PATIENCE) })
  if (!response.ok) throw new Error(String(response.status))
  return response.json()
}

/** Has the browser send what waits when the network is back, though no page is open; few browsers can. */
async function askToSend(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const { sync } = (registration ?? {}) as { readonly sync?: { register(tag: string): Promise<void> } }
  await sync?.register(SENDING)
}

export interface Sync {
  /** Sends what waits, now or when the network is back. */
  readonly send: () => void
  /** Runs work that reads from the server while nothing is being sent, after all that waited was sent. */
  readonly between: <T>(work: () => Promise<T>) => Promise<T>
  readonly stop: () => void
}

/** `onUnsent` hears how many entries wait because the connection is lost; 0 when all are stored. */
export function startSync(store: StudyStore, onUnsent: (count: number) => void): Sync {
  let chain: Promise<unknown> = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = FIRST_WAIT
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = chain.then(work)
    chain = next.catch(() => {})
    return next
  }
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    const left = navigator.onLine ? await sendReviews(store) : await store.waiting()
    onUnsent(left)
    if (left === 0) wait = FIRST_WAIT
    else {
      // Not allowed, it is only sent later.
      askToSend().catch(() => {})
      timer = setTimeout(send, wait)
      wait = Math.min(wait * 2, LONGEST_WAIT)
    }
  }
  const send = (): void => void inTurn(flush)
  const sendAtOnce = (): void => {
    wait = FIRST_WAIT
    send()
  }
  window.addEventListener('online', sendAtOnce)
  return {
    send,
    between: (work) =>
      inTurn(async () => {
        await flush()
        return work()
      }),
    stop: () => {
      clearTimeout(timer)
      window.removeEventListener('online', sendAtOnce)
    },
  }
}
