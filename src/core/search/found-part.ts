/** Which part of a term's spellings a search found, to be marked where the term is listed. */
import { foldToChoseong, foldWriting } from './fold'
import { BEGINNING, ROMANISATIONS, type Searchable, type SearchQuery } from './search-keys'

/** Offsets in UTF-16 code units. */
export interface FoundPart {
  readonly start: number
  readonly end: number
}

export type OtherSpelling = 'reading' | 'hanja' | 'koreanReading' | 'alias' | 'romaji' | 'romanization'

export interface Found {
  readonly ko: FoundPart | null
  readonly ja: FoundPart | null
  /** Where neither headword shows it: the spelling that does. */
  readonly other: { readonly spelling: OtherSpelling; readonly text: string; readonly part: FoundPart } | null
}

type Fold = (text: string) => string

/** The shortest first part of the text that is `key` when folded, or has it inside where folding can't be parted. */
function partOf(text: string, fold: Fold, { key, whole }: SearchQuery): FoundPart | null {
  const beginning = key.startsWith(BEGINNING)
  const asked = beginning ? key.slice(BEGINNING.length) : key
  const has = (part: string): boolean => {
    const folded = fold(part)
    if (whole) return folded === asked
    return beginning ? folded.startsWith(asked) : folded.includes(asked)
  }
  if (!has(text)) return null
  if (whole) return { start: 0, end: text.length }
  const letters = [...text]
  const at = (letter: number): number => letters.slice(0, letter).join('').length
  let end = 1
  while (end < letters.length && !has(letters.slice(0, end).join(''))) end += 1
  let start = 0
  while (!beginning && start < end - 1 && has(letters.slice(start + 1, end).join(''))) start += 1
  return { start: at(start), end: at(end) }
}

const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null

/** What the queries find a term by. A headword counts before anything else, since it is in sight. */
export function foundParts({ ko, ja, aliases }: Searchable, queries: readonly SearchQuery[]): Found {
  const find = (text: string | null, folds: readonly Fold[]): FoundPart | null =>
    text === null ? null : first(queries.flatMap((query) => folds.map((fold) => partOf(text, fold, query))))
  const headwords = {
    ko: find(ko.headword, [foldWriting, foldToChoseong]),
    ja: find(ja.headword, [foldWriting]),
  }
  if (headwords.ko || headwords.ja) return { ...headwords, other: null }
  const spellings: readonly (readonly [OtherSpelling, string | null, readonly Fold[]])[] = [
    ['reading', ja.reading, [foldWriting]],
    ['hanja', ko.hanja, [foldWriting]],
    ['koreanReading', ja.koreanReading, [foldWriting]],
    ...aliases.map((alias) => ['alias', alias, [foldWriting, foldToChoseong]] as const),
    ['romaji', ja.romaji, [ROMANISATIONS.ja]],
    ['romanization', ko.romanization, [ROMANISATIONS.ko]],
  ]
  for (const [spelling, text, folds] of spellings) {
    const part = find(text, folds)
    if (text !== null && part) return { ...headwords, other: { spelling, text, part } }
  }
  return { ...headwords, other: null }
}
