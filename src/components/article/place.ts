/** Where a reader stopped in an article. */
export interface Place {
  /** The choice of texts it was read in. */
  readonly view: string
  /** Id of the first sentence that was on the screen. */
  readonly sentence: string
}

/** A sentence on the page; `top` and `bottom` are measured from the top of the screen, px. */
interface Shown {
  readonly id: string
  readonly top: number
  readonly bottom: number
}

/**
 * The first sentence that is whole on the screen; `start` while the beginning is less than half a screen away and there is
 * nothing to keep, `end` where the last sentence is and the article is read.
 */
export function furthestPlace(sentences: readonly Shown[], height: number): string {
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (!first || !last || first.bottom > -height / 2) return 'start'
  if (last.bottom <= height) return 'end'
  return sentences.find(({ top }) => top >= 0)?.id ?? 'start'
}

/** What was stored, if it still reads as a place. */
export function parsePlace(value: unknown): Place | null {
  if (typeof value !== 'object' || value === null || !('view' in value) || !('sentence' in value)) return null
  const { view, sentence } = value
  return typeof view === 'string' && typeof sentence === 'string' && /^(?:ko|ja)-\d+$/.test(sentence)
    ? { view, sentence }
    : null
}
