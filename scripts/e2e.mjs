/** End-to-end tests: a production build served from a database of its own, on a free port, seen by a real browser. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isCommand, root } from './environment.mjs'
import { check, conclude, count, prepare, prepared } from './gates.mjs'
import { freePort } from './postgres.mjs'
import { pages } from './setup.mjs'
import { run, StepFailure } from './steps.mjs'

const DEBIAN_CHROMIUM = '/usr/bin/chromium'
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js'

/** Debian's Chromium, else Playwright's own, else its download. */
async function findBrowser() {
  if (existsSync(DEBIAN_CHROMIUM)) return DEBIAN_CHROMIUM
  const { chromium } = await import('@playwright/test')
  if (!existsSync(chromium.executablePath())) {
    await run('node', [PLAYWRIGHT, 'install', 'chromium']).catch(() => {})
    if (!existsSync(chromium.executablePath()))
      throw new StepFailure(
        'No browser: run `apt-get install chromium`, or `npx playwright install chromium` where it can be downloaded.',
      )
  }
  return chromium.executablePath()
}

function* testsOf(suite) {
  for (const { tests } of suite.specs ?? []) yield* tests
  for (const inner of suite.suites ?? []) yield* testsOf(inner)
}

/** Builds, fills a database and runs Playwright; `args` go to it (a file, --grep …). */
export async function endToEnd(args = ['--project=journeys']) {
  const folder = mkdtempSync(join(tmpdir(), 'yogo-e2e-'))
  const env = { DATABASE_URL: `file:${join(folder, 'yogo.db')}`, E2E_PORT: String(await freePort()) }
  let browser
  const ready = [
    await check('browser', async () => {
      browser = await findBrowser()
    }),
    await prepared(pages),
    await check('demo article', async () => {
      const demo = join(root, 'articles', 'japan-ai-strategy')
      await run('node', ['scripts/migrate.mjs'], { env })
      await run('node', ['bin/yogo.mjs', 'ingest', `${demo}.ko.md`, '--translation', `${demo}.ja.md`], { env })
    }),
  ]
  if (ready.every(Boolean))
    await count(
      'end-to-end tests',
      () => [PLAYWRIGHT, 'test', ...args],
      (report) => ({ ...env, E2E_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
      ({ suites }) => {
        const outcomes = suites.flatMap((suite) => [...testsOf(suite)]).map(({ status }) => status)
        const passed = outcomes.filter((status) => status === 'expected').length
        return { passed, failed: outcomes.length - passed }
      },
    )
  rmSync(folder, { recursive: true, force: true })
}

if (isCommand(import.meta.url)) {
  await prepare()
  const args = process.argv.slice(2)
  await endToEnd(args.some((arg) => arg.startsWith('--project')) ? args : ['--project=journeys', ...args])
  conclude()
}
