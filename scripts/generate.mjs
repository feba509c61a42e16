// Generates both Prisma clients from prisma/schema.prisma; the PostgreSQL schema is the same with the provider swapped.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

const schema = readFileSync('prisma/schema.prisma', 'utf8')
  .replace('provider = "sqlite"', 'provider = "postgresql"')
  .replace('"../src/db/generated/sqlite"', '"../../src/db/generated/postgres"')
mkdirSync('prisma/postgres', { recursive: true })
writeFileSync(
  'prisma/postgres/schema.prisma',
  `// Made from ../schema.prisma by scripts/generate.mjs: do not edit.\n${schema}`,
)

for (const url of ['file:./data/yogo.db', 'postgresql://localhost/yogo']) {
  const result = spawnSync(process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
    encoding: 'utf8',
    // `generate` only checks that the engine file exists; Node's own path will do.
    env: { ...process.env, DATABASE_URL: url, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  })
  if (result.status !== 0) {
    process.stderr.write(result.stdout + result.stderr)
    process.exit(result.status ?? 1)
  }
}
