import type { PairLabel } from '@/core/glossary/types'
import { ForkSign } from './ForkSign'
import styles from './PairLabelSign.module.css'

/** How two headwords are related, in words, a false friend with a sign as well. */
export function PairLabelMark({ label, text }: { readonly label: PairLabel; readonly text: string }) {
  return (
    <span className={`${styles.label} ${label === 'false-friend' ? styles.warning : ''}`}>
      {label === 'false-friend' ? <ForkSign /> : null}
      {text}
    </span>
  )
}
