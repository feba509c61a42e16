/** Which pages are kept in the browser, in which cache, how many and how long. */

const DAY_SECONDS = 24 * 60 * 60

/** A cache of pages; `entries` counts addresses, so an article in two views counts twice. */
export interface PageCache {
  readonly name: 'articles' | 'attempts' | 'glossary' | 'places' | 'terms'
  readonly entries: number
  readonly days: number
  /** A copy younger than this is not fetched again in the background, s. */
  readonly freshSeconds: number
  /** Whether a page of the same path stands for one that was not kept, for what follows `?` only arranges it. */
  readonly anyView: boolean
}

const HOUR = 60 * 60

/** The first whose pattern fits the path without its language keeps the page; any other page is not kept. */
const KEPT: readonly (readonly [RegExp, PageCache])[] = [
  [/^\/articles\/[^/]+$/, { name: 'articles', entries: 60, days: 60, freshSeconds: HOUR, anyView: true }],
  [/^\/glossary\/[^/]+$/, { name: 'terms', entries: 1200, days: 60, freshSeconds: 24 * HOUR, anyView: true }],
  [/^\/glossary$/, { name: 'glossary', entries: 120, days: 60, freshSeconds: HOUR, anyView: false }],
  // Some twenty quizzes of a dozen questions; a page is another with each answer.
  [/^\/quiz\/[^/]+$/, { name: 'attempts', entries: 240, days: 14, freshSeconds: 0, anyView: true }],
  [/^\/?$|^\/(study|quiz|progress)$/, { name: 'places', entries: 24, days: 30, freshSeconds: 30, anyView: true }],
]

export const PAGE_CACHES: readonly PageCache[] = KEPT.map(([, cache]) => cache)

export const maxAgeSeconds = ({ days }: PageCache): number => days * DAY_SECONDS

/** The name of the cache in the browser. */
export const cacheName = (name: PageCache['name']): string => `yogo-${name}`

const LOCALIZED = /^\/(ko|ja)(?=\/|$)/

/** The language of a page's address, null where it has none. */
export const localeOf = (pathname: string): 'ko' | 'ja' | null =>
  (pathname.match(LOCALIZED)?.[1] as 'ko' | 'ja') ?? null

/** Where a page is kept; null for one that is not. */
export function cacheOf(pathname: string): PageCache | null {
  if (localeOf(pathname) === null) return null
  const path = pathname.replace(LOCALIZED, '')
  return KEPT.find(([pattern]) => pattern.test(path))?.[1] ?? null
}

/** The address that a page is kept by: a term has one, whatever list it was reached from. */
export function keptAddress(address: string): string {
  const url = new URL(address)
  url.hash = ''
  url.searchParams.delete('_rsc')
  if (cacheOf(url.pathname)?.name === 'terms') url.search = ''
  return url.href
}

/** Answers that come from between the reader and the server, when the server is gone. */
const GATEWAY = new Set([502, 503, 504])

export const isFromGateway = (status: number): boolean => GATEWAY.has(status)
