import type { Locale } from 'next-intl'
import { routing } from './routing'

/** Canonical address and hreflang alternates of a page; `path` is without the language: '', '/glossary'. */
export function alternates(locale: Locale, path: string) {
  const languages = Object.fromEntries(routing.locales.map((each) => [each, `/${each}${path}`]))
  return { canonical: `/${locale}${path}`, languages: { ...languages, 'x-default': path || '/' } }
}
