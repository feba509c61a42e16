import type { ImportCounts } from '@/core/learner/data'
import { err, ok, type Result } from '@/core/result'
import { database } from '@/db/client'
import { importData, planImport, readLearnerData } from '@/db/learner-data'
import { answerRows, reviewRows, termRows } from '@/db/learner-tables'
import { currentLearner, ensureLearner } from '@/server/learner'
import { type Table, toCsv } from './csv'
import { type FileFault, readFile, writeFile } from './format'
import { readCsv } from './read-csv'

const ROWS = { reviews: reviewRows, terms: termRows, answers: answerRows } as const

/** Stands for someone of whom nothing is kept: no row has this learner. */
const NOBODY = ''

/** The file of all that is kept of who asks. */
export async function exportedFile(now: Date): Promise<string> {
  return writeFile(await readLearnerData(database(), (await currentLearner()) ?? NOBODY), now)
}

export async function exportedTable(table: Table): Promise<string> {
  return toCsv(table, await ROWS[table](database(), (await currentLearner()) ?? NOBODY))
}

/** What an import takes: the file of everything, or one of the tables. */
export type Sort = 'json' | 'csv'

const READ = { json: readFile, csv: readCsv } as const satisfies Readonly<Record<Sort, typeof readFile>>

/** Brings a file in, or only says what it would bring. */
export async function takeFile(
  text: string,
  sort: Sort,
  dry: boolean,
  now: Date,
): Promise<Result<ImportCounts, FileFault>> {
  const read = READ[sort](text)
  if (!read.ok) return err(read.error)
  if (dry) return ok(await planImport(database(), (await currentLearner()) ?? NOBODY, read.value))
  return ok(await importData(database(), await ensureLearner(), read.value, now))
}
