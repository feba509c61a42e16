/** The routes of the app, from its folders: what a walk has to have seen. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const app = fileURLToPath(new URL('../app', import.meta.url))

export interface Route {
  /** As its folder says it: /[locale]/articles/[id]. */
  readonly name: string
  readonly matches: (pathname: string) => boolean
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const patternOf = (segment: string) =>
  segment.startsWith('[...') ? '.+' : segment.startsWith('[') ? '[^/]+' : literally(segment)

/** Fixed segments before [one], and those before [...all]. */
const weight = (name: string) =>
  name
    .split('/')
    .map((segment) => (segment.startsWith('[...') ? 2 : segment.startsWith('[') ? 1 : 0))
    .join('')

/** Every route that has a page, the most particular first. */
export const ROUTES: readonly Route[] = readdirSync(app, { encoding: 'utf8', recursive: true })
  .filter((file) => /(^|[/\\])page\.tsx$/.test(file))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/\/?page\.tsx$/, '')}`)
  .sort((one, other) => (weight(one) < weight(other) ? -1 : 1))
  .map((name) => {
    const segments = name.split('/').filter((segment) => !/^\(.*\)$/.test(segment))
    const whole = new RegExp(`^${segments.map(patternOf).join('/')}$`)
    return { name, matches: (pathname) => whole.test(pathname) }
  })

/** The route that shows a path. */
export const routeOf = (pathname: string): Route | undefined => ROUTES.find(({ matches }) => matches(pathname))
