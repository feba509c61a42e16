import { Phrases } from '@/components/ui/Phrases'
import { phraseStarts } from '@/components/ui/phrase-starts'
import type { Lang } from '@/core/article/types'
import { hanLangOf, langRuns, langTag } from '@/core/quiz/lang-runs'
import type { QuestionKind } from '@/core/quiz/types'

interface Props {
  readonly text: string
  readonly kind: QuestionKind
  /** The question's language. */
  readonly lang: Lang
  /** Where the stem that this is a part of may break, and where in it the part begins. */
  readonly whole?: { readonly starts: readonly number[]; readonly at: number }
}

/** Text of a question, each part in its language. */
export function Runs({ text, kind, lang, whole = { starts: phraseStarts(text), at: 0 } }: Props) {
  let at = 0
  const runs = langRuns(text, lang, hanLangOf(kind, lang)).map((run) => {
    const start = at
    at += run.text.length
    return { ...run, start }
  })
  return (
    <span lang={langTag(text, lang)}>
      {runs.map((run) =>
        run.lang === lang ? (
          <Phrases key={run.start} text={run.text} whole={{ ...whole, at: whole.at + run.start }} />
        ) : (
          <span key={run.start} lang={run.lang}>
            {run.text}
          </span>
        ),
      )}
    </span>
  )
}
