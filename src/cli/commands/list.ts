import { ok, type Result } from '@/core/result'
import { listCatalogue } from '@/db/catalogue'
import type { CommandFailure } from '../failure'
import { type Terminal, table } from '../terminal'
import { withDatabase } from '../with-database'
import { talk } from '../words'

/** One article a line: id, language, terms, questions, title. */
export const list = (terminal: Terminal): Promise<Result<null, CommandFailure>> =>
  withDatabase(async (db) => {
    const articles = await listCatalogue(db)
    if (terminal.json) terminal.data(JSON.stringify(articles, null, 1))
    else if (articles.length === 0) terminal.say(talk('no-articles', terminal.speech))
    else {
      terminal.data(
        table(
          articles.map(({ id, langs, terms, questions, title }) => [
            id,
            langs.join('+'),
            String(terms),
            String(questions),
            title,
          ]),
        ),
      )
    }
    return ok(null)
  })
