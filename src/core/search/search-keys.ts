/** What the search box finds a term by, and what is asked for it. The database compares; `matches` says what it must find. */
import type { GlossaryTerm } from '@/core/glossary/types'
import { particleSplits } from '@/lang/ko/josa'
import { foldRomaja, foldRomaji, foldToChoseong, foldWriting, isChoseong } from './fold'

export const SEARCH_KEY_KINDS = ['written', 'reading', 'choseong', 'romaja', 'romaji'] as const
export type SearchKeyKind = (typeof SEARCH_KEY_KINDS)[number]

export interface SearchKey {
  readonly kind: SearchKeyKind
  readonly key: string
}

/** One way to find a term: any key of the kind that contains, begins with or equals `key`. */
export interface SearchQuery extends SearchKey {
  readonly mode: 'contains' | 'prefix' | 'equals'
}

/** The parts of a term that it is found by. */
export type Searchable = Pick<GlossaryTerm, 'ko' | 'ja' | 'aliases'>

/** Longer queries are cut: no term is that long. In UTF-16 code units. */
export const MAX_QUERY_LENGTH = 100
/** Romanised queries up to this length are the beginning of a word: two letters are somewhere in nearly every word. */
const SHORT_LATIN = 2

/** Every key of a term, each once. */
export function searchKeys({ ko, ja, aliases }: Searchable): readonly SearchKey[] {
  const written = [ko.headword, ja.headword, ko.hanja, ja.koreanReading, ...aliases].filter((text) => text !== null)
  const keys: SearchKey[] = [
    ...written.map((text): SearchKey => ({ kind: 'written', key: foldWriting(text) })),
    { kind: 'reading', key: foldWriting(ja.reading) },
    ...[ko.headword, ...aliases]
      .filter((text) => /\p{Script=Hangul}/u.test(text))
      .map((text): SearchKey => ({ kind: 'choseong', key: foldToChoseong(text) })),
    { kind: 'romaja', key: foldRomaja(ko.romanization) },
    { kind: 'romaji', key: foldRomaji(ja.romaji) },
  ]
  const distinct = new Map(keys.filter(({ key }) => key !== '').map((each) => [`${each.kind} ${each.key}`, each]))
  return [...distinct.values()]
}

/** Everything that the input may mean; a term is found by any of them. None for an input without a letter or figure. */
export function searchQueries(input: string): readonly SearchQuery[] {
  const typed = input.slice(0, MAX_QUERY_LENGTH)
  // 반ㄷ is 반도체 being typed.
  const folded = foldWriting(typed).replace(/(?<=[가-힣])[ㄱ-ㅎ]+$/, '')
  if (folded === '') return []
  if (isChoseong(folded)) return [{ kind: 'choseong', key: folded, mode: folded.length > 1 ? 'contains' : 'prefix' }]
  if (/^[\p{Script=Latin}\p{Nd}]+$/u.test(folded)) return latinQueries(typed, folded)
  if (/^[ぁ-ゖー]+$/.test(folded)) return kanaQueries(folded)
  return [{ kind: 'written', key: folded, mode: 'contains' }, ...withoutParticle(folded)]
}

function latinQueries(typed: string, folded: string): SearchQuery[] {
  const mode = folded.length > SHORT_LATIN ? 'contains' : 'prefix'
  const queries: SearchQuery[] = [
    { kind: 'written', key: folded, mode: 'contains' },
    { kind: 'romaja', key: foldRomaja(typed), mode },
    { kind: 'romaji', key: foldRomaji(typed), mode },
  ]
  return queries.filter(({ key }) => key !== '')
}

/** コンピューター also finds コンピュータ. */
function kanaQueries(folded: string): SearchQuery[] {
  const spellings = [...new Set([folded, folded.replace(/(?<=.)ー$/, '')])]
  return spellings.flatMap((key): SearchQuery[] => {
    const mode = key.length > 1 ? 'contains' : 'prefix'
    return [
      { kind: 'written', key, mode },
      { kind: 'reading', key, mode },
    ]
  })
}

/** Nouns often end in these too (전문가, 고속도로, 경제학과): what is before them is asked for as a whole word only. */
const ENDS_NOUNS_TOO = new Set(['이', '가', '도', '로', '만', '과', '의', '나', '은', '인', '다', '라도', '란', '뿐'])
const JAPANESE_PARTICLE =
  /(?<=[\p{Script=Han}ァ-ヺー々])(?:は|が|を|に|の|と|で|も|へ|や|から|まで|より|では|には|とは)$/u

/** The words that an inflected word copied from a text may be: 반도체를 → 반도체, 戦略は → 戦略. */
function withoutParticle(folded: string): SearchQuery[] {
  const korean = particleSplits(folded)
    .filter(({ noun, particles }) => particles !== '' && /[가-힣]{2}$/.test(noun))
    .map(
      ({ noun, particles }): SearchQuery => ({
        kind: 'written',
        key: noun,
        mode: ENDS_NOUNS_TOO.has(particles) ? 'equals' : 'contains',
      }),
    )
  const japanese = folded.replace(JAPANESE_PARTICLE, '')
  return japanese === folded ? korean : [...korean, { kind: 'written', key: japanese, mode: 'contains' }]
}

/** Whether a term with these keys is found: the oracle of the database's search. */
export const matches = (keys: readonly SearchKey[], queries: readonly SearchQuery[]): boolean =>
  queries.some(({ kind, key: asked, mode }) =>
    keys.some(({ kind: its, key }) => {
      if (its !== kind) return false
      if (mode === 'equals') return key === asked
      return mode === 'prefix' ? key.startsWith(asked) : key.includes(asked)
    }),
  )
