'use server'

import { cookies } from 'next/headers'
import { COOKIES, isFurigana, isTheme, ONE_YEAR_SECONDS } from './cookies'

async function remember(name: string, value: string): Promise<void> {
  const jar = await cookies()
  jar.set(name, value, { httpOnly: true, maxAge: ONE_YEAR_SECONDS, path: '/', sameSite: 'lax' })
}

/** Form action; the pressed button is named `theme`. Anything else is ignored. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = form.get('theme')
  if (isTheme(theme)) await remember(COOKIES.theme, theme)
}

/** Form action; the pressed button is named `furigana`. Anything else is ignored. */
export async function chooseFurigana(form: FormData): Promise<void> {
  const furigana = form.get('furigana')
  if (isFurigana(furigana)) await remember(COOKIES.furigana, furigana)
}
