import { cookies } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import { learnerLanguages } from '@/server/languages/queries'
import { COOKIES, isFurigana, isTheme, type Preferences } from './cookies'
import { readShortcuts, type ShortcutChoice } from './shortcuts'

/** Where the reader chose nothing, readings stand over the words of the language that is learned. */
export async function preferences(): Promise<Preferences> {
  const jar = await cookies()
  const theme = jar.get(COOKIES.theme)?.value
  const furigana = jar.get(COOKIES.furigana)?.value
  const chosen = isFurigana(furigana) ? furigana : null
  return {
    theme: isTheme(theme) ? theme : 'system',
    furigana: chosen ?? 'on',
    overJapanese: chosen === null ? await learnsJapanese() : chosen !== 'off',
  }
}

/** The keys that the reader chose on this browser. */
export async function shortcutChoice(): Promise<ShortcutChoice> {
  return readShortcuts((await cookies()).get(COOKIES.shortcuts)?.value)
}

async function learnsJapanese(): Promise<boolean> {
  try {
    return (await learnerLanguages()).ruby === 'ja'
  } catch (error) {
    unstable_rethrow(error)
    // The frame of every page asks: it stands while the database does not, and the page within says so.
    return true
  }
}
