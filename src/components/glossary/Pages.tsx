import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation'
import styles from './Pages.module.css'

interface Props {
  /** Addresses; null where the list begins or ends. */
  readonly previous: string | null
  readonly next: string | null
}

/** Back and forth in a long list; nothing where one page holds it. */
export async function Pages({ previous, next }: Props) {
  const t = await getTranslations('Pages')
  if (previous === null && next === null) return null
  return (
    <nav aria-label={t('label')} className={styles.pages}>
      {previous === null ? null : (
        <Link className={styles.previous} href={previous} prefetch={false} rel="prev">
          {t('previous')}
        </Link>
      )}
      {next === null ? null : (
        <Link className={styles.next} href={next} prefetch={false} rel="next">
          {t('next')}
        </Link>
      )}
    </nav>
  )
}
