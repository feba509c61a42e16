import { Button } from '@/components/ui/Button'
import { type Knowledge, STATUSES, type TermStatus } from '@/core/study/status'
import styles from './TermTools.module.css'

export interface TermToolsTexts {
  readonly group: string
  readonly statuses: Readonly<Record<TermStatus, string>>
  readonly study: string
  readonly studied: string
}

interface Props {
  readonly knowledge: Knowledge
  readonly texts: TermToolsTexts
  readonly onStatus: (status: TermStatus) => void
  readonly onStudy: () => void
}

/** Under a term's card: what the learner knows of it, and the way into the cards. */
export function TermTools({ knowledge: { status, unsaid }, texts, onStatus, onStudy }: Props) {
  const studied = unsaid !== 'new' && status === unsaid
  return (
    <div className={styles.tools}>
      <fieldset aria-label={texts.group} className={styles.statuses}>
        {STATUSES.map((each, i) => (
          <button
            aria-keyshortcuts={String(i + 1)}
            aria-pressed={each === status}
            className={styles.status}
            key={each}
            onClick={() => onStatus(each)}
            type="button"
          >
            <span aria-hidden="true" className={styles.key}>
              {i + 1}
            </span>
            {texts.statuses[each]}
          </button>
        ))}
      </fieldset>
      <Button aria-disabled={studied} className={styles.study} onClick={() => studied || onStudy()}>
        {studied ? texts.studied : texts.study}
      </Button>
    </div>
  )
}
