import { hasLocale } from 'next-intl'
import { readCommands } from '@/components/commands/read-commands'
import { routing } from '@/i18n/routing'

interface Context {
  readonly params: Promise<{ readonly locale: string }>
}

/** What the command palette offers, asked for when it is first opened. */
export async function GET(_: Request, { params }: Context) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) return new Response(null, { status: 404 })
  return Response.json(await readCommands(locale), { headers: { 'Cache-Control': 'private, no-store' } })
}
