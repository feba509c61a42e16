/**
 * The service worker: pages from the network, and without one as they were kept (decision 036). Bundled by app/offline/[path].
 * Of the HTTP API nothing is kept here: what it gives a page to work with, the page keeps.
 */
import { type PrecacheEntry, Serwist } from 'serwist'
import { keepCompanions, keepPage, keepPlaces, strategyOf } from './keep-pages'
import { isPageMessage, type PageMessage } from './messages'
import { cacheOf, localeOf } from './pages'
import { outbox, readQueue } from './read-queue'
import { SENDING, sendReviews } from './send-reviews'
import { files, keepShell, notices, offlinePage } from './shell'

declare const self: ServiceWorkerGlobalScope & { readonly __SW_MANIFEST: readonly PrecacheEntry[] }

const build = self.__SW_MANIFEST ?? []

const serwist = new Serwist({
  // Files of earlier builds stay, so the new worker serves pages of either and need not wait until none is open.
  skipWaiting: true,
  clientsClaim: true,
  disableDevLogs: true,
})

serwist.registerCapture(({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_next/static/'), files)
serwist.registerCapture(({ url, sameOrigin }) => sameOrigin && /^\/(ko|ja)\/notices\//.test(url.pathname), notices)
serwist.registerCapture(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  async ({ event, request, url }) => {
    const cache = cacheOf(url.pathname)
    const answer = cache ? strategyOf(cache).handle({ event, request }) : fetch(request)
    return answer.catch(() => offlinePage(request))
  },
)

self.addEventListener('install', (event) =>
  event.waitUntil(
    keepShell(
      event,
      build.map(({ url }) => url),
    ),
  ),
)

async function keepOpened(event: ExtendableEvent, { address, saving }: PageMessage): Promise<void> {
  await keepPage(event, address)
  await keepPlaces(event, address)
  await readQueue(localeOf(new URL(address).pathname) ?? 'ko')
  if (!saving) await keepCompanions(event, address)
}

self.addEventListener('message', (event) => {
  if (isPageMessage(event.data)) event.waitUntil(keepOpened(event, event.data))
})

/** Only some browsers say that the network is back while no page is open; in others the next page sends. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string
}

self.addEventListener('sync', (event) => {
  const { tag } = event as SyncEvent
  if (tag !== SENDING) return
  const sent = sendReviews(outbox).then((left) => {
    // The browser tries again later.
    if (left > 0) throw new Error(`${left} reviews are left`)
  })
  ;(event as SyncEvent).waitUntil(sent)
})

serwist.addEventListeners()
