import { getTranslations } from 'next-intl/server'
import { Link } from '@/i18n/navigation'
import type { Theme } from '@/server/preferences/cookies'
import { LanguageSwitch } from './LanguageSwitch'
import { NavigationLink } from './NavigationLink'
import { PLACES } from './navigation'
import styles from './shell.module.css'
import { ThemeSwitch } from './ThemeSwitch'

export async function SiteHeader({ theme }: { readonly theme: Theme }) {
  const t = await getTranslations('Shell')
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link aria-label="Yogo" className={styles.logo} href="/">
          <span aria-hidden="true" lang="ko">
            용어
          </span>
          <span aria-hidden="true" lang="ja">
            用語
          </span>
        </Link>
        <nav aria-label={t('navigation')} className={styles.places}>
          {PLACES.map(({ key, href }) => (
            <NavigationLink className={styles.place} href={href} key={key}>
              {t(key)}
            </NavigationLink>
          ))}
        </nav>
        <div className={styles.switches}>
          <LanguageSwitch />
          <ThemeSwitch theme={theme} />
        </div>
      </div>
    </header>
  )
}
