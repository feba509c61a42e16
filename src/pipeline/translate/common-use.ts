import type { BridgeDictionaries } from '../ports'

/** Occurrences in the analyser's training text from which on a Korean word is in common use. */
const IN_USE = 5

export const isInCommonUse = (
  word: string,
  { koreanFrequency }: Pick<BridgeDictionaries, 'koreanFrequency'>,
): boolean => koreanFrequency(word) >= IN_USE
