import { writeFile } from 'node:fs/promises'
import type { Lang } from '@/core/article/types'
import { err, ok, type Result } from '@/core/result'
import { readWorksheet } from '@/db/worksheet'
import { EXIT } from '../exit-codes'
import type { CommandFailure } from '../failure'
import type { Terminal } from '../terminal'
import { withDatabase } from '../with-database'
import { worksheetHtml } from '../worksheet-html'

export interface WorksheetOptions {
  readonly lang: Lang | undefined
  readonly seed: number
  readonly out: string | undefined
}

/** An article's questions as a sheet to print, with the answers on a page of their own: for the teacher. */
export const worksheet = (
  id: string,
  { lang, seed, out }: WorksheetOptions,
  terminal: Terminal,
): Promise<Result<null, CommandFailure>> =>
  withDatabase(async (db) => {
    const source = await readWorksheet(db, id, lang, seed)
    if (!source) return err({ code: 'article-not-found', exit: EXIT.file, values: { id } })
    const text = terminal.json ? JSON.stringify(source, null, 1) : worksheetHtml(source)
    if (out === undefined) terminal.data(text)
    else await writeFile(out, `${text}\n`)
    return ok(null)
  })
