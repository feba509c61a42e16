import { getTranslations } from 'next-intl/server'
import styles from './shell.module.css'

export async function SiteFooter() {
  const t = await getTranslations('Shell')
  return (
    <footer className={styles.footer}>
      <p>{t('tagline')}</p>
    </footer>
  )
}
