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
