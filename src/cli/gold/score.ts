/** How a bank compares with the terms that an editor wrote down for its article before any program saw it. */
import type { Lang } from '@/core/article/types'
import { otherLang } from '@/core/article/types'
import { headwordKey } from '@/core/glossary/concept-id'

export interface GoldTerm {
  /** Every accepted spelling and synonym, the usual one first. */
  readonly ko: readonly string[]
  readonly ja: readonly string[]
}

/** A term of the bank: headwords of the article's language and of the other. */
export interface Found {
  readonly source: string
  readonly target: string
}

export interface Score {
  /** Share of the gold terms that the bank has, spaces aside. */
  readonly recall: number
  /** Share of those found whose counterpart is an accepted one. */
  readonly counterpart: number
  /** Share of the gold terms that the bank has with an accepted counterpart. */
  readonly endToEnd: number
}

/** ・ and ＝ in names count no more than spaces do. */
const keyOf = (headword: string): string => headwordKey(headword).replace(/[・＝=]/g, '')

export function score(terms: readonly Found[], gold: readonly GoldTerm[], lang: Lang): Score {
  const targets = new Map(terms.map(({ source, target }) => [keyOf(source), keyOf(target)]))
  const outcomes = gold.map((term) => {
    const target = term[lang].map((spelling) => targets.get(keyOf(spelling))).find((found) => found !== undefined)
    return { isFound: target !== undefined, isRight: term[otherLang(lang)].some((word) => keyOf(word) === target) }
  })
  const found = outcomes.filter(({ isFound }) => isFound).length
  const right = outcomes.filter(({ isRight }) => isRight).length
  return { recall: found / gold.length, counterpart: found === 0 ? 0 : right / found, endToEnd: right / gold.length }
}
