import { Fragment } from 'react'
import { phraseStarts } from '@/components/ui/phrase-starts'
import type { OpenQuestion } from '@/core/quiz/attempt'
import { excerptIn } from '@/core/quiz/excerpt'
import type { Gloss } from '@/core/quiz/gloss'
import { Runs } from './Runs'
import styles from './Stem.module.css'
import { stemPieces } from './stem-pieces'

interface Props {
  readonly question: Pick<OpenQuestion, 'kind' | 'lang' | 'stem'>
  readonly glosses: readonly Gloss[]
}

const glossId = (at: number): string => `gloss-${at}`

/** The stem of a question; a term that has a gloss is a button that shows it. */
export function Stem({ question: { kind, lang, stem }, glosses }: Props) {
  const starts = phraseStarts(stem)
  const excerpt = excerptIn(kind, stem)
  const run = (from: number, to: number) =>
    from < to ? (
      <Runs key={from} kind={kind} lang={lang} text={stem.slice(from, to)} whole={{ starts, at: from }} />
    ) : null
  const runs = (from: number, to: number) => {
    const read = excerpt && { start: Math.max(from, excerpt.start), end: Math.min(to, excerpt.end) }
    if (!read || read.start >= read.end) return run(from, to)
    return (
      <Fragment key={from}>
        {run(from, read.start)}
        <span className={styles.excerpt}>{run(read.start, read.end)}</span>
        {run(read.end, to)}
      </Fragment>
    )
  }
  const isRead = ({ start }: Gloss): boolean => excerpt !== null && start >= excerpt.start && start < excerpt.end
  return (
    <span lang={lang}>
      {stemPieces(stem, glosses, starts).map((piece) =>
        piece.glosses.length === 0 ? (
          runs(piece.start, piece.end)
        ) : (
          <span className={styles.piece} key={piece.start}>
            {piece.glosses.map((gloss, i) => (
              <Fragment key={gloss.start}>
                {runs(piece.glosses[i - 1]?.end ?? piece.start, gloss.start)}
                <button
                  aria-describedby={glossId(gloss.start)}
                  className={`${styles.term} ${styles[lang]}${isRead(gloss) ? ` ${styles.excerpt}` : ''}`}
                  popoverTarget={glossId(gloss.start)}
                  type="button"
                >
                  {stem.slice(gloss.start, gloss.end)}
                </button>
              </Fragment>
            ))}
            {runs(piece.glosses.at(-1)?.end ?? piece.start, piece.end)}
          </span>
        ),
      )}
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
