import createMiddleware from 'next-intl/middleware'
import { routing } from '@/i18n/routing'

/** Sends a path without a language to the reader's: the cookie's, else what Accept-Language asks for. */
export default createMiddleware(routing)

export const config = {
  // Next reads this without running it: pages only, not the API, Next's own files or anything with an extension.
  matcher: '/((?!api/|_next/|.*\\.[^/]+$).*)',
}
