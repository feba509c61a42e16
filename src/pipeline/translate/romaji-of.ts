/** Hepburn of a Japanese headword, its parts and words told apart as far as they are known. */
import { type Category, isNameCategory } from '@/core/glossary/types'
import { isKanji } from '@/lang/ja/kana'
import { toRomaji } from '@/lang/ja/romaji'
import type { LookUpReading, WordKind } from '../ports'
import { lettersOf, type ReadingPart } from './split-reading'

const capitalised = (romaji: string): string => romaji.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

interface Named {
  readonly headword: string
  /** Hiragana. */
  readonly reading: string
  readonly category: Category
  /** Letters of the surname, where the other language's name tells them; null where it does not. */
  readonly surname: number | null
}

/** Names have a capital for each word that ・, a space or the end of a surname parts: Jensun Fuan, Son Masayoshi. */
export function romajiOf(named: Named, parts: readonly ReadingPart[] | null, lookUp: LookUpReading): string {
  const { headword, reading, category } = named
  const whole = parts ?? [{ letters: headword, kana: reading }]
  if (!isNameCategory(category)) return toRomaji(whole.map(({ kana }) => kana))
  const surname = category === 'person' && isKanji(headword) ? surnameOf(named, lookUp) : null
  const letters = [...headword]
  const words =
    surname === null
      ? headword.split(/[\s・･＝]+/)
      : [letters.slice(0, surname).join(''), letters.slice(surname).join('')]
  return byWord(words, whole)
    .map((pieces) => capitalised(toRomaji(pieces)))
    .join(' ')
}

/** The pieces of the reading, shared out among the words that the headword is made of. */
function byWord(words: readonly string[], parts: readonly ReadingPart[]): readonly (readonly string[])[] {
  const lengths = words.map((word) => lettersOf(word).length)
  const pieces: string[][] = lengths.map(() => [])
  let word = 0
  let letters = 0
  for (const part of parts) {
    pieces[word]?.push(part.kana)
    letters += [...part.letters].length
    if (letters >= (lengths[word] ?? 0) && word < words.length - 1) {
      word++
      letters = 0
    }
  }
  return pieces.filter((own) => own.length > 0)
}

const GIVEN: ReadonlySet<WordKind> = new Set(['given-name', 'name'])

/** Letters of the surname of a name in kanji: what is known of it, else where only one cut makes a surname and a given name of it. */
function surnameOf({ headword, reading, surname }: Named, lookUp: LookUpReading): number | null {
  if (surname !== null) return surname
  const letters = [...headword]
  const cuts = letters.map((_, i) => i).slice(1)
  const [only, ...others] = cuts.filter((at) => {
    const given = lookUp(letters.slice(at).join('')).filter(({ kind }) => GIVEN.has(kind))
    return lookUp(letters.slice(0, at).join('')).some(
      (first) => first.kind === 'surname' && given.some((last) => first.reading + last.reading === reading),
    )
  })
  return only !== undefined && others.length === 0 ? only : null
}
