import { Button } from '@/components/ui/Button'
import { type Knowledge, STATUSES, type TermStatus } from '@/core/study/status'
import styles from './TermTools.module.css'

export interface TermToolsTexts {
  readonly group: string
  /** The keys that set a status; '' where there is none. */
  readonly keys: Readonly<Record<TermStatus, string>>
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
        {STATUSES.map((each) => (
          <button
            aria-keyshortcuts={texts.keys[each] || undefined}
            aria-pressed={each === status}
            className={styles.status}
            key={each}
            onClick={() => onStatus(each)}
            type="button"
          >
            {texts.keys[each] ? (
              <span aria-hidden="true" className={styles.key}>
                {texts.keys[each]}
              </span>
            ) : null}
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
