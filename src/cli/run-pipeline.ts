import type { Lang } from '@/core/article/types'
import type { Bank } from '@/core/bank'
import { err, ok, type Result } from '@/core/result'
import { makeBank, type Stage } from '@/pipeline/make-bank'
import type { Dictionaries } from '@/pipeline/ports'
import { EXIT } from './exit-codes'
import type { CommandFailure } from './failure'

export interface PipelineRun {
  readonly file: string
  readonly raw: string
  readonly lang: Lang | undefined
  readonly title?: string | undefined
  readonly translation?: { readonly file: string; readonly raw: string } | undefined
  readonly seed: number
  readonly maxTerms?: number | undefined
}

/** The pipeline, its refusals as failures of a command. */
export function runPipeline(
  { file, translation, ...input }: PipelineRun,
  dictionaries: Dictionaries,
  onStage?: (stage: Stage) => void,
): Result<Bank, CommandFailure> {
  const bank = makeBank({ ...input, translation }, dictionaries, onStage)
  if (bank.ok) return ok(bank.value)
  const { code, part } = bank.error
  const refused = part === 'translation' && translation ? translation.file : file
  return err({ code, exit: EXIT.article, values: { file: refused } })
}
