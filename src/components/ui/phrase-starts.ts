import { loadDefaultJapaneseParser } from 'budoux'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const parser = loadDefaultJapaneseParser()

/** Where the phrases of a Japanese text begin, in UTF-16 units; nothing for Korean, which breaks at its spaces anyway (decision 028). */
export function phraseStarts(text: string): readonly number[] {
  if (!KANA.test(text)) return []
  let at = 0
  return parser.parse(text).map((phrase) => {
    const start = at
    at += phrase.length
    return start
  })
}
