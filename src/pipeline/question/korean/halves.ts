/** Halves of a year, as dates without figures: 지난해 하반기. */
import type { Tense } from '../lexis'

/** From the past to what is still to come. */
const HALVES: readonly string[] = [
  '지난해 상반기',
  '지난해 하반기',
  '올해 상반기',
  '올해 하반기',
  '내년 상반기',
  '내년 하반기',
]

/** Those that may stand in its place as wrong ones. */
export function otherHalves(date: string, tense: Tense): readonly string[] {
  const at = HALVES.indexOf(date)
  // Of what has been an earlier half is certainly over, of what is to come a later one certainly is not.
  return at < 0 ? [] : tense === 'past' ? HALVES.slice(0, at) : HALVES.slice(at + 1)
}
