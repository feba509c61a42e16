/**
 * Who may import whom. Boundaries hold for types too: the parser keeps type-only imports.
 *
 *   lang <- core <- pipeline <- lexicon        core <- db <- server <- app        core <- offline <- app        cli joins them
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import swc from '@swc/core'
import { cruise } from 'dependency-cruiser'

// dependency-cruiser's parser for TypeScript needs the compiler's JavaScript API, which TypeScript 7 has not; its swc parser
// leaves JSX off. So JSX is turned on here, for the files that have it.
const { parseFileSync } = swc
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('x') })

/** Folder under src, or app, to the folders it may import from besides itself. */
const MAY_IMPORT = {
  'src/lang': [],
  'src/core': ['src/lang'],
  'src/pipeline': ['src/core', 'src/lang'],
  'src/lexicon': ['src/pipeline/ports', 'src/core', 'src/lang'],
  'src/db': ['src/core', 'src/lang'],
  'src/offline': ['src/core', 'src/lang'],
  'src/server': ['src/db', 'src/core', 'src/lang'],
  'src/i18n': ['src/core'],
  'src/components': ['src/server', 'src/offline', 'src/core', 'src/i18n'],
  'src/cli': ['src/lexicon', 'src/pipeline', 'src/db', 'src/core', 'src/lang'],
  app: ['src/server', 'src/components', 'src/core', 'src/i18n', 'messages'],
}
const OURS = '^(src|app|messages|scripts|e2e)/'
/** Tests, and what only tests import. */
const TEST = '\\.test\\.tsx?$|/testing/'

const layers = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `${folder.replace('src/', '')}-imports-only-below`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: TEST },
  to: { path: OURS, pathNot: [folder, ...allowed].map((path) => `^${path}(/|\\.)`) },
}))

const only = (name, folders, path) => ({
  name,
  severity: 'error',
  from: { path: '^(src|app)/', pathNot: folders },
  to: { path },
})

const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`

const forbidden = [
  ...layers,
  only(
    'only-db-knows-prisma',
    '^src/db/',
    `${packages('@prisma/[^/]+', 'prisma', '@libsql/[^/]+', 'pg')}|^src/db/generated/`,
  ),
  only(
    'only-pages-know-next',
    '^(app|src/(server|components|i18n))/',
    packages('next', 'next-intl', 'use-intl', 'react', 'react-dom', 'server-only'),
  ),
  only('only-offline-knows-the-worker', '^(app/offline|src/offline)/', packages('serwist', '@serwist/[^/]+', 'idb')),
  only('only-study-knows-fsrs', '^src/core/study/', packages('ts-fsrs')),
  {
    name: 'core-and-pipeline-do-no-io',
    severity: 'error',
    from: { path: '^src/(lang|core|pipeline)/', pathNot: TEST },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
  },
  {
    name: 'no-development-package-at-run-time',
    severity: 'error',
    from: { path: '^(src|app)/', pathNot: TEST },
    to: { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
  },
  { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
  { name: 'nothing-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
]

const KNOWN = Object.keys(MAY_IMPORT).flatMap((path) => (path.startsWith('src/') ? [path.slice('src/'.length)] : []))

/** Every breach of the boundaries in the project at `base`, one line each; and how many modules were looked at. */
export async function breaches(base) {
  const unknown = readdirSync(join(base, 'src'))
    .filter((name) => !KNOWN.includes(name))
    .map((name) => `unknown-folder: src/${name}`)
  const { output } = await cruise(
    ['src', 'app'],
    {
      baseDir: base,
      validate: true,
      ruleSet: { forbidden },
      parser: 'swc',
      doNotFollow: { path: 'node_modules|^src/db/generated/' },
      exclude: { path: '^src/db/generated/[^/]+/(internal|models|commonInputTypes|browser|enums)' },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'require', 'node', 'default', 'types'],
      },
    },
    { alias: { '@': join(base, 'src') }, extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  )
  const lines = output.summary.violations.map(
    ({ rule, from, to, cycle }) =>
      `${rule.name}: ${[from, ...(cycle ? cycle.map(({ name }) => name) : [to])].join(' -> ')}`,
  )
  return { modules: output.modules.length, breaches: [...unknown, ...lines] }
}
