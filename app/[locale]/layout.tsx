import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import '@/components/tokens.css'
import '@/components/base.css'
import '@/components/print.css'
import { BorrowFaces } from '@/components/faces/BorrowFaces'
import { KeepOffline } from '@/components/offline/KeepOffline'
import { FootNavigation } from '@/components/shell/FootNavigation'
import { OfflineBanner } from '@/components/shell/OfflineBanner'
import { Progress } from '@/components/shell/Progress'
import { SiteFooter } from '@/components/shell/SiteFooter'
import { SiteHeader } from '@/components/shell/SiteHeader'
import styles from '@/components/shell/shell.module.css'
import { routing } from '@/i18n/routing'
import { preferences, shortcutChoice } from '@/server/preferences/queries'
import { shortcutsAttribute } from '@/server/preferences/shortcuts'

interface Props {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

async function origin(): Promise<URL> {
  const head = await headers()
  // A chain of proxies gives lists, the browser's own first.
  const first = (name: string) => head.get(name)?.split(',')[0]?.trim()
  const protocol = first('x-forwarded-proto') === 'https' ? 'https' : 'http'
  const address = `${protocol}://${first('x-forwarded-host') ?? first('host')}`
  return new URL(URL.canParse(address) ? address : 'http://localhost:3000')
}

export async function generateMetadata(): Promise<Metadata> {
  const [t, locale] = await Promise.all([getTranslations('Shell'), getLocale()])
  return {
    appleWebApp: { title: 'Yogo' },
    manifest: `/${locale}/manifest.webmanifest`,
    metadataBase: await origin(),
    title: { default: t('title'), template: '%s · Yogo' },
    description: t('description'),
  }
}

export const viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#171410' },
  ],
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params
  // An address with a dot is no page's and was sent to no language: what is not there is told by the page that says so.
  if (!hasLocale(routing.locales, locale)) redirect(`/${routing.defaultLocale}/${encodeURIComponent(locale)}`)
  const [{ furigana, overJapanese, theme }, shortcuts, t] = await Promise.all([
    preferences(),
    shortcutChoice(),
    getTranslations('Shell'),
  ])
  return (
    <html
      lang={locale}
      data-furigana={overJapanese || furigana === 'off' ? furigana : 'hanja'}
      data-shortcuts={shortcutsAttribute(shortcuts)}
      data-theme={theme === 'system' ? undefined : theme}
    >
      <body>
        <a className={styles.skip} href="#main">
          {t('skip')}
        </a>
        <Progress label={t('loading')} />
        <SiteHeader theme={theme} />
        <main className={styles.main} id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        <FootNavigation />
        <OfflineBanner text={t('offline')} />
        <BorrowFaces />
        <KeepOffline />
      </body>
    </html>
  )
}
