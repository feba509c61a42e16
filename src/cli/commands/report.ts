import type { Rejection, VerificationReport } from '@/core/bank'
import { err, ok, type Result } from '@/core/result'
import { readReport } from '@/db/catalogue'
import { EXIT } from '../exit-codes'
import type { CommandFailure } from '../failure'
import { type Terminal, table } from '../terminal'
import { withDatabase } from '../with-database'

/** How many of each: rule and kind, the most frequent first. */
function counted(rejected: readonly Rejection[], what: Rejection['what']): readonly (readonly string[])[] {
  const counts = new Map<string, number>()
  for (const rejection of rejected) {
    if (rejection.what !== what) continue
    const key = `${rejection.code} ${rejection.kind}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([key, count]) => ['', ...key.split(' '), String(count)])
}

const summary = ({ terms, questions, rejected }: VerificationReport): string => {
  const part = (what: Rejection['what'], { made, kept }: VerificationReport['terms']) => [
    [`${what}s`, 'made', '', String(made)],
    ['', 'kept', '', String(kept)],
    ...counted(rejected, what),
  ]
  return table([...part('term', terms), ...part('question', questions)])
}

/** What became of the candidates of an article: how many were made, refused by which rule, and kept. */
export const report = (id: string, terminal: Terminal): Promise<Result<null, CommandFailure>> =>
  withDatabase(async (db) => {
    const found = await readReport(db, id)
    if (!found) return err({ code: 'article-not-found', exit: EXIT.file, values: { id } })
    terminal.data(terminal.json ? JSON.stringify(found, null, 1) : summary(found))
    return ok(null)
  })
