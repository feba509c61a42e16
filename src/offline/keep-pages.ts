import { pageStrategy } from './page-strategy'
import { cacheName, cacheOf, keptAddress, localeOf, type PageCache } from './pages'

const strategies = new Map<PageCache, ReturnType<typeof pageStrategy>>()

/** The one way to a cache: how old its pages are is noted there. */
export function strategyOf(cache: PageCache): ReturnType<typeof pageStrategy> {
  const known = strategies.get(cache)
  if (known) return known
  const made = pageStrategy(cache)
  strategies.set(cache, made)
  return made
}

/** Whether the kept page of an address was made less than some seconds ago. */
async function isFresh(address: string, name: PageCache['name'], seconds: number): Promise<boolean> {
  const cache = await caches.open(cacheName(name))
  const kept = await cache.match(keptAddress(address), { ignoreVary: true })
  const made = Date.parse(kept?.headers.get('date') ?? '')
  return Date.now() - made < seconds * 1000
}

/** Fetches a page and keeps it, unless the kept one is young; a page that can't be had now is left out. */
export async function keepPage(event: ExtendableEvent, address: string, youngSeconds?: number): Promise<void> {
  const cache = cacheOf(new URL(address).pathname)
  if (!cache || (await isFresh(address, cache.name, youngSeconds ?? cache.freshSeconds))) return
  const request = new Request(address, { headers: { Accept: 'text/html' } })
  const [, done] = strategyOf(cache).handleAll({ event, request })
  await done.catch(() => {})
}

const HALF_A_DAY_SECONDS = 12 * 60 * 60

/** Keeps the places that one goes to from anywhere, in the language of a page, though they were not opened today. */
export async function keepPlaces(event: ExtendableEvent, address: string): Promise<void> {
  const { origin, pathname } = new URL(address)
  const locale = localeOf(pathname)
  if (locale === null) return
  for (const place of ['', '/study', '/glossary'])
    await keepPage(event, `${origin}/${locale}${place}`, HALF_A_DAY_SECONDS)
}

/**
 * Keeps what goes with a page: with an article its glossary and its terms, one after the other, so that the server has little to do
 * at once. The article names them.
 */
export async function keepCompanions(event: ExtendableEvent, address: string): Promise<void> {
  const { origin, pathname } = new URL(address)
  if (cacheOf(pathname)?.name !== 'articles') return
  const answer = await fetch(`${origin}${pathname}/companions`).catch(() => null)
  if (!answer?.ok) return
  const pages: readonly string[] = await answer.json()
  for (const page of pages) await keepPage(event, new URL(page, origin).href)
}
