import { RATINGS, type Rating } from '@/core/study/card'
import { interval } from '@/core/study/day'
import styles from './Ratings.module.css'

interface Props {
  readonly due: Readonly<Record<Rating, Date>>
  readonly now: Date
  readonly locale: string
  readonly label: string
  /** '' where there is none. */
  readonly keys: Readonly<Record<Rating, string>>
  readonly names: Readonly<Record<Rating, string>>
  readonly onRate: (rating: Rating) => void
}

/** Four ratings, each with how long until the card comes back. */
export function Ratings({ due, now, locale, label, keys, names, onRate }: Props) {
  const inWords = (until: Date) => {
    const { value, unit } = interval(now, until)
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(value)
  }
  return (
    <div className={styles.rate}>
      <fieldset className={styles.ratings}>
        <legend>{label}</legend>
        {RATINGS.map((rating) => (
          <button
            aria-keyshortcuts={keys[rating] || undefined}
            className={styles.rating}
            key={rating}
            onClick={() => onRate(rating)}
            type="button"
          >
            <span className={styles.ratingName}>
              <span aria-hidden="true" className={styles.key}>
                {keys[rating]}
              </span>
              {names[rating]}
            </span>{' '}
            <span className={styles.interval}>{inWords(due[rating])}</span>
          </button>
        ))}
      </fieldset>
    </div>
  )
}
