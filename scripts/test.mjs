/** `npm test`: everything, from a clone without node_modules. Plain Node: it installs the packages itself. */
import { endToEnd } from './e2e.mjs'
import { check, conclude, gates, prepare, vitest } from './gates.mjs'
import { openPostgres } from './postgres.mjs'

await prepare()
await gates()
await vitest('unit tests', 'unit')

let postgres
if (
  await check('postgresql', async () => {
    postgres = await openPostgres()
    process.stdout.write(`PostgreSQL from ${postgres.source}\n`)
  })
)
  await vitest('database tests, on SQLite and PostgreSQL', 'db', { TEST_POSTGRES_URL: postgres.url })
await postgres?.stop()

await endToEnd()
conclude()
