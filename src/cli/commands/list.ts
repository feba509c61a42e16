import { LANGS } from '@/core/article/types'
import { ok, type Result } from '@/core/result'
import { listArticles } from '@/db/articles'
import type { CommandFailure } from '../failure'
import { type Terminal, table } from '../terminal'
import { withDatabase } from '../with-database'
import { talk } from '../words'

/** One article a line: id, language, terms, questions, title. */
export const list = (terminal: Terminal): Promise<Result<null, CommandFailure>> =>
  withDatabase(async (db) => {
    const articles = await listArticles(db)
    if (terminal.json) terminal.data(JSON.stringify(articles, null, 1))
    else if (articles.length === 0) terminal.say(talk('no-articles', terminal.speech))
    else {
      terminal.data(
        table(
          articles.map(({ id, lang, titles, terms, questions }) => [
            id,
            LANGS.filter((each) => titles[each] !== null).join('+'),
            String(terms),
            String(questions),
            titles[lang] ?? '',
          ]),
        ),
      )
    }
    return ok(null)
  })
