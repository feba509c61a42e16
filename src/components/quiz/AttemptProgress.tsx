import { getTranslations } from 'next-intl/server'
import styles from './AttemptProgress.module.css'

interface Props {
  readonly results: readonly (boolean | null)[]
  /** Place of the question shown, from 0; null for the result. */
  readonly current: number | null
}

const signOf = (result: boolean | null) => (result === null ? '' : result ? styles.right : styles.wrong)

/** One stroke a question: full when right, hatched when wrong. */
export async function AttemptProgress({ results, current }: Props) {
  const t = await getTranslations('AttemptProgress')
  const right = results.filter((result) => result === true).length
  const wrong = results.filter((result) => result === false).length
  const strokes = results.map((result, place) => ({ result, place }))
  return (
    <div aria-label={t('label', { right, wrong, total: results.length })} className={styles.progress} role="img">
      {strokes.map(({ result, place }) => (
        <span
          className={`${styles.stroke} ${signOf(result)}`}
          data-current={place === current ? '' : undefined}
          key={place}
        />
      ))}
    </div>
  )
}
