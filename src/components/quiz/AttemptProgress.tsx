import { getTranslations } from 'next-intl/server'
import type { Outcome } from '@/core/quiz/attempt'
import styles from './AttemptProgress.module.css'

interface Props {
  readonly outcomes: readonly Outcome[]
  /** Place of the question shown, from 0; null for the result. */
  readonly current: number | null
}

/** One stroke a question: full when right, hatched when wrong or left out. */
export async function AttemptProgress({ outcomes, current }: Props) {
  const t = await getTranslations('AttemptProgress')
  const right = outcomes.filter((outcome) => outcome === 'right').length
  const wrong = outcomes.filter((outcome) => outcome === 'wrong' || outcome === 'blank').length
  const strokes = outcomes.map((outcome, place) => ({ outcome, place }))
  return (
    <div aria-label={t('label', { right, wrong, total: outcomes.length })} className={styles.progress} role="img">
      {strokes.map(({ outcome, place }) => (
        <span
          className={`${styles.stroke} ${styles[outcome] ?? ''}`}
          data-current={place === current ? '' : undefined}
          key={place}
        />
      ))}
    </div>
  )
}
