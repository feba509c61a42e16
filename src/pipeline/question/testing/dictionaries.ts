import type { QuestionDictionaries } from '@/pipeline/ports'

/** Dictionaries that know no word. */
export const NO_DICTIONARIES: QuestionDictionaries = {
  definedEntries: () => [],
  rowsOfField: () => [],
  lookUp: () => [],
  lookUpSino: () => [],
  lookUpHanja: () => null,
  lookUpReading: () => [],
  lookUpPieces: () => [],
}
