import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { KeptPages } from '@/components/offline/KeptPages'
import { PLACES } from '@/components/shell/navigation'
import { PageHeading } from '@/components/ui/PageHeading'
import { getPathname } from '@/i18n/navigation'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('OfflinePage')
  return { title: t('title'), robots: { index: false } }
}

/** Stands for a page that is not kept while there is no network, at that page's address. The service worker keeps it. */
export default async function OfflinePage() {
  const [t, shell, locale] = await Promise.all([getTranslations('OfflinePage'), getTranslations('Shell'), getLocale()])
  const places = [
    { address: getPathname({ href: '/', locale }), label: t('home'), needsAttempt: false },
    ...PLACES.map(({ key, href }) => ({
      address: getPathname({ href, locale }),
      label: shell(key),
      needsAttempt: key === 'quiz',
    })),
  ]
  return (
    <div data-stands-for-another>
      <PageHeading lead={t('lead')} title={t('title')} />
      <KeptPages
        locale={locale}
        places={places}
        texts={{ retry: t('retry'), articles: t('articles'), places: t('places'), nothing: t('nothing') }}
      />
    </div>
  )
}
