/** Where the project is and what its processes run with. Plain Node: it is read before anything is installed. */
import { existsSync, realpathSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Whether the module with this `import.meta.url` is the command that was called. */
export const isCommand = (url) => Boolean(process.argv[1]) && realpathSync(process.argv[1]) === fileURLToPath(url)

const DEFAULT_DATABASE_URL = 'file:./data/yogo.db'

/** `file:` URLs are relative to the project, so that `yogo` in another folder and the server mean the same file. */
export function absoluteDatabaseUrl(url) {
  if (!url.startsWith('file:')) return url
  const path = url.slice('file:'.length)
  return isAbsolute(path) ? url : `file:${resolve(root, path)}`
}

/**
 * The environment of every child: `.env` read (what is set already wins), the database absolute. NODE_ENV goes, because
 * `npm ci` would leave out packages that set-up needs, and `next build` and `next start` choose their own.
 */
export function environment() {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const { NODE_ENV: _, ...env } = process.env
  return {
    ...env,
    DATABASE_URL: absoluteDatabaseUrl(env.DATABASE_URL || DEFAULT_DATABASE_URL),
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  }
}
