/** Ingests that are killed at any moment, every other one while it stores. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Random } from '@/core/random'
import { openDatabase } from '@/db/client'
import { bankPrint } from '@/db/faults/bank-print'
import { bankFaults, pageFaults } from '@/db/faults/integrity'
import { projectRoot } from '@/lexicon/paths'

/** How long storing takes at most, ms; a kill at any moment of it. */
const STORING_MS = 400

const article = join(projectRoot(), 'e2e', 'articles', 'harbor-hydrogen.ko.md')
export const SOURCE = pathToFileURL(article).href

/** The seed changes the bank, so that each is a new version. */
function start(url: string, seed: number) {
  const command = join(projectRoot(), 'bin', 'yogo.mjs')
  const child = spawn(process.execPath, [command, 'ingest', article, '--seed', String(seed)], {
    env: { ...process.env, DATABASE_URL: url, LC_ALL: 'C', LANG: 'C' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const storing = new Promise<void>((resolve) => {
    child.stderr.setEncoding('utf8').on('data', (said: string) => {
      if (said.includes('storing')) resolve()
    })
    child.once('exit', () => resolve())
  })
  return { child, storing, ended: once(child, 'exit') }
}

/** Lets an ingest be; how long it took, ms. */
export async function ingest(url: string, seed: number): Promise<number> {
  const began = performance.now()
  const [code] = await start(url, seed).ended
  if (code !== 0) throw new Error(`ingest ended with ${code}`)
  return performance.now() - began
}

async function killed(url: string, seed: number, isStoring: boolean, delay: number): Promise<boolean> {
  const { child, storing, ended } = start(url, seed)
  if (isStoring) await storing
  await Promise.race([wait(delay), ended])
  child.kill('SIGKILL')
  const [, signal] = await ended
  return signal === 'SIGKILL'
}

export interface Kills {
  readonly kills: number
  /** Killed and yet stored: after the commit. */
  readonly stored: number
  readonly faults: readonly string[]
}

/** Kills so many ingests, and looks after each whether the bank is whole: the one before, or the new one. */
export async function killIngests(url: string, count: number, lasts: number, random: Random): Promise<Kills> {
  const faults: string[] = []
  let [kills, stored] = [0, 0]
  const db = openDatabase(url)
  try {
    let before = await bankPrint(db, SOURCE)
    for (let seed = 1; kills < count; seed += 1) {
      const isStoring = seed % 2 === 0
      if (await killed(url, seed, isStoring, random() * (isStoring ? STORING_MS : lasts))) kills += 1
      const after = await bankPrint(db, SOURCE)
      if (after !== before) stored += 1
      before = after
      faults.push(...(await pageFaults(db)), ...(await bankFaults(db)))
    }
  } finally {
    await db.$disconnect()
  }
  return { kills, stored, faults }
}

/** Ingests once more, twice, here and into an empty database: the banks have to be the same. */
export async function ingestAgain(url: string, empty: string, seed: number): Promise<readonly string[]> {
  await Promise.all([ingest(url, seed), ingest(empty, seed)])
  const [first, other] = await Promise.all([printOf(url), printOf(empty)])
  await ingest(url, seed)
  const again = await printOf(url)
  return [
    ...(first === other && first !== null ? [] : ['the bank is another than that of an empty database']),
    ...(first === again ? [] : ['the bank changed by ingesting the same again']),
  ]
}

async function printOf(url: string): Promise<string | null> {
  const db = openDatabase(url)
  try {
    return await bankPrint(db, SOURCE)
  } finally {
    await db.$disconnect()
  }
}
