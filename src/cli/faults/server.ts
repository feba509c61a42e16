/** Servers to be killed: the production build, each process on a port of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { projectRoot } from '@/lexicon/paths'

export interface Server {
  readonly address: string
  /** Ends the process as a power cut would: it hears nothing of it. */
  readonly kill: () => Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const isReady = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.stdout?.on('data', (said) => {
      if (String(said).includes('Ready')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })

/** Starts a server on a database and waits until it listens and has loaded what answers at some paths. */
export async function startServer(url: string, paths: readonly string[]): Promise<Server> {
  const port = String(await freePort())
  const next = join(projectRoot(), 'node_modules', 'next', 'dist', 'bin', 'next')
  const child = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', port], {
    cwd: projectRoot(),
    env: { ...process.env, DATABASE_URL: url, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ended = once(child, 'exit')
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  await isReady(child)
  const address = `http://127.0.0.1:${port}`
  await Promise.all(paths.map((path) => fetch(`${address}${path}`, { method: 'POST', body: '{}' })))
  return {
    address,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
      process.removeListener('exit', killAtExit)
    },
  }
}
