/** A server of a test's own that can be killed and comes back at the same address, on a SQLite database that the test can ask. */
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { type Client, createClient } from '@libsql/client'
import { freePort } from '../scripts/postgres.mjs'
import { test as base } from './fixtures'

const root = fileURLToPath(new URL('..', import.meta.url))
const execute = promisify(execFile)
const NEXT = 'node_modules/next/dist/bin/next'

export interface MortalServer {
  readonly address: string
  readonly database: Client
  /** Ends it as a power cut would. */
  kill(): Promise<void>
  start(): Promise<void>
}

/** `mortal` has the demo article. */
export const test = base.extend<{ mortal: MortalServer }>({
  mortal: async ({ lang: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'yogo-e2e-mortal-'))
    const port = String(await freePort())
    const url = `file:${join(folder, 'yogo.db')}`
    const env = { ...process.env, DATABASE_URL: url }
    const demo = join('articles', 'japan-ai-strategy')
    await execute(process.execPath, ['scripts/migrate.mjs'], { cwd: root, env })
    const ingest = ['bin/yogo.mjs', 'ingest', `${demo}.ko.md`, '--translation', `${demo}.ja.md`]
    await execute(process.execPath, ingest, { cwd: root, env })
    let end = async () => {}
    const start = async () => {
      const args = [NEXT, 'start', '--hostname', '127.0.0.1', '--port', port]
      const server = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] })
      const ended = once(server, 'exit')
      end = async () => {
        server.kill('SIGKILL')
        await ended
      }
      await new Promise<void>((ready, fail) => {
        server.stdout.on('data', (said) => {
          if (String(said).includes('Ready')) ready()
        })
        server.once('exit', () => fail(new Error('The server ended before it was ready')))
      })
    }
    await start()
    const database = createClient({ url })
    await use({ address: `http://127.0.0.1:${port}`, database, kill: () => end(), start })
    database.close()
    await end()
    rmSync(folder, { recursive: true, force: true })
  },
})
