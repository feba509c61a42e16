import { defineRouting } from 'next-intl/routing'
import { LANGS } from '@/core/article/types'
import { LOCALE_COOKIE } from './locale-cookie'

export const routing = defineRouting({
  locales: LANGS,
  defaultLocale: 'ko',
  localePrefix: 'always',
  localeCookie: LOCALE_COOKIE,
  // Every page names its alternates in its metadata.
  alternateLinks: false,
})
