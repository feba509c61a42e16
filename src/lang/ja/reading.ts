/** Reading of a Japanese string from the readings of its words: the cheapest way to cut it (小火器 is 小 and 火器, and no 小火 with 器). */
import { isKana, toHiragana } from './kana'

export interface WordReading {
  /** Hiragana. */
  readonly reading: string
  /** Lower is likelier: 0 for a reviewed word, 10 for one that hardly anybody knows. */
  readonly cost: number
}

/** The reading of a word that stands between `before` and `after`, null for what it does not know. */
export type ReadWord = (word: string, before: string, after: string) => WordReading | null

const LONGEST = 12
/** Every further word makes a cut less likely. */
const PER_WORD = 4
const SEPARATOR = /[\s・･＝=「」『』（）()、,.\-–—]/u

interface Cut {
  readonly reading: string
  readonly cost: number
}

/** Hiragana, null where a kanji or letter is left that nothing reads. */
export function composeReading(text: string, read: ReadWord): string | null {
  const letters = [...text]
  const cuts: (Cut | undefined)[] = [{ reading: '', cost: 0 }]
  const propose = (end: number, cut: Cut): void => {
    const known = cuts[end]
    if (known === undefined || cut.cost < known.cost) cuts[end] = cut
  }
  for (const [start, letter] of letters.entries()) {
    const here = cuts[start]
    if (!here) continue
    if (isKana(letter)) propose(start + 1, { reading: here.reading + toHiragana(letter), cost: here.cost })
    else if (SEPARATOR.test(letter)) propose(start + 1, here)
    const before = letters.slice(0, start).join('')
    for (let end = start + 1; end <= Math.min(letters.length, start + LONGEST); end++) {
      const word = letters.slice(start, end).join('')
      if (isKana(word)) continue
      const found = read(word, before, letters.slice(end).join(''))
      if (found) propose(end, { reading: here.reading + found.reading, cost: here.cost + found.cost + PER_WORD })
    }
  }
  return cuts[letters.length]?.reading ?? null
}
