/** Which hangul syllable and which kanji of a pair are the same character. */
import type { AlignedCharacter, Category } from '@/core/glossary/types'
import { rememberedFor } from '@/core/remembered'
import { isKanji } from '@/lang/ja/kana'
import { spells } from '@/lang/ko/initial-sound-law'
import { asKoreaWrites } from '@/lang/ko/korean-hanja'
import { decompose } from '@/lang/ko/syllable'
import type { LookUpHanja } from '../ports'
import { lettersOf, type ReadingPart } from './split-reading'

/** A syllable of the Korean headword and the kanji it stands for. */
export interface CharacterMatch {
  /** Index among the letters of the headwords, spaces and ・ left out. */
  readonly korean: number
  readonly japanese: number
}

/**
 * Matches in order, as many as there can be. A syllable counts only if no unmatched hangul touches a run of one (금붕어 and 金魚 share 금 and 어, but
 * 붕어 is no Sino-Korean word).
 */
export const matchCharacters = (ko: string, ja: string, lookUp: LookUpHanja): readonly CharacterMatch[] =>
  matchesOf(lookUp, ko, ja)

/** Of one pair it is asked to weigh a counterpart, to spell it in hanja and to align it. */
const matchesOf = rememberedFor((lookUp: LookUpHanja, ko: string, ja: string): readonly CharacterMatch[] => {
  const korean = lettersOf(ko)
  const japanese = lettersOf(ja).map((letter, i, all) => (letter === '々' ? (all[i - 1] ?? letter) : letter))
  const readings = japanese.map((letter) => (isKanji(letter) ? (lookUp(letter)?.readings ?? []) : []))
  const isSyllable = korean.map((letter) => decompose(letter) !== null)
  // 률 and 렬 are written 율 and 열 after a vowel or ㄴ as well as at the head, which `spells` knows.
  const same = (i: number, j: number): boolean =>
    korean[i] === japanese[j] ||
    (isSyllable[i] === true && (readings[j]?.some((reading) => spells(korean[i] ?? '', reading)) ?? false))
  const longest = korean.map(() => japanese.map(() => 0))
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0
  for (let i = korean.length - 1; i >= 0; i--)
    for (let j = japanese.length - 1; j >= 0; j--) {
      const row = longest[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), same(i, j) ? at(i + 1, j + 1) + 1 : 0)
    }
  const matches: CharacterMatch[] = []
  for (let i = 0, j = 0; i < korean.length && j < japanese.length; ) {
    if (same(i, j) && at(i, j) === at(i + 1, j + 1) + 1) matches.push({ korean: i++, japanese: j++ })
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return soundRuns(matches, korean).filter(({ japanese: j }) => isKanji(japanese[j] ?? ''))
})

function soundRuns(matches: readonly CharacterMatch[], korean: readonly string[]): readonly CharacterMatch[] {
  const matched = new Set(matches.map((match) => match.korean))
  const loose = (i: number): boolean =>
    korean[i] !== undefined && decompose(korean[i] ?? '') !== null && !matched.has(i)
  return matches.filter((match, n) => {
    const joins = (other: CharacterMatch | undefined, step: number): boolean =>
      other !== undefined && other.korean === match.korean + step && other.japanese === match.japanese + step
    if (joins(matches[n - 1], -1) || joins(matches[n + 1], 1)) return true
    return !loose(match.korean - 1) && !loose(match.korean + 1)
  })
}

/** The Korean headword in hanja of the forms used in Korea, null unless every syllable has its character. */
export function hanjaOf(ko: string, ja: string, lookUp: LookUpHanja): string | null {
  const matches = matchCharacters(ko, ja, lookUp)
  const japanese = lettersOf(ja)
  const character = new Map(
    matches.map(({ korean, japanese: j }) => {
      const kanji = japanese[j] === '々' ? (japanese[j - 1] ?? '') : (japanese[j] ?? '')
      return [korean, lookUp(kanji)?.form ?? kanji]
    }),
  )
  if (character.size === 0) return null
  let index = 0
  let hanja = ''
  for (const letter of ko) {
    if (/[\s・･]/.test(letter)) {
      hanja += letter
      continue
    }
    const own = character.get(index++)
    if (own === undefined && decompose(letter) !== null) return null
    hanja += own ?? letter
  }
  return asKoreaWrites(hanja)
}

/** The columns 인 / 人 / 人 / じん of a pair whose characters match; empty where none do. Kana that can't be divided with certainty are left out. */
export function alignCharacters(
  ko: string,
  ja: string,
  category: Category,
  parts: readonly ReadingPart[] | null,
  lookUp: LookUpHanja,
): readonly AlignedCharacter[] {
  const korean = lettersOf(ko)
  const japanese = lettersOf(ja)
  const matches = matchCharacters(ko, ja, lookUp)
  // A name that is rendered by its sound may share a syllable with its characters by chance: 구보 다케후사 久保建英.
  const isWhole = korean.every((letter, i) => decompose(letter) === null || matches.some((match) => match.korean === i))
  if (category === 'person' && !isWhole) return []
  const kana = (parts ?? []).flatMap(({ letters, kana: piece }) =>
    [...letters].map((_, i, all) => (all.length === 1 && i === 0 ? piece : '')),
  )
  const forms = matches.map(({ japanese: j }) => {
    const kanji = japanese[j] === '々' ? (japanese[j - 1] ?? '') : (japanese[j] ?? '')
    return lookUp(kanji)?.form ?? kanji
  })
  const hanja = [...asKoreaWrites(forms.join(''))]
  return matches.map(({ korean: i, japanese: j }, n) => ({
    hangul: korean[i] ?? '',
    hanja: hanja[n] ?? '',
    kanji: japanese[j] ?? '',
    kana: kana[j] ?? '',
  }))
}
