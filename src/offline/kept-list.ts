/** What is kept in this browser, as a page lists it. */
import { cacheName, localeOf, type PageCache } from './pages'

export interface KeptArticle {
  readonly address: string
  readonly title: string
}

/** Without the frame's part of it: '제목 · Yogo' is '제목'. */
const TITLE = /<title>([^<]*?)(?: · Yogo)?<\/title>/
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

/** The title that a page's HTML gives it, '' where it gives none. */
export const titleIn = (html: string): string =>
  (html.match(TITLE)?.[1] ?? '').replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? '')

async function addressesIn(name: PageCache['name']): Promise<URL[]> {
  const keys = await (await caches.open(cacheName(name))).keys()
  return keys.map(({ url }) => new URL(url)).reverse()
}

/** Every article that is kept, once, the latest first; in the reader's language where it is kept in both. */
export async function keptArticles(locale: string): Promise<KeptArticle[]> {
  const cache = await caches.open(cacheName('articles'))
  const chosen = new Map<string, URL>()
  for (const url of await addressesIn('articles')) {
    const id = url.pathname.split('/')[3] ?? ''
    const known = chosen.get(id)
    if (!known || (localeOf(known.pathname) !== locale && localeOf(url.pathname) === locale)) chosen.set(id, url)
  }
  const articles = [...chosen.values()].map(async ({ href, pathname, search }) => {
    const html = await (await cache.match(href, { ignoreVary: true }))?.text()
    return { address: `${pathname}${search}`, title: titleIn(html ?? '') }
  })
  return (await Promise.all(articles)).filter(({ title }) => title !== '')
}

/** Where each of some paths can be opened: at itself, else at a view of it that is kept; a path with neither is left out. */
export async function keptAmong(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const kept = [...(await addressesIn('places')), ...(await addressesIn('glossary'))]
  const found = paths.flatMap((path) => {
    const views = kept.filter(({ pathname }) => pathname === path).toSorted((a, b) => a.search.length - b.search.length)
    return views[0] ? [[path, `${path}${views[0].search}`] as const] : []
  })
  return new Map(found)
}

/** Whether the kept page of an address names an attempt at a quiz that is kept too. */
export async function leadsToAttempt(address: string): Promise<boolean> {
  const html = await (await caches.match(address, { ignoreVary: true }))?.text()
  return (await addressesIn('attempts')).some(({ pathname }) => html?.includes(pathname))
}

export interface KeptAmount {
  readonly articles: number
  readonly terms: number
  readonly bytes: number
}

/** How much is kept; an article in two views or languages counts once. */
export async function keptAmount(): Promise<KeptAmount> {
  const [articles, terms, { usage = 0 }] = await Promise.all([
    addressesIn('articles'),
    addressesIn('terms'),
    navigator.storage.estimate(),
  ])
  const ids = (urls: readonly URL[]) => new Set(urls.map(({ pathname }) => pathname.split('/')[3])).size
  return { articles: ids(articles), terms: ids(terms), bytes: usage }
}
