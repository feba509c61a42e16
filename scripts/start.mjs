/** `npm start`: set-up, then the server on PORT (3000) and HOST (all addresses). */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { environment, root } from './environment.mjs'
import { orExplain, setUp } from './setup.mjs'

const host = process.env.HOST || undefined
const port = Number(process.env.PORT || 3000)

/** The code of what keeps the address from being listened on, or null. */
const obstacle = () =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code))
    probe.listen({ port, host }, () => probe.close(() => resolve(null)))
  })

async function requirePort() {
  const code = await obstacle()
  if (code === null) return
  const other = `PORT=${port < 65535 ? port + 1 : 3000} npm start`
  const what =
    code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what uses it, or choose another: ${other}`
      : code === 'EACCES'
        ? `Port ${port} needs more rights. Choose one above 1023: PORT=3000 npm start`
        : `Cannot listen on ${host ?? 'this machine'}, port ${port} (${code}). Check HOST and PORT.`
  process.stderr.write(`${what}\n`)
  process.exit(1)
}

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  process.stderr.write(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".\n`)
  process.exit(1)
}
await requirePort()
await orExplain(setUp)
await requirePort()

const args = ['node_modules/next/dist/bin/next', 'start', '--port', String(port), ...(host ? ['--hostname', host] : [])]
const server = spawn(process.execPath, args, { cwd: root, env: environment(), stdio: 'inherit' })
let asked = false
function stop() {
  if (asked) return
  asked = true
  server.kill('SIGTERM')
  // Open connections may keep the server from ending by itself; the port must be free either way.
  setTimeout(() => server.kill('SIGKILL'), 3000).unref()
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal).on(signal, stop)
process.on('exit', () => server.kill('SIGKILL'))

// npm that was killed cannot pass the signal on: then this process has another parent.
if (process.env.npm_lifecycle_event) {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && stop(), 1000).unref()
}

server.on('exit', (code) => process.exit(asked ? 0 : (code ?? 1)))
