import { detectLanguage } from '@/core/article/detect-language'
import type { Lang } from '@/core/article/types'
import { err, ok, type Result } from '@/core/result'
import { loadDictionaries } from '@/lexicon/load'
import type { Dictionaries } from '@/pipeline/ports'
import { EXIT } from './exit-codes'
import type { CommandFailure } from './failure'

/** Languages whose analyser the texts may need: the Japanese one takes 70 MB, so a Korean article goes without it. */
export function languagesOf(texts: readonly string[], named?: Lang | undefined): readonly Lang[] {
  const korean = named !== 'ja' && texts.every((text) => detectLanguage(text) === 'ko')
  return korean ? ['ko'] : ['ko', 'ja']
}

/** Opens the compiled dictionaries; a clone that was never set up has none. */
export async function openDictionariesFor(langs: readonly Lang[]): Promise<Result<Dictionaries, CommandFailure>> {
  try {
    return ok(await loadDictionaries({ langs }))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return err({ code: 'lexicon-missing', exit: EXIT.database, values: {} })
    }
    throw error
  }
}
