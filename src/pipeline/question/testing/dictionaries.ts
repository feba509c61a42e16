import type { QuestionDictionaries } from '@/pipeline/ports'

/** Dictionaries that know no word; every Korean noun is a usual one. */
export const NO_DICTIONARIES: QuestionDictionaries = {
  definedEntries: () => [],
  rowsOfField: () => [],
  lookUp: () => [],
  lookUpSino: () => [],
  lookUpHanja: () => null,
  lookUpReading: () => [],
  lookUpPieces: () => [],
  koreanFrequency: () => 1000,
}
