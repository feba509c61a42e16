import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'
import type { SaveOutcome } from '../bank'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface Writing {
  readonly url: string
  readonly source: string
  readonly contentHash: string
  /** The number of the database operation at which it kills itself. */
  readonly killAt?: number
}

/** What it saved, in how many database operations; null where it was killed. */
export type Written = { readonly outcome: SaveOutcome; readonly operations: number } | null

/** A way to run other processes that save a bank; they are bundled once for the tests of a file. */
export function writers(): (writing: Writing) => Promise<Written> {
  // Inside node_modules, so that its imports of packages are resolved.
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(root, 'node_modules', '.yogo-writer-'))
    await build({
      absWorkingDir: root,
      entryPoints: ['./src/db/testing/writer.ts'],
      outfile: join(folder, 'writer.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
    })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return (writing) => start(join(folder, 'writer.mjs'), writing)
}

async function start(script: string, { url, source, contentHash, killAt = 0 }: Writing): Promise<Written> {
  const child = spawn(process.execPath, [script, url, source, contentHash, String(killAt)])
  let output = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  const [code, signal] = await once(child, 'close')
  if (signal === 'SIGKILL') return null
  if (code !== 0) throw new Error(`the writer ended with ${code}: ${errors}`)
  return JSON.parse(output)
}
