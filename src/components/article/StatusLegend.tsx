import type { Lang } from '@/core/article/types'
import { STATUSES, type TermStatus } from '@/core/study/status'
import article from './article.module.css'
import styles from './StatusLegend.module.css'

interface Props {
  readonly counts: Readonly<Record<TermStatus, number>>
  readonly label: string
  readonly statuses: Readonly<Record<TermStatus, string>>
  /** Whose accent marks the terms. */
  readonly accent: Lang
}

/** How terms are marked, each name in its own mark, and how many there are of each: of these the reader's tools keep count. */
export function StatusLegend({ counts, label, statuses, accent }: Props) {
  return (
    <ul aria-label={label} className={`${styles.legend} ${article[accent]}`}>
      {STATUSES.map((status) => (
        <li className={styles.item} key={status}>
          <span className={article.term} data-status={status}>
            {statuses[status]}
          </span>
          <span className={styles.count} data-count={status}>
            {counts[status]}
          </span>
        </li>
      ))}
    </ul>
  )
}
