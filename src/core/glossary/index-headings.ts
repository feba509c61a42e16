/** The headings of a dictionary's thumb index. */
import type { Lang } from '@/core/article/types'

export interface IndexInitial {
  readonly initial: string
  /** The first word that can stand under it; the heading ends where the next one begins. */
  readonly first: string
  /** Whether it is of the language's own letters. */
  readonly native: boolean
}

const headings = (initials: string, firsts: string): readonly IndexInitial[] => [
  ...[...initials].map((initial, i) => ({ initial, first: [...firsts][i] ?? initial, native: true })),
  { initial: 'A–Z', first: 'a', native: false },
  { initial: '0–9', first: '0', native: false },
]

/** Each language's own letters, then what sorts after them (core/search/order-key). ㄲ stands under ㄱ, ば under は, as in the dictionaries of both countries. */
export const INDEX_INITIALS: Readonly<Record<Lang, readonly IndexInitial[]>> = {
  ko: headings('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ', '가나다라마바사아자차카타파하'),
  ja: headings('あかさたなはまやらわ', 'あかさたなはまやらわ'),
}
