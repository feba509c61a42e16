import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { onEachDatabase } from './testing/each-database'

/** A Prisma command, its engine replaced by the stand-in. */
const prisma = (url: string, ...args: string[]) =>
  promisify(execFile)(process.execPath, ['node_modules/prisma/build/index.js', ...args], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      PRISMA_SCHEMA_ENGINE_BINARY: 'scripts/schema-engine.mjs',
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  })

onEachDatabase('the migrations', (_, url) => {
  const folder = () => (url().startsWith('file:') ? 'prisma' : 'prisma/postgres')

  it('make what the schema says: a change of the schema needs a migration', { timeout: 120_000 }, async () => {
    const migrations = `${folder()}/migrations`
    const schema = `${folder()}/schema.prisma`
    // Ends with 2, which rejects, where there is a difference.
    const { stdout } = await prisma(
      url(),
      ...['migrate', 'diff', '--from-migrations', migrations, '--to-schema', schema, '--exit-code'],
    )
    expect(stdout).toContain('No difference detected')
  })

  it('are known to Prisma as we apply them', { timeout: 120_000 }, async () => {
    expect((await prisma(url(), 'migrate', 'status')).stdout).toContain('Database schema is up to date')
  })
})
