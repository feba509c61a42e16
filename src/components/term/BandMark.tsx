import type { Band } from '@/core/glossary/types'
import styles from './BandSign.module.css'

/** A full, a half or a dotted circle, and the word for it. */
export function BandMark({ band, text }: { readonly band: Band; readonly text: string }) {
  return (
    <span className={`${styles.band} ${styles[band]}`}>
      <Circle band={band} />
      {text}
    </span>
  )
}

function Circle({ band }: { readonly band: Band }) {
  return (
    <svg aria-hidden="true" className={styles.circle} height="12" viewBox="0 0 12 12" width="12">
      {band === 'sure' ? <circle cx="6" cy="6" fill="currentColor" r="5" /> : null}
      {band === 'likely' ? <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" /> : null}
      {band === 'sure' ? null : (
        <circle
          cx="6"
          cy="6"
          fill="none"
          r="5"
          stroke="currentColor"
          strokeDasharray={band === 'guess' ? '1.6 1.54' : undefined}
          strokeWidth={band === 'guess' ? 1.6 : 1.2}
        />
      )}
    </svg>
  )
}
