import { getTranslations } from 'next-intl/server'
import { Commands } from '@/components/commands/Commands'
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
          <Commands className={styles.commands} label={t('commands')} lost={t('notLoaded')}>
            <svg
              aria-hidden="true"
              fill="none"
              height="20"
              stroke="currentColor"
              strokeWidth="1.5"
              viewBox="0 0 20 20"
              width="20"
            >
              <circle cx="8.5" cy="8.5" r="5.75" />
              <path d="M13 13l5 5" />
            </svg>
          </Commands>
          <LanguageSwitch />
          <ThemeSwitch theme={theme} />
          <NavigationLink className={styles.settings} href="/settings" label={t('settings')}>
            <svg
              aria-hidden="true"
              fill="none"
              height="20"
              stroke="currentColor"
              strokeWidth="1.5"
              viewBox="0 0 20 20"
              width="20"
            >
              <path d="M2 6h8M16 6h2M2 14h2M10 14h8" />
              <circle cx="13" cy="6" r="2.5" />
              <circle cx="7" cy="14" r="2.5" />
            </svg>
          </NavigationLink>
        </div>
      </div>
    </header>
  )
}
