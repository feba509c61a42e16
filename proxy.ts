import type { NextRequest } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { LEARNER_TAG_HEADER } from '@/core/learner/tag'
import { routing } from '@/i18n/routing'
import { LEARNER_COOKIE, tagOf } from '@/server/learner-cookie'

/** Sends a path without a language to the reader's: the cookie's, else what Accept-Language asks for. */
const inLanguage = createMiddleware(routing)

/** Pages say whose they are, so that the browser keeps none for another learner. */
export default function proxy(request: NextRequest) {
  const response = inLanguage(request)
  response.headers.set(LEARNER_TAG_HEADER, tagOf(request.cookies.get(LEARNER_COOKIE)?.value))
  return response
}

export const config = {
  // Next reads this without running it: pages only, not the API, Next's own files or anything with an extension.
  matcher: '/((?!api/|_next/|.*\\.[^/]+$).*)',
}
