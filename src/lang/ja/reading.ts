/** Reading of a Japanese string from the readings of its words: longest match from the left. */
import { isKana, toHiragana } from './kana'

/** Hiragana of a word, null for what it does not know. */
export type ReadWord = (word: string) => string | null

const LONGEST = 12
const SEPARATOR = /[\s・･＝=「」『』（）()、,.\-–—]/u

/** Hiragana, null where a kanji or letter is left that nothing reads. */
export function composeReading(text: string, read: ReadWord): string | null {
  const letters = [...text]
  let reading = ''
  for (let start = 0; start < letters.length; ) {
    const letter = letters[start] ?? ''
    const word = longestWord(letters, start, read)
    if (word) {
      reading += word.reading
      start += word.length
    } else if (isKana(letter)) {
      reading += toHiragana(letter)
      start++
    } else if (SEPARATOR.test(letter)) start++
    else return null
  }
  return reading
}

function longestWord(
  letters: readonly string[],
  start: number,
  read: ReadWord,
): { reading: string; length: number } | null {
  for (let length = Math.min(LONGEST, letters.length - start); length > 0; length--) {
    const word = letters.slice(start, start + length).join('')
    if (isKana(word)) return null
    const reading = read(word)
    if (reading !== null) return { reading, length }
  }
  return null
}
