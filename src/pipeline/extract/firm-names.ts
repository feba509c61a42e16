/** What an article calls a firm by: a part of its full name (三島精細 of 三島精細工業), or a name that never stands without the word behind it (栄進 of 栄進マテリアル). */
import type { Category } from '@/core/glossary/types'
import { isTrade } from '@/lang/ja/trades'
import type { Candidate } from './candidates'

const isName = ({ category }: Candidate): boolean =>
  category === 'person' || category === 'place' || category === 'organisation'

const placeOf = ({ sentence, start }: Candidate['mentions'][number]): string => `${sentence}:${start}`

/** Keys of names to the whole that each of their mentions begins. */
export function partsOfFirms(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const wholes = candidates.filter(
    ({ mentions, headword }) => mentions.length > 1 && /^\p{Script=Han}+/u.test(headword),
  )
  return new Map(
    candidates.filter(isName).flatMap((part): readonly (readonly [string, string])[] => {
      const whole = wholes.find(
        ({ key, headword, mentions }) =>
          key !== part.key &&
          headword.startsWith(part.headword) &&
          isTrade(headword.slice(part.headword.length)) &&
          part.mentions.every((mention) => mentions.some((other) => placeOf(other) === placeOf(mention))),
      )
      return whole ? [[part.key, whole.key] as const] : []
    }),
  )
}

/** The category of a name that is the beginning of a firm's full name; null where it is none. */
export const categoryByFullName = (name: Candidate, candidates: readonly Candidate[]): Category | null => {
  const isShort = (full: Candidate): boolean =>
    full.category === 'organisation' &&
    full.headword.startsWith(name.headword) &&
    isTrade(full.headword.slice(name.headword.length))
  return name.category === 'person' && candidates.some(isShort) ? 'organisation' : null
}
