'use server'

import { cookies } from 'next/headers'
import type { ActionState } from '@/server/action-state'
import { COOKIES, isFurigana, isTheme, ONE_YEAR_SECONDS } from './cookies'
import { shortcutChoice } from './queries'
import { clashes, readShortcuts, type ShortcutChoice, writeShortcuts } from './shortcuts'

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

async function rememberShortcuts(choice: ShortcutChoice): Promise<void> {
  const text = writeShortcuts(choice)
  if (text === null) (await cookies()).delete(COOKIES.shortcuts)
  else await remember(COOKIES.shortcuts, text)
}

/** Form action; the pressed button is named `shortcuts`, `on` or `off`. The keys stay as they are chosen. */
export async function switchShortcuts(form: FormData): Promise<void> {
  const said = form.get('shortcuts')
  if (said === 'on' || said === 'off') await rememberShortcuts({ ...(await shortcutChoice()), off: said === 'off' })
}

/** Keeps the keys that a form gives, by the shortcut's name. `clash`: two that hold on one page have the same. */
export async function chooseKeys(_previous: ActionState, form: FormData): Promise<ActionState> {
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === 'string')
  const { keys } = readShortcuts(new URLSearchParams(fields).toString())
  const choice = { off: (await shortcutChoice()).off, keys }
  if (clashes(choice).length > 0) return { code: 'clash' }
  await rememberShortcuts(choice)
  return { code: 'saved' }
}
