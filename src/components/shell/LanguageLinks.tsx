'use client'

import { useSearchParams } from 'next/navigation'
import type { Locale } from 'next-intl'
import { Link, usePathname } from '@/i18n/navigation'
import { routing } from '@/i18n/routing'
import styles from './shell.module.css'

const NAMES = { ko: { short: '한', long: '한국어' }, ja: { short: '日', long: '日本語' } } as const

/** Links to the same page, search and place in the other language. */
export function LanguageLinks({ here, label }: { readonly here: Locale; readonly label: string }) {
  const pathname = usePathname()
  const search = useSearchParams().toString()
  return (
    <nav aria-label={label} className={styles.languages}>
      {routing.locales.map((locale) => (
        <Link
          aria-current={locale === here ? 'true' : undefined}
          aria-label={NAMES[locale].long}
          className={styles.language}
          href={search ? `${pathname}?${search}` : pathname}
          hrefLang={locale}
          key={locale}
          lang={locale}
          locale={locale}
          prefetch={false}
          scroll={false}
        >
          {NAMES[locale].short}
        </Link>
      ))}
    </nav>
  )
}
