/** Where what ties terms together stands, and the terms that it leads to: two columns with lines between. */

export interface Tie {
  readonly name: string
  /** Ids of the terms. */
  readonly terms: readonly string[]
}

export interface GraphLayout {
  readonly height: number
  readonly ties: readonly { readonly name: string; readonly y: number }[]
  readonly terms: readonly { readonly id: string; readonly y: number }[]
  readonly lines: readonly { readonly tie: string; readonly term: string; readonly from: number; readonly to: number }[]
}

/** Heights of a term's and of a tie's place. */
const TERM = 30
const TIE = 44

/** Terms in the order in which the ties name them, each once; a tie in the middle of its terms, but none upon another. */
export function layOutGraph(ties: readonly Tie[]): GraphLayout {
  const ids = [...new Set(ties.flatMap(({ terms }) => terms))]
  const height = Math.max(ids.length * TERM, ties.length * TIE)
  const top = (height - ids.length * TERM) / 2
  const yOf = new Map(ids.map((id, i) => [id, top + (i + 0.5) * TERM]))
  const middles = ties.map(({ terms }) => terms.reduce((sum, id) => sum + (yOf.get(id) ?? 0), 0) / terms.length)
  const order = middles.map((_, i) => i).sort((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0))
  const placed: number[] = []
  for (const [rank, i] of order.entries()) {
    const above = rank === 0 ? TIE / 2 : (placed[order[rank - 1] ?? 0] ?? 0) + TIE
    const below = height - (order.length - rank - 0.5) * TIE
    placed[i] = Math.min(Math.max(middles[i] ?? 0, above), below)
  }
  return {
    height,
    ties: ties.map(({ name }, i) => ({ name, y: placed[i] ?? 0 })),
    terms: ids.map((id) => ({ id, y: yOf.get(id) ?? 0 })),
    lines: ties.flatMap(({ name, terms }, i) =>
      terms.map((term) => ({ tie: name, term, from: placed[i] ?? 0, to: yOf.get(term) ?? 0 })),
    ),
  }
}

/** How wide a character is, in widths of a full one; those of Latin letters vary, so it is a little more than most need. */
const widthOf = (character: string): number => (character < '\u0100' ? 0.62 : 1)

const length = (word: string): number => [...word].reduce((sum, character) => sum + widthOf(character), 0)

/** As much of a word as has that width, with an ellipsis where it is not all. */
function cut(word: string, room: number): string {
  if (length(word) <= room) return word
  const letters = [...word]
  while (letters.length > 1 && length(letters.join('')) + 1 > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Two words in one line of so many full widths: what the shorter leaves of its half is the other's. */
export function fitPair(one: string, other: string, room: number): readonly [string, string] {
  const half = room / 2
  return [cut(one, Math.max(half, room - length(other))), cut(other, Math.max(half, room - length(one)))]
}
