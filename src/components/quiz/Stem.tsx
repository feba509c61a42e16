import { phraseStarts } from '@/components/ui/phrase-starts'
import type { OpenQuestion } from '@/core/quiz/attempt'
import type { Gloss } from '@/core/quiz/gloss'
import { Runs } from './Runs'
import styles from './Stem.module.css'

interface Props {
  readonly question: Pick<OpenQuestion, 'kind' | 'lang' | 'stem'>
  readonly glosses: readonly Gloss[]
}

const glossId = (at: number): string => `gloss-${at}`

/** The stem of a question; a term that has a gloss is a button that shows it. */
export function Stem({ question: { kind, lang, stem }, glosses }: Props) {
  const starts = phraseStarts(stem)
  const joins = (at: number) =>
    starts.length > 0 ? !starts.includes(at) : /\S\S/u.test(stem.slice(Math.max(0, at - 1), at + 1))
  let from = 0
  const pieces = [...glosses, null].map((gloss) => {
    const before = { at: from, text: stem.slice(from, gloss?.start) }
    from = gloss?.end ?? stem.length
    return { before, gloss }
  })
  return (
    <span className={styles.stem} lang={lang}>
      {pieces.map(({ before, gloss }) => (
        <span key={before.at}>
          <Runs kind={kind} lang={lang} text={before.text} whole={{ starts, at: before.at }} />
          {gloss ? (
            <span data-joined={`${joins(gloss.start) ? 'before' : ''} ${joins(gloss.end) ? 'after' : ''}`}>
              <button
                aria-describedby={glossId(gloss.start)}
                className={`${styles.term} ${styles[lang]}`}
                popoverTarget={glossId(gloss.start)}
                type="button"
              >
                {stem.slice(gloss.start, gloss.end)}
              </button>
            </span>
          ) : null}
        </span>
      ))}
    </span>
  )
}

/** What the buttons of a stem show; beside the stem, so that its heading has its own words only. */
export function Glosses({ glosses }: Pick<Props, 'glosses'>) {
  return glosses.map(({ start, text, lang }) => (
    <span className={`${styles.gloss} ${styles[lang]}`} id={glossId(start)} key={start} lang={lang} popover="auto">
      {text}
    </span>
  ))
}
