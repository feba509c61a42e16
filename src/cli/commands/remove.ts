import { err, ok, type Result } from '@/core/result'
import { describeRemoval, removeArticle } from '@/db/catalogue'
import { EXIT } from '../exit-codes'
import type { CommandFailure } from '../failure'
import type { Terminal } from '../terminal'
import { withDatabase } from '../with-database'
import { talk } from '../words'

/** Says what goes with the article, asks, and removes it. */
export const remove = (
  id: string,
  { yes }: { readonly yes: boolean },
  terminal: Terminal,
): Promise<Result<null, CommandFailure>> =>
  withDatabase(async (db) => {
    const removal = await describeRemoval(db, id)
    if (!removal) return err({ code: 'article-not-found', exit: EXIT.file, values: { id } })
    terminal.say(talk('removal', terminal.speech, { ...removal }))

    const agreed = yes || (await terminal.confirm(talk('remove-question', terminal.speech)))
    if (agreed === null) return err({ code: 'confirm-needed', exit: EXIT.usage, values: {} })
    if (!agreed) {
      terminal.say(talk('nothing-removed', terminal.speech))
      return ok(null)
    }
    await removeArticle(db, id)
    terminal.say(talk('removed', terminal.speech, { title: removal.title }))
    if (terminal.json) terminal.data(JSON.stringify({ outcome: 'removed', id, ...removal }))
    return ok(null)
  })
