import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation'
import styles from './Pages.module.css'

interface Props {
  readonly page: number
  readonly pages: number
  readonly addressOf: (page: number) => string
}

/** Back and forth in a long list; nothing where one page holds it. */
export async function Pages({ page, pages, addressOf }: Props) {
  const t = await getTranslations('Pages')
  if (pages < 2) return null
  return (
    <nav aria-label={t('label')} className={styles.pages}>
      {page > 1 ? (
        <Link className={styles.step} href={addressOf(page - 1)} rel="prev">
          {t('previous')}
        </Link>
      ) : (
        <span />
      )}
      <span className={styles.place}>{t('place', { page, pages })}</span>
      {page < pages ? (
        <Link className={styles.step} href={addressOf(page + 1)} rel="next">
          {t('next')}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
