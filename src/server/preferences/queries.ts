import { cookies } from 'next/headers'
import { COOKIES, isFurigana, isTheme, type Preferences } from './cookies'

/** Where the reader chose nothing, readings stand over the words of the language that is learned (`rubyLanguages`). */
export async function preferences(): Promise<Preferences> {
  const jar = await cookies()
  const theme = jar.get(COOKIES.theme)?.value
  const furigana = jar.get(COOKIES.furigana)?.value
  return { theme: isTheme(theme) ? theme : 'system', furigana: isFurigana(furigana) ? furigana : 'on' }
}
