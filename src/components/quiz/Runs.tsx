import { Phrases } from '@/components/ui/Phrases'
import type { Lang } from '@/core/article/types'
import { hanLangOf, langRuns, langTag } from '@/core/quiz/lang-runs'
import type { QuestionKind } from '@/core/quiz/types'

interface Props {
  readonly text: string
  readonly kind: QuestionKind
  /** The question's language. */
  readonly lang: Lang
}

/** Text of a question, each part in its language. */
export function Runs({ text, kind, lang }: Props) {
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
          <Phrases key={run.start} text={run.text} />
        ) : (
          <span key={run.start} lang={run.lang}>
            {run.text}
          </span>
        ),
      )}
    </span>
  )
}
