/** What every page needs and what stands where a page is not kept: the files of the build, the offline page, words of notices. */
import { CacheFirst, ExpirationPlugin, NetworkFirst } from 'serwist'
import { localeOf } from './pages'

const SHELL = 'yogo-shell'
const FILES = 'yogo-files'
const LOCALES = ['ko', 'ja'] as const

/** Some builds' worth. Their names are by their contents, so none is ever outdated. */
const MOST_FILES = 500
const FILE_AGE_SECONDS = 90 * 24 * 60 * 60

/** Files of builds, of earlier ones too: a page kept before an update still finds its own. */
export const files = new CacheFirst({
  cacheName: FILES,
  plugins: [new ExpirationPlugin({ maxEntries: MOST_FILES, maxAgeSeconds: FILE_AGE_SECONDS, maxAgeFrom: 'last-used' })],
})

/** Words that pages ask for when something is missing. */
export const notices = new NetworkFirst({ cacheName: SHELL })

const SHELL_PATHS = LOCALES.flatMap((locale) => [
  `/${locale}/offline`,
  `/${locale}/notices/error`,
  `/${locale}/notices/not-found`,
])

/** Keeps the files of this build that are not there yet, and the offline pages that use them. */
export async function keepShell(event: ExtendableEvent, build: readonly string[]): Promise<void> {
  const shell = await caches.open(SHELL)
  await Promise.all([
    ...build.map((file) => Promise.all(files.handleAll({ event, request: new Request(file) }))),
    shell.addAll(SHELL_PATHS.map((path) => new Request(path, { cache: 'reload' }))),
  ])
}

/** The page that says what is there without a network, in the language of the page that was asked for. */
export async function offlinePage(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const locale = localeOf(pathname) ?? (navigator.language.startsWith('ja') ? 'ja' : 'ko')
  const shell = await caches.open(SHELL)
  return (await shell.match(`/${locale}/offline`, { ignoreVary: true })) ?? Response.error()
}
