import { getTranslations } from 'next-intl/server'
import styles from './NoArticles.module.css'

/** The first thing a fresh installation says: how an article gets in. */
export async function NoArticles() {
  const t = await getTranslations('NoArticles')
  return (
    <div className={styles.empty}>
      <p>{t('text')}</p>
      <pre className={styles.command}>
        <code>npx yogo ingest FILE</code>
      </pre>
      <p className={styles.hint}>{t('hint')}</p>
    </div>
  )
}
