/**
 * Steps of set-up: each says one line, runs only when its inputs changed, and on failure says what to do. What a step was
 * last run for is kept in node_modules/.yogo: contents count, not times, so a git pull or a fresh node_modules is noticed.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { environment, root } from './environment.mjs'

const STAMPS = join(root, 'node_modules', '.yogo')
const NOT_INPUTS = /\.test\.tsx?$|\/generated\//

const children = new Set()
process.on('exit', () => {
  for (const child of children) child.kill('SIGTERM')
})
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, () => process.exit(code))

export class StepFailure extends Error {}

/** Runs Node or npm in the project; resolves to the output, rejects with it. With `visible` the output is shown as it comes. */
export function run(command, args, { env = {}, visible = false } = {}) {
  return new Promise((done, reject) => {
    const [file, argv] =
      command === 'node'
        ? [process.execPath, args]
        : process.env.npm_execpath
          ? [process.execPath, [process.env.npm_execpath, ...args]]
          : ['npm', args]
    const stdio = visible ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe']
    const child = spawn(file, argv, { cwd: root, env: { ...environment(), ...env }, stdio })
    children.add(child)
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text
      })
    child.on('error', (error) => reject(new StepFailure(error.message)))
    child.on('close', (code, signal) => {
      children.delete(child)
      if (code === 0) done(output)
      else reject(new StepFailure(output.trim() || `${argv.join(' ')} ended with ${signal ?? `code ${code}`}`))
    })
  })
}

function* filesOf(path) {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return
  if (stats.isFile()) yield path
  else for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name))
}

function fingerprint(inputs) {
  const hash = createHash('sha256')
  for (const input of inputs)
    for (const file of filesOf(resolve(root, input))) {
      const name = relative(root, file)
      if (!NOT_INPUTS.test(name)) hash.update(`\0${name}\0`).update(readFileSync(file))
    }
  return hash.digest('hex')
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * `inputs` and `outputs` are paths in the project; a step without inputs always runs. `current` may say in another way
 * that nothing is to be done. `extra` resolves to more that the result depends on.
 *
 * @param {{ name: string, work: () => Promise<unknown>, inputs?: string[], outputs?: string[], extra?: () => Promise<string>,
 *   current?: () => boolean, hint: string }} part
 */
export async function step({ name, work, inputs = [], outputs = [], extra = async () => '', current, hint }) {
  const began = performance.now()
  const stamp = join(STAMPS, name.replaceAll(' ', '-'))
  // Read before the work: what is edited meanwhile counts the next time.
  const contents = fingerprint(inputs)
  const signature = async () => `${contents} ${await extra()}`
  const upToDate = async () =>
    current
      ? current()
      : inputs.length > 0 &&
        outputs.every((path) => existsSync(resolve(root, path))) &&
        existsSync(stamp) &&
        readFileSync(stamp, 'utf8') === (await signature())
  process.stdout.write(`${name.padEnd(18)}`)
  try {
    if (await upToDate()) return void process.stdout.write('up to date\n')
    if (existsSync(stamp)) rmSync(stamp)
    await work()
    if (inputs.length > 0) {
      mkdirSync(dirname(stamp), { recursive: true })
      writeFileSync(stamp, await signature())
    }
    process.stdout.write(`${seconds(began)}\n`)
  } catch (error) {
    process.stdout.write(`failed after ${seconds(began)}\n`)
    const reason = error instanceof StepFailure ? error.message : (error?.stack ?? String(error))
    throw new StepFailure(`${reason}\n\n${name}: ${hint}`)
  }
}
