import { getTranslations } from 'next-intl/server'
import type { PairLabel } from '@/core/glossary/types'
import { ForkSign } from './ForkSign'
import styles from './PairLabelSign.module.css'

/** How the two headwords are related, where there is something to say. */
export async function PairLabelSign({ label }: { readonly label: PairLabel }) {
  const t = await getTranslations('PairLabel')
  if (label === 'none') return null
  return (
    <span className={`${styles.label} ${label === 'false-friend' ? styles.warning : ''}`}>
      {label === 'false-friend' ? <ForkSign /> : null}
      {t(label)}
    </span>
  )
}
