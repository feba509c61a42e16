/** What the search box finds a term by, and what is asked for it. The database compares; `matches` says what it must find. */
import type { GlossaryTerm } from '@/core/glossary/types'
import { particleSplits } from '@/lang/ko/josa'
import { foldRomaja, foldRomaji, foldToChoseong, foldWriting, isChoseong } from './fold'

/** What a term is found by: any of its keys that contains `key`, or is it where only the whole will do. */
export interface SearchQuery {
  readonly key: string
  readonly whole: boolean
}

/** The parts of a term that it is found by. */
export type Searchable = Pick<GlossaryTerm, 'ko' | 'ja' | 'aliases'>

/** Longer queries are cut: no term is that long. In UTF-16 code units. */
export const MAX_QUERY_LENGTH = 100

/** What is written in Latin letters is found anywhere; a romanisation, where two letters are in nearly every word, from its beginning on. */
const SHORT_LATIN = 2
export const BEGINNING = '<'

/**
 * Romanisations have alphabets of their own, capitals that no folded text has: AI is not looked for in handotai, nor チ (ti) in 티켓
 * (tiket).
 */
const shifted = (first: string) => (folded: string) =>
  folded.replace(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - A + (first.codePointAt(0) ?? 0)))
const A = 'a'.charCodeAt(0)
export const ROMANISATIONS = {
  ko: (text: string): string => shifted('A')(foldRomaja(text)),
  ja: (text: string): string => shifted('А')(foldRomaji(text)),
} as const

/** Every key of a term, each once. */
export function searchKeys({ ko, ja, aliases }: Searchable): readonly string[] {
  const written = [ko.headword, ja.headword, ko.hanja, ja.koreanReading, ja.reading, ...aliases]
  const keys = [
    ...written.flatMap((text) => (text === null ? [] : foldWriting(text))),
    ...[ko.headword, ...aliases].filter((text) => /\p{Script=Hangul}/u.test(text)).map(foldToChoseong),
    `${BEGINNING}${ROMANISATIONS.ko(ko.romanization)}`,
    `${BEGINNING}${ROMANISATIONS.ja(ja.romaji)}`,
  ]
  return [...new Set(keys)].filter((key) => key !== '' && key !== BEGINNING)
}

/** Everything that the input may mean; a term is found by any of them. None for an input without a letter or figure. */
export function searchQueries(input: string): readonly SearchQuery[] {
  const typed = input.slice(0, MAX_QUERY_LENGTH)
  // 반ㄷ is 반도체 being typed.
  const folded = foldWriting(typed).replace(/(?<=[가-힣])[ㄱ-ㅎ]+$/, '')
  if (folded === '') return []
  const part = (key: string): SearchQuery => ({ key, whole: false })
  if (isChoseong(folded)) return [part(folded)]
  if (/^[\p{Script=Latin}\p{Nd}]+$/u.test(folded)) {
    const beginning = folded.length > SHORT_LATIN ? '' : BEGINNING
    const romanised = [ROMANISATIONS.ko(typed), ROMANISATIONS.ja(typed)].filter((key) => key !== '')
    return [...new Set([folded, ...romanised.map((key) => `${beginning}${key}`)])].map(part)
  }
  if (/^[ぁ-ゖー]+$/.test(folded)) return kanaQueries(folded)
  return [part(folded), ...withoutParticle(folded)]
}

/** コンピューター also finds コンピュータ; データを finds データ, but words end like particles too, so nothing longer. */
function kanaQueries(folded: string): SearchQuery[] {
  const spellings = [...new Set([folded, folded.replace(/(?<=..)ー$/, '')])]
  const noun = folded.replace(/(?<=..)(?:は|が|を|に|の|と|で|も|へ|や|から|まで|より|では|には|とは)$/, '')
  return [
    ...spellings.map((key): SearchQuery => ({ key, whole: false })),
    ...(noun === folded ? [] : [{ key: noun, whole: true }]),
  ]
}

/** Nouns often end in these too (전문가, 고속도로, 경제학과): what is before them is asked for as a whole word only. */
const ENDS_NOUNS_TOO = new Set(['이', '가', '도', '로', '만', '과', '의', '나', '은', '인', '다', '라도', '란', '뿐'])
const JAPANESE_PARTICLE =
  /(?<=[\p{Script=Han}ァ-ヺー々])(?:は|が|を|に|の|と|で|も|へ|や|から|まで|より|では|には|とは)$/u

/** The words that an inflected word copied from a text may be: 반도체를 → 반도체, 戦略は → 戦略. */
function withoutParticle(folded: string): SearchQuery[] {
  const korean = particleSplits(folded)
    .filter(({ noun, particles }) => particles !== '' && /[가-힣]{2}$/.test(noun))
    .map(({ noun, particles }): SearchQuery => ({ key: noun, whole: ENDS_NOUNS_TOO.has(particles) }))
  const japanese = folded.replace(JAPANESE_PARTICLE, '')
  return japanese === folded ? korean : [...korean, { key: japanese, whole: false }]
}

/** Stands before, between and after keys that are stored as one text, and in no key. */
const BREAK = '\n'

/** The keys as one text, in which a query is found without parting it. */
export const joinKeys = (keys: readonly string[]): string => `${BREAK}${keys.join(BREAK)}${BREAK}`
export const splitKeys = (joined: string): readonly string[] => joined.split(BREAK).filter((key) => key !== '')

/** What a text of joined keys must contain to be found. */
export const textToFind = ({ key, whole }: SearchQuery): string => (whole ? `${BREAK}${key}${BREAK}` : key)

/** Whether a term with these joined keys is found. */
export const matches = (joined: string, queries: readonly SearchQuery[]): boolean =>
  queries.some((query) => joined.includes(textToFind(query)))
