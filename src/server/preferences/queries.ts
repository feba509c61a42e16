import { cookies } from 'next/headers'
import { learnerLanguages } from '@/server/languages/queries'
import { COOKIES, isFurigana, isTheme, type Preferences } from './cookies'

/** Where the reader chose nothing, readings stand over Japanese for those who learn it. */
export async function preferences(): Promise<Preferences> {
  const [jar, { ruby }] = await Promise.all([cookies(), learnerLanguages()])
  const theme = jar.get(COOKIES.theme)?.value
  const furigana = jar.get(COOKIES.furigana)?.value
  return {
    theme: isTheme(theme) ? theme : 'system',
    furigana: isFurigana(furigana) ? furigana : ruby === 'ja' ? 'on' : 'off',
  }
}
