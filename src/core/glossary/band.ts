import type { Band } from './types'

/**
 * Least confidence of a band: of what an editor read, all of 18 above the first and 92 in 100 above the second were right
 * (docs/decisions/020-confidence-of-a-counterpart.md). Below `likely` a counterpart is a guess: shown as one, and never asked. */
export const BAND_FLOORS = { sure: 0.65, likely: 0.3 } as const

/** The band of a counterpart's confidence (0 to 1). */
export function bandOf(confidence: number): Band {
  if (confidence >= BAND_FLOORS.sure) return 'sure'
  return confidence >= BAND_FLOORS.likely ? 'likely' : 'guess'
}
