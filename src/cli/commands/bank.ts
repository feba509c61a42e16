import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Lang } from '@/core/article/types'
import { err, ok, type Result } from '@/core/result'
import { bankJson } from '../bank-json'
import { openCompiledDictionaries } from '../dictionaries'
import { EXIT } from '../exit-codes'
import type { CommandFailure } from '../failure'
import { readArticle } from '../read-article'
import { runPipeline } from '../run-pipeline'
import type { Terminal } from '../terminal'

export interface BankOptions {
  readonly lang: Lang | undefined
  readonly terms: number | undefined
  readonly seed: number
  readonly out: string | undefined
}

const nameOf = (file: string): string => (file === '-' ? 'stdin' : basename(file, extname(file)))

function repeatedName(files: readonly string[]): string | undefined {
  return files.find((file, i) => files.slice(0, i).some((other) => nameOf(other) === nameOf(file)))
}

/**
 * Prints the banks of the files, or writes one file an article into `out`; no database is opened.
 * Every readable article is done before a failure of another is told.
 */
export async function bank(
  files: readonly string[],
  { lang, terms, seed, out }: BankOptions,
  terminal: Terminal,
): Promise<Result<null, readonly CommandFailure[]>> {
  const repeated = out === undefined ? undefined : repeatedName(files)
  if (repeated !== undefined) return err([{ code: 'same-name', exit: EXIT.usage, values: { file: repeated } }])

  const failures: CommandFailure[] = []
  const articles: { readonly file: string; readonly raw: string }[] = []
  for (const file of files) {
    const text = await readArticle(file)
    if (text.ok) articles.push({ file, raw: text.value })
    else failures.push(text.error)
  }
  if (articles.length === 0) return err(failures)

  terminal.progress('stage-dictionaries')
  const dictionaries = openCompiledDictionaries()
  if (!dictionaries.ok) return err([dictionaries.error])

  if (out !== undefined) await mkdir(out, { recursive: true })
  const printed: ReturnType<typeof bankJson>[] = []
  for (const { file, raw } of articles) {
    const made = runPipeline({ file, raw, lang, seed, maxTerms: terms }, dictionaries.value, (stage) =>
      terminal.progress(`stage-${stage}`),
    )
    if (!made.ok) {
      failures.push(made.error)
      continue
    }
    const json = bankJson(made.value)
    if (out === undefined) printed.push(json)
    else await writeFile(join(out, `${nameOf(file)}.json`), `${JSON.stringify(json, null, 1)}\n`)
  }
  terminal.endProgress()
  if (printed.length > 0) terminal.data(JSON.stringify(files.length === 1 ? printed[0] : printed, null, 1))
  return failures.length > 0 ? err(failures) : ok(null)
}
