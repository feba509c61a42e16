/** `npm run setup`: everything between a fresh clone and a server that can start. Plain Node: it installs the packages itself. */
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { environment, isCommand, root } from './environment.mjs'
import { run, StepFailure, step } from './steps.mjs'

const LOCK = 'package-lock.json'
const DEMO = ['articles/japan-ai-strategy.ko.md', 'articles/japan-ai-strategy.ja.md']

/** Whether node_modules holds what the lockfile says; packages for other platforms may be missing. */
function packagesAreCurrent() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installed)) return false
  const has = JSON.parse(readFileSync(installed, 'utf8')).packages
  const wants = JSON.parse(readFileSync(join(root, LOCK), 'utf8')).packages
  return Object.entries(wants).every(
    ([path, { version, integrity, optional }]) =>
      path === '' ||
      (optional && !has[path]) ||
      (has[path]?.version === version && has[path]?.integrity === integrity && existsSync(join(root, path))),
  )
}

/** npx finds a project's own command only in node_modules/.bin. */
function linkCommand() {
  const link = join(root, 'node_modules', '.bin', 'yogo')
  if (!existsSync(link)) symlinkSync('../../bin/yogo.mjs', link)
}

/** The id of the database's first migration: tells a new database from one that had the demo article before. */
async function databaseIdentity() {
  const url = environment().DATABASE_URL
  const sql = 'SELECT id FROM _prisma_migrations ORDER BY started_at LIMIT 1'
  if (url.startsWith('file:')) {
    const { createClient } = await import('@libsql/client')
    const client = createClient({ url })
    const { rows } = await client.execute(sql)
    client.close()
    return rows[0]?.id
  }
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows[0]?.id
}

const packages = {
  name: 'packages',
  current: packagesAreCurrent,
  work: () => run('npm', ['ci', '--no-audit', '--no-fund']),
  hint: 'npm ci did not finish. Check that the npm registry can be reached, then run it again.',
}

const clients = {
  name: 'database client',
  inputs: ['prisma/schema.prisma', 'prisma.config.ts', 'scripts/generate.mjs', LOCK],
  outputs: [
    'src/db/generated/sqlite/client.ts',
    'src/db/generated/postgres/client.ts',
    'prisma/postgres/schema.prisma',
  ],
  work: () => run('node', ['scripts/generate.mjs']),
  hint: 'prisma/schema.prisma was refused. Mend it, then run it again.',
}

const command = {
  name: 'command line',
  inputs: ['src', 'prisma/schema.prisma', 'scripts/build-cli.mjs', 'tsconfig.json', LOCK],
  outputs: [
    'dist/cli.js',
    'dist/pieces',
    'dist/compile-lexicon.js',
    'dist/rebuild-listings.js',
    'node_modules/.bin/yogo',
  ],
  work: async () => {
    await run('node', ['scripts/build-cli.mjs'])
    linkCommand()
  },
  hint: 'the yogo command could not be bundled. Mend what esbuild names, then run it again.',
}

const lexicon = {
  name: 'lexicon',
  inputs: ['src/lexicon', 'src/lang', 'dist/compile-lexicon.js', LOCK],
  outputs: ['data/lexicon'],
  work: () => run('node', ['dist/compile-lexicon.js']),
  hint: 'the dictionaries could not be compiled. Mend the row or file it names, then run it again.',
}

const migrations = {
  name: 'migrations',
  work: () => run('node', ['scripts/migrate.mjs']),
  hint: 'the database could not be brought up to date. Check DATABASE_URL and that the database can be written, then run it again.',
}

/** What the glossary lists and finds is made from what is stored: anew after a migration, and when it is made otherwise. */
const listings = {
  name: 'search keys',
  inputs: [
    'src/core/search',
    'src/db/listing.ts',
    'src/lang/ja/kana.ts',
    'src/lang/ko/syllable.ts',
    'prisma/migrations',
  ],
  extra: databaseIdentity,
  work: () => run('node', ['dist/rebuild-listings.js']),
  hint: 'the search keys could not be made anew. Check DATABASE_URL and that the database can be written, then run it again.',
}

const demo = {
  name: 'demo article',
  inputs: DEMO,
  extra: databaseIdentity,
  work: () => run('node', ['bin/yogo.mjs', 'ingest', DEMO[0], '--translation', DEMO[1]]),
  hint: 'the demo article could not be put in. Run `npx yogo ingest` with it to see more.',
}

export const pages = {
  name: 'pages',
  inputs: [
    'app',
    'src',
    'messages',
    'public',
    'prisma/schema.prisma',
    'next.config.js',
    'proxy.ts',
    'tsconfig.json',
    LOCK,
  ],
  outputs: ['.next/BUILD_ID'],
  work: () => run('node', ['node_modules/next/dist/bin/next', 'build']),
  hint: 'next build failed. Mend what it names, then run it again.',
}

/** What the tests and the command line need, in order; without the first there is nothing to run the rest with. */
export const preparation = [packages, clients, command, lexicon]

/** Everything but serving. */
export async function setUp() {
  mkdirSync(join(root, 'data'), { recursive: true })
  for (const part of [...preparation, migrations, listings, demo, pages]) await step(part)
}

/** Runs a set-up to its end or says what to do. */
export async function orExplain(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof StepFailure)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  }
}

if (isCommand(import.meta.url)) await orExplain(setUp)
