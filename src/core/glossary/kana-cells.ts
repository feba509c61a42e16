/** The kana under the columns of an alignment, undivided where nobody can say which character has which part. */
import type { AlignedCharacter, JapaneseTerm } from './types'

export interface KanaCell {
  readonly kana: string
  /** Columns that it stands under. */
  readonly span: number
}

/**
 * One cell a column; 今日 is one cell きょう under two. Empty where kana are missing and the columns are not the whole word, so that what is
 * missing can't be told.
 */
export function kanaCells(
  alignment: readonly AlignedCharacter[],
  { headword, reading }: Pick<JapaneseTerm, 'headword' | 'reading'>,
): readonly KanaCell[] {
  if (alignment.every(({ kana }) => kana !== '')) return alignment.map(({ kana }) => ({ kana, span: 1 }))
  if (alignment.map(({ kanji }) => kanji).join('') !== headword.replace(/[\s・･＝]/g, '')) return []
  const first = alignment.findIndex(({ kana }) => kana === '')
  const last = alignment.findLastIndex(({ kana }) => kana === '')
  const before = alignment.slice(0, first).map(({ kana }) => kana)
  const after = alignment.slice(last + 1).map(({ kana }) => kana)
  const [start, end] = [before.join('').length, reading.length - after.join('').length]
  const cell = (kana: string): KanaCell => ({ kana, span: 1 })
  return [...before.map(cell), { kana: reading.slice(start, end), span: last - first + 1 }, ...after.map(cell)]
}
