#!/usr/bin/env node
// The yogo command. FILE arguments are relative to the caller's folder; data/ is the project's.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { environment, root } from '../scripts/environment.mjs'

const bundle = join(root, 'dist', 'cli.js')
if (!existsSync(bundle)) {
  process.stderr.write(`yogo is not set up yet. Run this first: npm --prefix ${root} run setup\n`)
  process.exit(1)
}
process.env.DATABASE_URL = environment().DATABASE_URL
await import(pathToFileURL(bundle).href)
