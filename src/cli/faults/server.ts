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

async function isReady(child: ChildProcess): Promise<void> {
  for await (const said of child.stdout ?? []) if (String(said).includes('Ready')) break
  if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
  child.stdout?.resume()
}

/** Starts a server on a database and waits until it listens. */
export async function startServer(url: string): Promise<Server> {
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
  return {
    address: `http://127.0.0.1:${port}`,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
      process.removeListener('exit', killAtExit)
    },
  }
}
