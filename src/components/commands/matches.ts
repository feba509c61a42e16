const fold = (text: string) => text.normalize('NFKC').toLowerCase()

/** Whether every word of a query is in the text, whatever its width and case. */
export function matches(query: string, text: string): boolean {
  const folded = fold(text)
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word))
}
