/** `npm run lexicon:check`: which reviewed rows change nothing; `--list` names them, `--prune` takes them out of their files. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dataFolder, readEntryFiles } from '@/lexicon/compile/entries'
import { soundedWords } from '@/lexicon/compile/sounded-words'
import { cldrEntries, readSources } from '@/lexicon/compile/sources'
import { openDictionaries } from '@/lexicon/load'
import { lexiconFolder } from '@/lexicon/paths'
import { askWith } from './ask'
import { changesSomething, prunable, VERDICTS, verdictOf } from './check-rows'
import { reportProgress } from './progress'
import { type CheckedRow, countsTable, lineOf, withoutLines, withoutStaleReadings } from './report'

/** Fewer rows that matter than this: something is wrong with the rows, or with the bridges. */
const LEAST = 4000

const { values: options } = parseArgs({ options: { list: { type: 'boolean' }, prune: { type: 'boolean' } } })

const progress = reportProgress(process.stderr)
progress('reading the dictionaries')
const files = readEntryFiles(dataFolder())
const rows = files.flatMap(({ entries }) => entries)
const sources = readSources()
const cldr = cldrEntries(sources)
const dictionaries = openDictionaries(lexiconFolder())
const ask = askWith({ dictionaries, rows, cldr, sounds: soundedWords(sources, cldr) })

const checked: CheckedRow[] = []
for (const { name, entries } of files)
  for (const [index, row] of entries.entries()) {
    progress(`checking ${checked.length} of ${rows.length} rows`)
    checked.push({ file: name, line: index + 2, row, verdict: verdictOf(row, ask) })
  }
progress(null)

const idle = checked.filter(({ verdict }) => verdict === 'idle')
if (options.list) for (const row of idle) process.stdout.write(`${lineOf(row)}\n`)
process.stdout.write(`${countsTable(checked, VERDICTS)}\n`)
const changing = checked.filter(({ verdict }) => changesSomething(verdict)).length
process.stdout.write(`${changing} of ${rows.length} rows change something; at least ${LEAST} must\n`)
if (changing < LEAST) process.exitCode = 1

if (options.prune) {
  progress('asking again without the idle rows')
  const gone = prunable(
    idle.map(({ row }) => row),
    rows,
    ask,
  )
  progress(null)
  const folder = dataFolder()
  for (const { name } of files) {
    const lines = new Set(checked.filter(({ file, row }) => file === name && gone.has(row)).map(({ line }) => line))
    const path = join(folder, name)
    if (lines.size > 0) writeFileSync(path, withoutLines(readFileSync(path, 'utf8'), lines))
  }
  const readings = join(folder, '..', 'reading-differences.tsv')
  const left = rows.filter((row) => !gone.has(row))
  writeFileSync(readings, withoutStaleReadings(readFileSync(readings, 'utf8'), left))
  process.stdout.write(
    `${gone.size} rows taken out; ${idle.length - gone.size} idle rows stay: they are names, which extraction knows by their rows, or other rows lean on them\n`,
  )
}
