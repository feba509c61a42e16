import type { Band } from './types'

/**
 * Least confidence of a band. Of 900 terms that editors read, 142 of 144 above the first were right, and 531 of 574 above the second
 * (docs/decisions/020-confidence-of-a-counterpart.md). Below `likely` a counterpart is a guess: shown as one, and never asked.
 */
export const BAND_FLOORS = { sure: 0.73, likely: 0.33 } as const

/** The band of a counterpart's confidence (0 to 1). */
export function bandOf(confidence: number): Band {
  if (confidence >= BAND_FLOORS.sure) return 'sure'
  return confidence >= BAND_FLOORS.likely ? 'likely' : 'guess'
}
