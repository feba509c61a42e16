/** Kana as Unicode orders them: hiragana and katakana stand 0x60 apart. */

const OFFSET = 0x60

export const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - OFFSET))
export const toKatakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + OFFSET))

export const isKatakana = (text: string): boolean => /^[ァ-ヺー・]+$/.test(text)
export const isKana = (text: string): boolean => /^[ぁ-ゖァ-ヺー]+$/.test(text)
export const isKanji = (text: string): boolean => /^[\p{Script=Han}々〆]+$/u.test(text)
export const hasKanji = (text: string): boolean => /[\p{Script=Han}々〆]/u.test(text)

/** みすず of みすゞ, ここ of こゝ: kana that a mark repeats, with a voiced one for ゞ and ヾ. */
export const withoutRepeatMarks = (text: string): string =>
  text.replace(
    /([ぁ-ゖァ-ヺ])([ゝゞヽヾ])/g,
    (_, kana: string, mark: string) =>
      kana + (/[ゞヾ]/.test(mark) ? String.fromCharCode(kana.charCodeAt(0) + 1) : kana),
  )
