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

// Prisma's types refuse an unknown name at the top of a query only: `include: { attempt: { select: { gone: true } } }` compiles, and
// fails when it runs. With this they refuse one at any depth of `select` and `include`.
const SHALLOW = '  [key in keyof T]: key extends keyof U ? T[key] : never\n} &\n  (T extends SelectAndInclude'
const DEEP = SHALLOW.replace('? T[key] :', '? Chosen<key, T[key], U[key]> :')
const CHOSEN = `
/** What stands at a key of a query: names of fields under \`select\` and \`include\`, each with \`true\` or with a query of its own. */
type Chosen<Key, T, U> = Key extends 'select' | 'include' ? Known<T, U> : T
type Known<T, U> = T extends object
  ? { [key in keyof T]: key extends keyof Extract<U, object> ? Asked<T[key], Extract<U, object>[key]> : never }
  : T
type Asked<T, U> = T extends object
  ? { [key in keyof T]: key extends keyof Extract<U, object> ? Chosen<key, T[key], Extract<U, object>[key]> : never }
  : T
`
for (const name of ['sqlite', 'postgres']) {
  const path = `src/db/generated/${name}/internal/prismaNamespace.ts`
  const types = readFileSync(path, 'utf8')
  if (!types.includes(SHALLOW))
    throw new Error(`${path} has another SelectSubset: see whether Prisma refuses unknown names itself by now`)
  writeFileSync(path, types.replace(SHALLOW, DEEP) + CHOSEN)
}
