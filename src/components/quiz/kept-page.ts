/** A page that comes without a network is one that was kept: of another question than the address asks for, or from before its answer. */

interface Kept {
  /** The question's place on the page, from 0. */
  readonly shown: number
  /** Whether the page shows it as open. */
  readonly isOpen: boolean
  /** The place that the address asks for; null for none. */
  readonly asked: number | null
  /** Open places as the browser knows them; null where it does not. */
  readonly held: readonly number[] | null
  /** Places whose answers are not stored yet. */
  readonly waiting: readonly number[]
}

/**
 * The place to show in place of the page's: what is asked for where it is open, else the next open one, else one whose answer waits or is
 * stored. Null where the page may stay.
 */
export function placeInstead({ shown, isOpen, asked, held, waiting }: Kept): number | null {
  if (held === null) return null
  const isElsewhere = asked !== null && asked !== shown
  const isOver = isOpen && !held.includes(shown)
  if (!isElsewhere && !isOver) return null
  const from = asked ?? shown
  const open = held.filter((place) => !waiting.includes(place))
  return open.find((place) => place >= from) ?? open[0] ?? from
}
