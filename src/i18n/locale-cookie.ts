const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/** What remembers the language for the next visit. The server writes it with a page that is loaded, a link with one that is not. */
export const LOCALE_COOKIE = { name: 'NEXT_LOCALE', maxAge: YEAR_MS / 1000, sameSite: 'lax' } as const

/** Remembers a language from the browser. One without the Cookie Store API remembers at the next page it loads. */
export async function rememberLocale(locale: string): Promise<void> {
  const { name, sameSite } = LOCALE_COOKIE
  await window.cookieStore?.set({ name, value: locale, path: '/', sameSite, expires: Date.now() + YEAR_MS })
}
