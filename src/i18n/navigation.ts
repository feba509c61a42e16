import { redirect as redirectTo } from 'next/navigation'
import type { Locale } from 'next-intl'
import { Link as LocalizedLink } from './Link'
import { localized } from './localized'
import { usePathname as useLocalizedPathname } from './use-pathname'

interface Target {
  /** Without the language. */
  readonly href: string | { readonly pathname: string; readonly query?: Readonly<Record<string, string>> }
  readonly locale: Locale
}

export const Link = LocalizedLink
export const usePathname = useLocalizedPathname

/** The address of a page in a language. */
export function getPathname({ href, locale }: Target): string {
  if (typeof href === 'string') return localized(locale, href)
  const search = new URLSearchParams(href.query).toString()
  return localized(locale, search ? `${href.pathname}?${search}` : href.pathname)
}

export const redirect = (target: Target): never => redirectTo(getPathname(target))
