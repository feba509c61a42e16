import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { PLACES } from '@/components/shell/navigation'
import { getPathname } from '@/i18n/navigation'
import { routing } from '@/i18n/routing'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () => routing.locales.map((locale) => ({ locale }))

interface Context {
  readonly params: Promise<{ readonly locale: string }>
}

/** The paper of both themes' light one: an app's frame can't follow the night. */
const PAPER = '#fbf8f2'

/** The web app's manifest. Both languages are one app: whichever is installed, the other does not install beside it. */
export async function GET(_: Request, { params }: Context) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 })
  const t = await getTranslations({ locale, namespace: 'Shell' })
  const manifest = {
    id: '/',
    name: t('title'),
    short_name: 'Yogo',
    description: t('description'),
    lang: locale,
    dir: 'ltr',
    start_url: getPathname({ href: '/', locale }),
    scope: '/',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    categories: ['education'],
    icons: [
      { src: '/icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: PLACES.map(({ key, href }) => ({ name: t(key), url: getPathname({ href, locale }) })),
  }
  return Response.json(manifest, { headers: { 'Content-Type': 'application/manifest+json' } })
}
