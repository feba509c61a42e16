import { loadDefaultJapaneseParser } from 'budoux'

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const parser = loadDefaultJapaneseParser()

/**
 * Where the phrases of a Japanese text begin, in UTF-16 units; nothing for Korean, which breaks at its spaces anyway (decision 028). A phrase ends with
 * its line: the parser reads none, and would put 選んでください。 and what the next line begins with in one.
 */
export function phraseStarts(text: string): readonly number[] {
  if (!KANA.test(text)) return []
  let at = 0
  return text.split(/(?<=\n)/).flatMap((line) =>
    parser.parse(line).map((phrase) => {
      const start = at
      at += phrase.length
      return start
    }),
  )
}
