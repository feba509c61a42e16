import { bandOf } from '@/core/glossary/band'
import type { GlossaryEntry } from '@/core/glossary/entry'
import { Link } from '@/i18n/navigation'
import { BandSign } from './BandSign'
import styles from './RelatedTerms.module.css'

interface Props {
  readonly entries: readonly GlossaryEntry[]
  readonly label?: string
}

/** Small pairs of headwords, each linked to its term. */
export function RelatedTerms({ entries, label }: Props) {
  return (
    <ul aria-label={label} className={styles.list}>
      {entries.map(({ id, ko, ja, confidence, foundIn }) => {
        const guess = bandOf(confidence) === 'guess'
        return (
          <li key={id}>
            <Link className={styles.pair} href={`/glossary/${id}`} prefetch={false}>
              <span className={guess && foundIn === 'ja' ? `${styles.ko} ${styles.guess}` : styles.ko} lang="ko">
                {ko.headword}
              </span>
              <span className={guess && foundIn === 'ko' ? `${styles.ja} ${styles.guess}` : styles.ja} lang="ja">
                {ja.headword}
              </span>
              <BandSign confidence={confidence} />
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
