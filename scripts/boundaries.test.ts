import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { breaches } from './boundaries.mjs'

let base = ''
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(base, path)), { recursive: true })
  writeFileSync(join(base, path), text)
}

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'yogo-boundaries-'))
  write('src/lang/ko.ts', 'export const ga = 1\n')
  write('src/core/article.ts', "import { ga } from '@/lang/ko'\nexport interface Article { ga: typeof ga }\n")
  write('src/db/article.ts', "import type { Article } from '@/core/article'\nexport const rows: Article[] = []\n")
  write('src/server/queries.ts', "import { rows } from '@/db/article'\nexport const list = () => rows\n")
  write('app/page.tsx', "import { list } from '@/server/queries'\nexport default () => <p>{list().length}</p>\n")
})
afterEach(() => rmSync(base, { recursive: true }))

describe('import boundaries', () => {
  it('accept the layers in their order', async () => {
    expect(await breaches(base)).toEqual({ modules: 5, breaches: [] })
  })

  it.each([
    ['a type from above', 'core-imports-only-below', 'src/core/x.ts', "export type { rows } from '@/db/article'"],
    [
      'a relative path past the alias',
      'lang-imports-only-below',
      'src/lang/x.ts',
      "export { rows } from '../db/article'",
    ],
    [
      'a dynamic import',
      'pipeline-imports-only-below',
      'src/pipeline/x.ts',
      "export const x = () => import('@/db/article')",
    ],
    [
      'the database in a page',
      'app-imports-only-below',
      'app/x.tsx',
      "export { rows } from '@/db/article'\nexport default () => <p />",
    ],
    [
      'a page in the command line',
      'cli-imports-only-below',
      'src/cli/x.ts',
      "export { default } from '../../app/page'",
    ],
    [
      'Prisma outside src/db',
      'only-db-knows-prisma',
      'src/server/x.ts',
      "export type { Prisma } from '@prisma/client'",
    ],
    ['React in the domain', 'only-pages-know-next', 'src/core/x.ts', "export { cache } from 'react'"],
    ['FSRS outside study', 'only-study-knows-fsrs', 'src/core/quiz/x.ts', "export { fsrs } from 'ts-fsrs'"],
    [
      'files read by the pipeline',
      'core-and-pipeline-do-no-io',
      'src/pipeline/x.ts',
      "export { readFileSync } from 'node:fs'",
    ],
    ['sockets opened by the domain', 'core-and-pipeline-do-no-io', 'src/core/x.ts', "export { connect } from 'net'"],
    ['a folder of no layer', 'unknown-folder', 'src/utils/x.ts', 'export const x = 1'],
    ['a file of no layer', 'unknown-folder', 'src/helpers.ts', 'export const x = 1'],
    ['what does not exist', 'nothing-unresolvable', 'src/lang/x.ts', "export { z } from './z'"],
  ])('refuse %s', async (_what, rule, path, text) => {
    write(path, `${text}\n`)
    const { breaches: found } = await breaches(base)
    expect(found.map((line) => line.split(':')[0])).toContain(rule)
  })

  it('refuse a cycle, and name it', async () => {
    write('src/lang/x.ts', "import { y } from './y'\nexport const x = () => y\n")
    write('src/lang/y.ts', "import { x } from './x'\nexport const y = () => x\n")
    expect((await breaches(base)).breaches).toEqual([expect.stringMatching(/^no-cycle: src\/lang\/[xy]\.ts -> /)])
  })
})
