import { err, ok, type Result } from '@/core/result'
import { loadDictionaries } from '@/lexicon/load'
import type { Dictionaries } from '@/pipeline/ports'
import { EXIT } from './exit-codes'
import type { CommandFailure } from './failure'

/** Opens the compiled dictionaries; a clone that was never set up has none. */
export function openCompiledDictionaries(): Result<Dictionaries, CommandFailure> {
  try {
    return ok(loadDictionaries())
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return err({ code: 'lexicon-missing', exit: EXIT.database, values: {} })
    }
    throw error
  }
}
