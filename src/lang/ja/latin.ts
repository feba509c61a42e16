/** How Japanese reads Latin words: abbreviations letter by letter, words by a dictionary. */

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  `Aえー Bびー Cしー Dでぃー Eいー Fえふ Gじー Hえいち Iあい Jじぇー Kけー Lえる Mえむ Nえぬ Oおー Pぴー Qきゅー Rあーる Sえす Tてぃー Uゆー Vぶい Wだぶりゅー
   Xえっくす Yわい Zぜっと`
    .split(/\s+/)
    .map((row) => [row.slice(0, 1), row.slice(1)]),
)

/** Abbreviations that are longer than that are read as words (UNESCO). */
const LONGEST_SPELT = 5
const LONGEST_MIXED = 4

/** Hiragana of one run of Latin letters (AI, OpenAI); a part that nothing reads stays, in lower case. */
export function readLatinWord(word: string, lookUp: (word: string) => string | null): string {
  // t値, p値: no word has one letter
  if (/^[A-Za-z]$/.test(word)) return LETTERS[word.toUpperCase()] ?? word
  const whole = lookUp(word)
  if (whole !== null && !/^[A-Z]+$/.test(word)) return whole
  // SiC, PoC: short and capital at both ends
  if (word.length <= LONGEST_MIXED && /^[A-Z][a-z]+[A-Z]$/.test(word))
    return [...word.toUpperCase()].map((letter) => LETTERS[letter]).join('')
  return (word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^A-Za-z]+/g) ?? [])
    .map((part) => {
      if (/^[A-Z]+$/.test(part) && part.length <= LONGEST_SPELT)
        return [...part].map((letter) => LETTERS[letter]).join('')
      return lookUp(part) ?? part.toLowerCase()
    })
    .join('')
}
