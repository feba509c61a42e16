import { ok, type Result } from '@/core/result'
import { listReports, type ReportedQuestion } from '@/db/quiz-reports'
import type { CommandFailure } from '../failure'
import type { Terminal } from '../terminal'
import { withDatabase } from '../with-database'
import { talk } from '../words'

const DAY = 10

const shown = ({ questionId, articleId, kind, lang, stem, key, superseded, reports }: ReportedQuestion): string =>
  [
    [articleId, questionId, lang, kind, ...(superseded ? ['superseded'] : [])].join('  '),
    ...stem.split('\n').map((line) => `  ${line}`),
    `  = ${key}`,
    ...reports.map(({ reason, note, at }) => `  ${at.toISOString().slice(0, DAY)}  ${reason}  ${note}`.trimEnd()),
  ].join('\n')

/** What learners say is wrong with questions, the most often reported first; of one article where it is named. */
export const reports = (articleId: string | undefined, terminal: Terminal): Promise<Result<null, CommandFailure>> =>
  withDatabase(async (db) => {
    const found = await listReports(db, articleId)
    if (terminal.json) terminal.data(JSON.stringify(found, null, 1))
    else if (found.length === 0) terminal.say(talk('no-reports', terminal.speech))
    else terminal.data(found.map(shown).join('\n\n'))
    return ok(null)
  })
