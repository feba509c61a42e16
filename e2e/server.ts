/** Further servers of the same build, for what the one with the demo article never shows. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { environment } from '../scripts/environment.mjs'
import { freePort } from '../scripts/postgres.mjs'
import { run } from '../scripts/steps.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const next = join(root, 'node_modules/next/dist/bin/next')

export interface Server {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Resolves when the page at the address answers, whatever it says. */
async function answers(address: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server at ${address} ended with ${child.exitCode}`)
    const up = await fetch(address).then(
      () => true,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Serves the build in a folder of the project on a free port. */
export async function serve(folder: string, env: Readonly<Record<string, string>> = {}): Promise<Server> {
  const port = String(await freePort())
  const child = spawn(process.execPath, [next, 'start', folder, '--hostname', '127.0.0.1', '--port', port], {
    cwd: root,
    env: { NODE_ENV: 'production', ...environment(), ...env },
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://127.0.0.1:${port}`
  await answers(url, child)
  return {
    url,
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** Serves the app from a database of its own without an article; `broken` leaves the tables out as well. */
export async function serveWithout(what: 'articles' | 'tables'): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'yogo-without-'))
  const env = { DATABASE_URL: `file:${join(folder, 'yogo.db')}` }
  if (what === 'articles') await run('node', ['scripts/migrate.mjs'], { env })
  const server = await serve('.', env)
  return {
    ...server,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
