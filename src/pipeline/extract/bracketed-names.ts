/** Which term each bracket of the article belongs to, and what it says of it: another name, its original, how it is read. */
import { headwordKey } from '@/core/glossary/concept-id'
import type { Candidate } from './candidates'
import type { Bracketed } from './originals'

export interface NamesInBrackets {
  readonly aliases: ReadonlyMap<string, readonly string[]>
  readonly originals: ReadonlyMap<string, string>
  readonly readings: ReadonlyMap<string, string>
  /** Keys of what stands in brackets, to the key of the term before them. */
  readonly aliasOf: ReadonlyMap<string, string>
}

/** No kanji is read as less than a kana: （しののめ） is behind 東雲 and not behind 株式会社東雲. */
const isReadingOf = (kana: string, headword: string): boolean => [...kana].length >= [...headword].length

/** No kanji is read as less than a syllable: in 건륭 경인 오월 조(乾隆庚寅五月造) the bracket is of more than 오월 조. */
const isOriginalOf = (original: string, headword: string): boolean =>
  !/^[\p{Script=Han}\s]+$/u.test(original) ||
  !/[가-힣]/.test(headword) ||
  original.replace(/\s/g, '').length <= headword.replace(/\s/g, '').length

/** Joins each bracket to the candidate that ends where it begins. */
export function namesInBrackets(brackets: readonly Bracketed[], candidates: readonly Candidate[]): NamesInBrackets {
  const aliases = new Map<string, readonly string[]>()
  const originals = new Map<string, string>()
  const readings = new Map<string, string>()
  const aliasOf = new Map<string, string>()
  for (const bracket of brackets) {
    const before = candidates
      .filter(({ mentions }) =>
        mentions.some(
          ({ sentence, start, end, inside }) =>
            sentence === bracket.sentence &&
            end === bracket.end &&
            inside === null &&
            (bracket.first === undefined || bracket.first === start),
        ),
      )
      .filter(({ headword }) => bracket.kind !== 'reading' || isReadingOf(bracket.inside, headword))
      .filter(({ headword }) => bracket.kind !== 'original' || isOriginalOf(bracket.inside, headword))
      .toSorted((a, b) => b.headword.length - a.headword.length)[0]
    if (bracket.kind === 'reading') {
      if (before) readings.set(before.key, bracket.inside.replace(/[・\s]/g, ''))
      continue
    }
    if (bracket.kind === 'original') aliasOf.set(headwordKey(bracket.inside), before?.key ?? '')
    if (!before || headwordKey(bracket.inside) === before.key) continue
    if (bracket.kind === 'original') originals.set(before.key, bracket.inside)
    else {
      aliases.set(before.key, [...(aliases.get(before.key) ?? []), bracket.inside])
      aliasOf.set(headwordKey(bracket.inside), before.key)
    }
  }
  return { aliases, originals, readings, aliasOf }
}
