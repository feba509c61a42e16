import { LANGS } from '@/core/article/types'
import { bandOf } from '@/core/glossary/band'
import { err, ok, type Result } from '@/core/result'
import { outlineArticle } from '@/db/catalogue'
import { EXIT } from '../exit-codes'
import type { CommandFailure } from '../failure'
import { type Terminal, table } from '../terminal'
import { withDatabase } from '../with-database'

/** An article's bank: its terms in order of worth and how many questions of each kind it has. */
export const show = (id: string, terminal: Terminal): Promise<Result<null, CommandFailure>> =>
  withDatabase(async (db) => {
    const article = await outlineArticle(db, id)
    if (!article) return err({ code: 'article-not-found', exit: EXIT.file, values: { id } })
    if (terminal.json) terminal.data(JSON.stringify(article, null, 1))
    else {
      const titled = LANGS.filter((lang) => article.titles[lang] !== null)
      terminal.data(titled.map((lang) => `${lang}  ${article.titles[lang]}`).join('\n'))
      terminal.data(`\n${table(article.questionKinds.map(({ kind, count }) => [kind, String(count)]))}\n`)
      terminal.data(
        table(
          article.terms.map(({ ko, ja, reading, category, route, confidence }) => [
            ko,
            ja,
            reading,
            category,
            route,
            bandOf(confidence),
          ]),
        ),
      )
    }
    return ok(null)
  })
