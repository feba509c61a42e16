/** The checks that need no browser and no database, and the count that they and the tests end in. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './environment.mjs'
import { preparation } from './setup.mjs'
import { run, StepFailure, step } from './steps.mjs'

const tally = { passed: 0, failed: 0 }

const explain = (error) =>
  process.stdout.write(`${error instanceof StepFailure ? error.message : (error?.stack ?? error)}\n`)

/** Counts one step of set-up, which says its line itself. */
export async function prepared(part) {
  try {
    await step(part)
    tally.passed += 1
    return true
  } catch (error) {
    tally.failed += 1
    explain(error)
    return false
  }
}

/** Counts one check; its failure does not keep the next ones from running. */
export async function check(name, work) {
  const began = performance.now()
  const say = (text) =>
    process.stdout.write(`${name.padEnd(18)}${text} (${((performance.now() - began) / 1000).toFixed(1)} s)\n`)
  try {
    await work()
    tally.passed += 1
    say('passed')
    return true
  } catch (error) {
    tally.failed += 1
    explain(error)
    say('failed')
    return false
  }
}

/**
 * Runs a test runner that writes a JSON report, shows what it says and counts its tests. A runner that fails without a failed
 * test (a file that does not load) or that ran none counts as one failure.
 */
export async function count(name, args, env, read) {
  const folder = mkdtempSync(join(tmpdir(), 'yogo-report-'))
  const report = join(folder, 'report.json')
  process.stdout.write(`\n${name}\n`)
  const error = await run('node', args(report), { env: env(report), visible: true }).then(
    () => null,
    (reason) => reason,
  )
  let counted = { passed: 0, failed: 0 }
  try {
    counted = read(JSON.parse(readFileSync(report, 'utf8')))
  } catch (cause) {
    process.stdout.write(`${name}: no report (${cause.message})\n`)
  }
  rmSync(folder, { recursive: true, force: true })
  const nothing = counted.passed + counted.failed === 0
  if (nothing) process.stdout.write(`${name}: no test ran\n`)
  tally.passed += counted.passed
  tally.failed += counted.failed > 0 ? counted.failed : Number(error !== null || nothing)
}

/** Tests of a vitest project. A skipped test is a failed one: nothing is left out silently. */
export const vitest = (name, project, env = {}) =>
  count(
    name,
    (report) => [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    () => env,
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numTotalTests - report.numPassedTests,
    }),
  )

const bin = (path, ...args) => run('node', [join('node_modules', path), ...args])

export async function gates() {
  await check('types', async () => {
    await bin('next/dist/bin/next', 'typegen')
    await bin('typescript/bin/tsc', '--noEmit')
  })
  await check('lint', () => bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'))
  await check('boundaries', async () => {
    const { breaches } = await import('./boundaries.mjs')
    const found = await breaches(root)
    if (found.breaches.length > 0) throw new StepFailure(found.breaches.join('\n'))
  })
  await check('messages', async () => {
    const { projectFaults } = await import('./check-messages.mjs')
    const found = projectFaults()
    if (found.length > 0) throw new StepFailure(found.join('\n'))
  })
}

/** Set-up as far as it goes; without packages nothing else can run. */
export async function prepare() {
  for (const part of preparation) if (!(await prepared(part)) && part === preparation[0]) conclude()
}

/** Says the count alone on the last line and ends. */
export function conclude() {
  process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`)
  process.exit(tally.failed > 0 ? 1 : 0)
}
