/** Language data written one row a line, and where its words stand in a text. */

/** Rows of cells; blank lines are left out. */
export const rowsOf = (written: string, separator: string): readonly (readonly string[])[] =>
  written
    .trim()
    .split('\n')
    .map((row) => row.split(separator))

/** Pairs `A B`, one a line, in the order written. */
export const pairsOf = (written: string): readonly (readonly [string, string])[] =>
  rowsOf(written, '\t').map(([from = '', to = '']) => [from, to] as const)

export interface FoundWord {
  readonly word: string
  readonly start: number
}

/** Letters by which the words of a list are looked for. */
const KEY = 2

/** Where the words of a list stand in a text, each place of each word, in time that does not grow with the list. Words have two letters or more. */
export function wordFinder(words: Iterable<string>): (text: string, from?: number) => readonly FoundWord[] {
  const byKey = new Map<string, string[]>()
  for (const word of words) {
    const key = word.slice(0, KEY)
    byKey.set(key, [...(byKey.get(key) ?? []), word])
  }
  return (text, from = 0) => {
    const found: FoundWord[] = []
    for (let start = from; start < text.length; start++)
      for (const word of byKey.get(text.slice(start, start + KEY)) ?? [])
        if (text.startsWith(word, start)) found.push({ word, start })
    return found
  }
}

/** Words of a list with what stands in their place. */
export interface Exchanges {
  readonly foundIn: (text: string, from?: number) => readonly FoundWord[]
  /** Undefined for a word that is none of the list. */
  readonly otherFor: (word: string) => string | undefined
}

/** `both`: either word of a pair may stand in the other's place. */
export function exchangesOf(pairs: readonly (readonly [string, string])[], { both }: { both: boolean }): Exchanges {
  const others = new Map([...pairs, ...(both ? pairs.map(([a, b]) => [b, a] as const) : [])])
  return { foundIn: wordFinder(others.keys()), otherFor: (word) => others.get(word) }
}
