import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { routing } from '@/i18n/routing'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = () =>
  routing.locales.flatMap((locale) => ['error', 'not-found'].map((notice) => ({ locale, notice })))

interface Context {
  readonly params: Promise<{ readonly locale: string; readonly notice: string }>
}

/** The words of a notice, made at build: any page may come to need them, and none brings them along (decision 027). */
export async function GET(_: Request, { params }: Context) {
  const { locale, notice } = await params
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 })
  const [error, notFound] = await Promise.all([
    getTranslations({ locale, namespace: 'ErrorPage' }),
    getTranslations({ locale, namespace: 'NotFound' }),
  ])
  return Response.json(
    notice === 'error'
      ? { title: error('title'), text: error('description'), first: error('retry'), home: error('home') }
      : {
          title: notFound('title'),
          text: notFound('description'),
          first: notFound('glossary'),
          home: notFound('home'),
        },
  )
}
