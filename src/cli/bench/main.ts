/** `npm run bench -- pipeline`, `-- search` and `-- study`: times and memory, beside their targets. Not a test: a slow machine fails nothing. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LANGS } from '@/core/article/types'
import { postgres, sqlite } from '@/db/bench/engines'
import { postgresStudy, sqliteStudy } from '@/db/bench/study'
import { loadDictionaries } from '@/lexicon/load'
import { projectRoot } from '@/lexicon/paths'
import { EXIT } from '../exit-codes'
import { table } from '../terminal'
import { textOfLength } from './measure'
import { cold, firstAsked, warm } from './pipeline'
import { benchSearch } from './search'
import { benchReplay, benchSaving, LEARNERS } from './study'

/** Characters of an ordinary article. */
const LENGTH = 3000

const TARGETS = ['target', '', 'at most 2.5', '', 'under 1.0 s', '', 'under 3.0 s', 'under 500 MB']

async function pipeline(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yogo-bench-'))
  try {
    const articles = LANGS.map((lang) => {
      const demo = readFileSync(join(projectRoot(), 'articles', `japan-ai-strategy.${lang}.md`), 'utf8')
      const raw = textOfLength(demo, LENGTH)
      const file = join(folder, `article.${lang}.md`)
      writeFileSync(file, raw)
      return { lang, raw, file }
    })
    // Before the dictionaries are here: a child is measured beside an idle parent.
    const started = articles.map(({ file }) => cold(file))
    const dictionaries = loadDictionaries()
    const lines = articles.map(({ lang, raw }, i) => {
      const { analyzer, pipeline: bank, ratio } = warm(raw, lang, dictionaries)
      const { seconds = Number.NaN, peak = Number.NaN } = started[i] ?? {}
      return [
        lang,
        String(raw.length),
        ratio.toFixed(2),
        `${analyzer.toFixed(0)} ms`,
        `${(bank / 1000).toFixed(3)} s`,
        `${firstAsked(raw, lang, loadDictionaries).toFixed(3)} s`,
        `${seconds.toFixed(2)} s`,
        `${peak.toFixed(0)} MB`,
      ]
    })
    const head = [
      '',
      'characters',
      'bank / analyser',
      'analyser',
      'bank, warm',
      'dictionaries new',
      'cold start',
      'peak memory',
    ]
    process.stdout.write(`${table([head, ...lines, TARGETS])}\n`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const MANY_TERMS = 1_000_000
const MANY_REVIEWS = 1_000_000

async function migrate(url: string): Promise<void> {
  const script = join(projectRoot(), 'scripts', 'migrate.mjs')
  execFileSync(process.execPath, [script], { env: { ...process.env, DATABASE_URL: url } })
}

async function study(count: number): Promise<void> {
  const replayed = benchReplay(count)
  const engines = [
    await sqliteStudy(LEARNERS, migrate),
    // scripts/bench.mjs starts one.
    await postgresStudy(process.env.TEST_POSTGRES_URL ?? '', LEARNERS, migrate),
  ]
  try {
    if (!((await benchSaving(engines)) && replayed)) process.exitCode = EXIT.unexpected
  } finally {
    for (const engine of engines) await engine.close()
  }
}

async function search(count: number): Promise<void> {
  const engines = [
    { engine: await sqlite(migrate), most: 2 },
    // scripts/bench.mjs starts one.
    { engine: await postgres(process.env.TEST_POSTGRES_URL ?? '', migrate), most: 20 },
  ]
  try {
    await benchSearch(count, engines)
  } finally {
    for (const { engine } of engines) await engine.close()
  }
}

const [name, size = '', ...rest] = process.argv.slice(2)
const counts = rest.length === 0 && /^([1-9]\d*)?$/.test(size)
if (name === 'pipeline' && process.argv.length === 3) await pipeline()
else if (name === 'search' && counts) await search(Number(size) || MANY_TERMS)
else if (name === 'study' && counts) await study(Number(size) || MANY_REVIEWS)
else {
  process.stderr.write('npm run bench -- pipeline\nnpm run bench -- search [TERMS]\nnpm run bench -- study [REVIEWS]\n')
  process.exitCode = EXIT.usage
}
