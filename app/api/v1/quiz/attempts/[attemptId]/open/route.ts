import type { NextRequest } from 'next/server'
import { hasLocale } from 'next-intl'
import { routing } from '@/i18n/routing'
import { localQuestions } from '@/server/quiz/local-questions'

interface Context {
  readonly params: Promise<{ readonly attemptId: string }>
}

/** The questions of the learner's attempt that are open, in the interface's language `lang`, without what tells their answers. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const lang = request.nextUrl.searchParams.get('lang')
  const locale = hasLocale(routing.locales, lang) ? lang : routing.defaultLocale
  const questions = await localQuestions((await params).attemptId, locale)
  const headers = { 'Cache-Control': 'no-store' }
  return questions
    ? Response.json({ questions }, { headers })
    : Response.json({ error: 'not-found' }, { status: 404, headers })
}
