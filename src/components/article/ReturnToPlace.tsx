import styles from './ReturnToPlace.module.css'

export interface ReturnToPlaceTexts {
  readonly go: string
  readonly dismiss: string
}

interface Props {
  /** Address of the place. */
  readonly href: string
  readonly texts: ReturnToPlaceTexts
  readonly onDismiss: () => void
}

/** Offers to go on where the reader stopped; the page itself does not jump. */
export function ReturnToPlace({ href, texts, onDismiss }: Props) {
  return (
    <p className={styles.offer}>
      <a className={styles.go} href={href} onClick={onDismiss}>
        <span aria-hidden="true">↓</span>
        {texts.go}
      </a>
      <button aria-label={texts.dismiss} className={styles.dismiss} onClick={onDismiss} type="button">
        <svg aria-hidden="true" height="14" stroke="currentColor" strokeWidth="1.5" viewBox="0 0 16 16" width="14">
          <path d="M3 3l10 10M13 3L3 13" />
        </svg>
      </button>
    </p>
  )
}
