import { ExpirationPlugin, NetworkFirst, type SerwistPlugin } from 'serwist'
import { LEARNER_TAG_HEADER } from '@/core/learner/tag'
import { meetLearner } from './forget'
import { cacheName, isFromGateway, keptAddress, maxAgeSeconds, type PageCache } from './pages'

/** A network that gives nothing for so long counts as none. */
const PATIENCE_SECONDS = 10

/** Pages of one learner only, made by our server: the answer of a gateway counts as no answer. */
const ofOneLearner: SerwistPlugin = {
  fetchDidSucceed: async ({ response }) => {
    if (isFromGateway(response.status)) throw new Error(`The gateway answered ${response.status}`)
    const tag = response.headers.get(LEARNER_TAG_HEADER)
    if (tag !== null) await meetLearner(tag)
    return response
  },
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected && response.headers.has(LEARNER_TAG_HEADER) ? response : null,
}

const byAddress: SerwistPlugin = { cacheKeyWillBeUsed: async ({ request }) => keptAddress(request.url) }

/** The view that was kept last: of a quiz the one that knows most answers. */
const inAnyView: SerwistPlugin = {
  cachedResponseWillBeUsed: async ({ cacheName, request, cachedResponse }) =>
    cachedResponse ??
    (await (await caches.open(cacheName)).matchAll(request, { ignoreSearch: true, ignoreVary: true })).at(-1),
}

/** From the network, and kept; without a network the kept page. */
export const pageStrategy = (cache: PageCache): NetworkFirst =>
  new NetworkFirst({
    cacheName: cacheName(cache.name),
    matchOptions: { ignoreVary: true },
    networkTimeoutSeconds: PATIENCE_SECONDS,
    plugins: [
      byAddress,
      ofOneLearner,
      ...(cache.anyView ? [inAnyView] : []),
      // Terms are the most and the easiest to do without.
      new ExpirationPlugin({
        maxEntries: cache.entries,
        maxAgeSeconds: maxAgeSeconds(cache),
        purgeOnQuotaError: cache.name === 'terms',
        matchOptions: { ignoreVary: true },
      }),
    ],
  })
