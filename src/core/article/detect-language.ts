import type { Lang } from './types'

/** A Latin word takes about this many letters for what one hangul syllable or kanji says. */
const LATIN_LETTERS_PER_SYLLABLE = 3
/** Japanese prose is half kana; a list of names still has some. Chinese has none. */
const MIN_KANA_SHARE = 0.06

const count = (text: string, script: RegExp): number => text.match(script)?.length ?? 0

interface Scripts {
  readonly hangul: number
  readonly kana: number
  readonly han: number
  /** Letters of every other script, Latin at its weight. */
  readonly other: number
}

function scriptsOf(text: string): Scripts {
  const hangul = count(text, /\p{Script=Hangul}/gu)
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const han = count(text, /\p{Script=Han}/gu)
  const latin = count(text, /\p{Script=Latin}/gu)
  const letters = count(text, /\p{L}/gu)
  return { hangul, kana, han, other: letters - hangul - kana - han - latin + latin / LATIN_LETTERS_PER_SYLLABLE }
}

/** Whether a text may be called `lang` when a person says that it is: it has letters that only this language has. */
export function isPlausibly(lang: Lang, text: string): boolean {
  const { hangul, kana, han, other } = scriptsOf(text)
  return lang === 'ko' ? hangul > kana && hangul * 4 >= other : kana + han > hangul && (kana + han) * 4 >= other
}

/** The language of a text by its scripts; null where it is a third one (English, Chinese, Thai …) or has no letters. */
export function detectLanguage(text: string): Lang | null {
  const { hangul, kana, han, other } = scriptsOf(text)
  if (hangul > kana && hangul * 2 >= han && hangul >= other) return 'ko'
  const isChinese = kana < (kana + han) * MIN_KANA_SHARE
  if (kana > hangul && !isChinese && kana + han >= other) return 'ja'
  return null
}
