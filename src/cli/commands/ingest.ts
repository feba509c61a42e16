import { realpath } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { contentHash } from '@/core/article/content-hash'
import type { Lang } from '@/core/article/types'
import { err, ok, type Result } from '@/core/result'
import { findByContent, saveBank } from '@/db/bank'
import { openCompiledDictionaries } from '../dictionaries'
import type { CommandFailure } from '../failure'
import { readArticle } from '../read-article'
import { runPipeline } from '../run-pipeline'
import type { Terminal } from '../terminal'
import { withDatabase } from '../with-database'
import { talk } from '../words'

export interface IngestOptions {
  readonly lang: Lang | undefined
  readonly title: string | undefined
  readonly translation: string | undefined
  readonly seed: number
}

const sourceOf = async (file: string, title: string | undefined): Promise<string> =>
  file === '-' ? `stdin:${title ?? ''}` : pathToFileURL(await realpath(file)).href

/** Puts an article into the database: the whole bank in one transaction, or nothing. */
export async function ingest(
  file: string,
  options: IngestOptions,
  terminal: Terminal,
): Promise<Result<null, CommandFailure>> {
  const raw = await readArticle(file)
  if (!raw.ok) return raw
  const translated = options.translation === undefined ? undefined : await readArticle(options.translation)
  if (translated && !translated.ok) return translated
  const translation =
    translated && options.translation !== undefined ? { file: options.translation, raw: translated.value } : undefined

  const { lang, title, seed } = options
  const hash = contentHash({
    raw: raw.value,
    translation: translation?.raw ?? null,
    lang: lang ?? null,
    title: title ?? null,
    seed,
  })
  return withDatabase(async (db) => {
    const before = await findByContent(db, hash)
    if (before)
      return tell('unchanged', { id: before.articleId, title: before.title, terms: 0, questions: 0 }, terminal)

    terminal.progress('stage-dictionaries')
    const dictionaries = openCompiledDictionaries()
    if (!dictionaries.ok) return dictionaries
    const made = runPipeline({ file, raw: raw.value, lang, title, translation, seed }, dictionaries.value, (stage) =>
      terminal.progress(`stage-${stage}`),
    )
    if (!made.ok) return err(made.error)

    terminal.progress('stage-store')
    const bank = made.value
    const source = await sourceOf(file, title ?? bank.article.title)
    const saved = await saveBank(db, bank, { source, contentHash: hash, now: new Date() })
    const counts = { terms: bank.terms.length, questions: bank.questions.length }
    return tell(saved.outcome, { id: saved.articleId, title: bank.article.title, ...counts }, terminal)
  })
}

interface Told {
  readonly id: string
  readonly title: string
  readonly terms: number
  readonly questions: number
}

function tell(outcome: 'created' | 'new-version' | 'unchanged', told: Told, terminal: Terminal): Result<null, never> {
  terminal.endProgress()
  terminal.say(talk(outcome, terminal.speech, { ...told }))
  if (!terminal.json) terminal.data(told.id)
  else {
    const { id, title, terms, questions } = told
    terminal.data(
      JSON.stringify(outcome === 'unchanged' ? { outcome, id, title } : { outcome, id, title, terms, questions }),
    )
  }
  return ok(null)
}
