import { defineRouting } from 'next-intl/routing'
import { LANGS } from '@/core/article/types'

const ONE_YEAR = 365 * 24 * 60 * 60

export const routing = defineRouting({
  locales: LANGS,
  defaultLocale: 'ko',
  localePrefix: 'always',
  localeCookie: { maxAge: ONE_YEAR, sameSite: 'lax' },
  // Every page names its alternates in its metadata.
  alternateLinks: false,
})
