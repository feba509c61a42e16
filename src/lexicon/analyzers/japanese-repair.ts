/** What the repairs of Japanese tokens have in common. */
import type { JapaneseToken } from '@/pipeline/ports'

/** The reading that a word has as a surname (姓) or a given name (名), null where the dictionary has no such name. */
export type LookUpName = (surface: string, part: '姓' | '名') => string | null

export type Repair = (tokens: readonly JapaneseToken[], lookUpName: LookUpName) => readonly JapaneseToken[]

export const isKanji = (text: string): boolean => /^[\p{Script=Han}々]+$/u.test(text)

/** One word where there were several; null of none. */
export function joined(tokens: readonly JapaneseToken[], pos: JapaneseToken['pos']): JapaneseToken | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last) return null
  const surface = tokens.map((token) => token.surface).join('')
  const reading = tokens.every((token) => token.reading !== null) ? tokens.map((token) => token.reading).join('') : null
  return { ...first, surface, end: last.end, pos, lemma: surface, reading, known: false }
}
