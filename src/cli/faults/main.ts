/**
 * `npm run faults [-- SEED [KILLS]]`: kills servers and ingests at random moments and looks whether anything acknowledged is lost. The
 * moments follow from the seed as far as a machine repeats itself. It fails on any loss.
 */
import { execFileSync } from 'node:child_process'
import { randomInt, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '@/core/random'
import { createDatabase, dropDatabase } from '@/db/faults/postgres'
import { projectRoot } from '@/lexicon/paths'
import { EXIT } from '../exit-codes'
import { table } from '../terminal'
import { ingest, ingestAgain, killIngests } from './ingesting'
import { killServers } from './serving'

const KILLS = 200
/** An ingest takes seconds, a server is there in one. */
const INGEST_SHARE = 0.15
const SEEDS = 2 ** 31

interface Engine {
  readonly name: string
  /** A database without tables. */
  readonly create: () => Promise<string>
  readonly drop: (url: string) => Promise<void>
}

const folder = mkdtempSync(join(tmpdir(), 'yogo-faults-'))

const sqlite: Engine = {
  name: 'SQLite',
  create: async () => `file:${join(folder, `${randomUUID()}.db`)}`,
  drop: async () => {},
}

const postgres = (server: string): Engine => ({
  name: 'PostgreSQL',
  create: () => createDatabase(server),
  drop: (url) => dropDatabase(server, url),
})

function migrate(url: string): void {
  const env = { ...process.env, DATABASE_URL: url }
  execFileSync(process.execPath, [join(projectRoot(), 'scripts', 'migrate.mjs')], { env, stdio: 'ignore' })
}

async function run(
  engine: Engine,
  kills: number,
  seed: number,
): Promise<{ line: string[]; faults: readonly string[] }> {
  const random = seededRandom(seed)
  const [url, empty] = [await engine.create(), await engine.create()]
  const say = (text: string) => process.stdout.write(`${engine.name}: ${text}\n`)
  try {
    migrate(url)
    migrate(empty)
    const ingests = Math.round(kills * INGEST_SHARE)
    const lasts = await ingest(url, 0)
    say(`an ingest takes ${(lasts / 1000).toFixed(1)} s; killing ${ingests}`)
    const killed = await killIngests(url, ingests, lasts, random)
    const same = await ingestAgain(url, empty, SEEDS - 1)
    say(`killing ${kills - ingests} servers`)
    const served = await killServers(url, kills - ingests, random, seed)
    const { answers, reviews, cut, repeated } = served.journal
    const line = [killed.kills, killed.stored, served.kills, answers.size, reviews.size, cut, repeated].map(String)
    const faults = [...killed.faults, ...same, ...served.faults]
    return { line: [engine.name, ...line, String(faults.length)], faults }
  } finally {
    await engine.drop(url)
    await engine.drop(empty)
  }
}

const HEAD = [
  '',
  'ingests killed',
  'after their commit',
  'servers killed',
  'answers acknowledged',
  'reviews acknowledged',
  'requests cut',
  'sent again',
  'faults',
]

async function main(seed: number, kills: number): Promise<void> {
  const server = process.env.TEST_POSTGRES_URL
  const engines = server ? [sqlite, postgres(server)] : [sqlite]
  process.stdout.write(`seed ${seed}, ${kills} kills on ${engines.map(({ name }) => name).join(' and ')}\n`)
  const began = performance.now()
  try {
    const results = []
    for (const engine of engines) results.push(await run(engine, Math.round(kills / engines.length), seed))
    const faults = results.flatMap((result) => result.faults)
    process.stdout.write(`${table([HEAD, ...results.map(({ line }) => line)])}\n`)
    process.stdout.write(`${((performance.now() - began) / 1000).toFixed(0)} s\n`)
    for (const fault of faults) process.stderr.write(`${fault}\n`)
    if (faults.length > 0) process.exitCode = EXIT.unexpected
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const given = process.argv.slice(2)
const [seed = randomInt(SEEDS), kills = KILLS] = given.map(Number)
if (given.length <= 2 && given.every((each) => /^\d+$/.test(each))) await main(seed, kills)
else {
  process.stderr.write('npm run faults [-- SEED [KILLS]]\n')
  process.exitCode = EXIT.usage
}
