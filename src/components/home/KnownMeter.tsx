import { getTranslations } from 'next-intl/server'
import type { KnownShare } from '@/core/study/status'
import styles from './KnownMeter.module.css'

const STROKES = 4

/** How much of an article's glossary the learner knows: four strokes for the eye, and the numbers in words. */
export async function KnownMeter({ share: { known, of } }: { readonly share: KnownShare }) {
  const t = await getTranslations('KnownMeter')
  // What is begun shows, and only the whole is full.
  const full = known === 0 ? 0 : Math.max(1, Math.floor((known / of) * STROKES))
  return (
    <span className={styles.share}>
      <span aria-hidden="true" className={styles.meter}>
        {Array.from({ length: STROKES }, (_, place) => place).map((place) => (
          <span className={place < full ? styles.full : styles.empty} key={place} />
        ))}
      </span>
      {t('known', { known, of })}
    </span>
  )
}
