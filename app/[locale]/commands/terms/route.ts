import { hasLocale } from 'next-intl'
import { routing } from '@/i18n/routing'
import { foundTerms } from '@/server/glossary/queries'

interface Context {
  readonly params: Promise<{ readonly locale: string }>
}

/** The first terms that the glossary's search finds, for the command palette. */
export async function GET(request: Request, { params }: Context) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 })
  const entries = await foundTerms(new URL(request.url).searchParams.get('q') ?? '')
  const terms = entries.map(({ id, ko, ja }) => ({ id, ko: ko.headword, ja: ja.headword, reading: ja.reading }))
  return Response.json(terms, { headers: { 'Cache-Control': 'private, no-store' } })
}
