/** `npm run faults`: bundles the programs and builds the pages as they are, then kills them (on SQLite, and on PostgreSQL where one can be started). */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from './environment.mjs'
import { openPostgres } from './postgres.mjs'
import { orExplain, pages, preparation } from './setup.mjs'
import { step } from './steps.mjs'

await orExplain(async () => {
  for (const part of [...preparation, pages]) await step(part)
})
const postgres = await openPostgres().catch((error) => {
  process.stdout.write(`without PostgreSQL: ${error.message}\n`)
  return null
})
const child = spawn(process.execPath, ['dist/faults.js', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, ...(postgres && { TEST_POSTGRES_URL: postgres.url }) },
})
const [code] = await once(child, 'exit')
await postgres?.stop()
process.exitCode = code ?? 1
