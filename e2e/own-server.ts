/** A server of a test's own, for what the shared one can't show: a database that is empty, gone or full of long words. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { freePort } from '../scripts/postgres.mjs'
import { test as base } from './fixtures'

const root = fileURLToPath(new URL('..', import.meta.url))
const execute = promisify(execFile)
const NEXT = 'node_modules/next/dist/bin/next'

export interface OwnServer {
  readonly address: string
  /** Of its database. */
  readonly url: string
  /** Makes the tables; before that, every query fails. */
  migrate(): Promise<void>
  yogo(...args: string[]): Promise<void>
}

/** `own` starts the same build on a database that has no tables yet. */
export const test = base.extend<{ own: OwnServer }>({
  own: async ({ lang: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'yogo-e2e-own-'))
    const port = await freePort()
    const url = `file:${join(folder, 'yogo.db')}`
    const env = { ...process.env, DATABASE_URL: url }
    const address = `http://127.0.0.1:${port}`
    const server = spawn(process.execPath, [NEXT, 'start', '--hostname', '127.0.0.1', '--port', String(port)], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    for await (const said of server.stdout) if (String(said).includes('Ready')) break
    server.stdout.resume()
    const run = async (args: readonly string[]) => {
      await execute(process.execPath, args, { cwd: root, env })
    }
    await use({
      address,
      url,
      migrate: () => run(['scripts/migrate.mjs']),
      yogo: (...args) => run(['bin/yogo.mjs', ...args]),
    })
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  },
})
