import type { Band } from './types'

/** Least confidence of a band. Below `likely` a counterpart is a guess: shown as one, and never asked. */
export const BAND_FLOORS = { sure: 0.85, likely: 0.5 } as const

/** The band of a counterpart's confidence (0 to 1). */
export function bandOf(confidence: number): Band {
  if (confidence >= BAND_FLOORS.sure) return 'sure'
  return confidence >= BAND_FLOORS.likely ? 'likely' : 'guess'
}
