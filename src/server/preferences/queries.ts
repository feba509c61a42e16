import { cookies } from 'next/headers'
import { unstable_rethrow } from 'next/navigation'
import { learnerLanguages } from '@/server/languages/queries'
import { COOKIES, type Furigana, isFurigana, isTheme, type Preferences } from './cookies'

/** Where the reader chose nothing, readings stand over Japanese for those who learn it. */
export async function preferences(): Promise<Preferences> {
  const jar = await cookies()
  const theme = jar.get(COOKIES.theme)?.value
  const furigana = jar.get(COOKIES.furigana)?.value
  return {
    theme: isTheme(theme) ? theme : 'system',
    furigana: isFurigana(furigana) ? furigana : await usualFurigana(),
  }
}

async function usualFurigana(): Promise<Furigana> {
  try {
    return (await learnerLanguages()).ruby === 'ja' ? 'on' : 'off'
  } catch (error) {
    unstable_rethrow(error)
    // The frame of every page asks: it stands while the database does not, and the page within says so.
    return 'on'
  }
}
