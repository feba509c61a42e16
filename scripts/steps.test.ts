import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { absoluteDatabaseUrl, root } from './environment.mjs'
import { StepFailure, step } from './steps.mjs'

let folder = ''
let runs = 0
let database = 'first'
const work = async () => {
  runs += 1
  writeFileSync(join(folder, 'output'), 'made')
}
const prepare = (overrides = {}) =>
  step({
    name: basename(folder),
    inputs: [join(folder, 'inputs')],
    outputs: [join(folder, 'output')],
    extra: async () => database,
    work,
    hint: 'Mend it.',
    ...overrides,
  })

beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  folder = mkdtempSync(join(tmpdir(), 'yogo-steps-'))
  mkdirSync(join(folder, 'inputs'))
  writeFileSync(join(folder, 'inputs', 'rows.tsv'), '전략\t戦略\n')
  runs = 0
  database = 'first'
  await prepare()
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
  rmSync(join(root, 'node_modules', '.yogo', basename(folder)), { force: true })
})

it('a step does not run again while nothing changed, whatever the times of its files', async () => {
  writeFileSync(join(folder, 'inputs', 'rows.tsv'), '전략\t戦略\n')
  await prepare()
  expect(runs).toBe(1)
})

it.each([
  ['an input says something else', () => writeFileSync(join(folder, 'inputs', 'rows.tsv'), '전략\t策略\n')],
  ['an input is new', () => writeFileSync(join(folder, 'inputs', 'more.tsv'), '')],
  [
    'an input has another name',
    () => {
      rmSync(join(folder, 'inputs', 'rows.tsv'))
      writeFileSync(join(folder, 'inputs', 'names.tsv'), '전략\t戦略\n')
    },
  ],
  ['its output is gone', () => rmSync(join(folder, 'output'))],
  [
    'the database is another',
    () => {
      database = 'second'
    },
  ],
])('a step runs again when %s', async (_what, change) => {
  change()
  await prepare()
  expect(runs).toBe(2)
})

it('a step that failed says what to do and runs again', async () => {
  writeFileSync(join(folder, 'inputs', 'rows.tsv'), '')
  const failing = prepare({ work: () => Promise.reject(new StepFailure('rows.tsv is empty')) })
  await expect(failing).rejects.toThrow(/rows\.tsv is empty[\s\S]*Mend it\./)
  await prepare()
  expect(runs).toBe(2)
})

it('a database file is the project’s, wherever the command is called from', () => {
  expect(absoluteDatabaseUrl('file:./data/yogo.db')).toBe(`file:${join(root, 'data', 'yogo.db')}`)
  expect(absoluteDatabaseUrl('file:/var/lib/yogo.db')).toBe('file:/var/lib/yogo.db')
  expect(absoluteDatabaseUrl('postgresql://localhost/yogo')).toBe('postgresql://localhost/yogo')
})
