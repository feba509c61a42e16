import { hasLocale } from 'next-intl'
import { getPathname } from '@/i18n/navigation'
import { routing } from '@/i18n/routing'
import { articleCompanions } from '@/server/articles/companions'

interface Context {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>
}

/** The pages that one who reads the article may go to: what is kept with it for a time without a network. */
export async function GET(_: Request, { params }: Context) {
  const { locale, id } = await params
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 })
  const addresses = await articleCompanions(id, locale)
  return addresses === null
    ? new Response(null, { status: 404 })
    : Response.json(addresses.map((href) => getPathname({ href, locale })))
}
