import type { NextRequest } from 'next/server'
import { hasLocale } from 'next-intl'
import { routing } from '@/i18n/routing'
import { studyQueue } from '@/server/study/queries'
import { readStudySearch } from '@/server/study/scope'

/** The cards of the learner's day with all that showing and rating them needs. `locale`: the interface's language. */
export async function GET(request: NextRequest) {
  const parameters = Object.fromEntries(request.nextUrl.searchParams)
  const locale = hasLocale(routing.locales, parameters.locale) ? parameters.locale : routing.defaultLocale
  const queue = await studyQueue(readStudySearch(parameters), { locale })
  return Response.json(queue, { headers: { 'cache-control': 'private, no-store' } })
}
