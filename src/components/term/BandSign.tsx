import { getTranslations } from 'next-intl/server'
import { bandOf } from '@/core/glossary/band'
import type { Band } from '@/core/glossary/types'
import styles from './BandSign.module.css'

interface Props {
  readonly confidence: number
  /** The sign alone, its word left to those who can't see it: where many stand side by side. */
  readonly compact?: boolean
}

/** Sure, likely or guess: a full, a half or a dotted circle, and the word. */
export async function BandSign({ confidence, compact = false }: Props) {
  const t = await getTranslations('Band')
  const band = bandOf(confidence)
  return (
    <span className={`${styles.band} ${styles[band]}`} title={compact ? t(band) : undefined}>
      <Circle band={band} />
      <span className={compact ? styles.hidden : undefined}>{t(band)}</span>
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
