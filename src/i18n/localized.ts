/** The address in a language of a path without one: ('ko', '/glossary') is /ko/glossary, ('ko', '/') is /ko. */
export const localized = (locale: string, href: string): string =>
  `/${locale}${href === '/' ? '' : href.replace(/^\/(?=[?#])/, '')}`
