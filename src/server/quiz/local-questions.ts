/** Open questions with everything that shows them said in advance, for a browser that goes on without the network. */
import { getTranslations } from 'next-intl/server'
import type { Lang } from '@/core/article/types'
import { instructionOf } from '@/core/quiz/instruction'
import { hanLangOf, type LangRun, langRuns } from '@/core/quiz/lang-runs'
import { openQuestions } from './queries'

export interface LocalQuestion {
  readonly position: number
  /** In the interface's language; null where the stem says it. */
  readonly instruction: string | null
  readonly lang: Lang
  readonly stem: readonly LangRun[]
  readonly options: readonly (readonly LangRun[])[]
}

/** The questions of an attempt that have no answer yet; null where it is nobody's or over. */
export async function localQuestions(attemptId: string, locale: Lang): Promise<readonly LocalQuestion[] | null> {
  const [t, questions] = await Promise.all([
    getTranslations({ locale, namespace: 'Instruction' }),
    openQuestions(attemptId),
  ])
  return (
    questions?.map(({ position, kind, lang, stem, options }) => {
      const instruction = instructionOf({ kind, lang, stem }, locale)
      const runs = (text: string) => langRuns(text, lang, hanLangOf(kind, lang))
      return {
        position,
        instruction: instruction && t(instruction),
        lang,
        stem: runs(stem),
        options: options.map(runs),
      }
    }) ?? null
  )
}
