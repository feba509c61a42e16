/** What the bridges pass to each other. */
import type { Lang } from '@/core/article/types'
import type { Category, Route } from '@/core/glossary/types'

/** A piece of a headword, without spaces. */
export interface Segment {
  readonly lang: Lang
  readonly text: string
  /** Where it stands in the headword. */
  readonly position: 'whole' | 'first' | 'middle' | 'last'
  /** Whether both its ends are joints of the headword: ends of tokens, spaces. */
  readonly jointed: boolean
  /** Whether it stands between spaces or ends of the headword. */
  readonly isWord: boolean
  /** Whether the headword has a space inside it. */
  readonly isPhrase: boolean
  /** Tokens of the headword that end inside it. */
  readonly innerJoints: number
  /** Whether a kanji follows it in the headword. */
  readonly isBeforeKanji: boolean
  /** Whether it is katakana with none before or behind it: エネルギー of 高エネルギー物理学, but no メディア of ウィキメディア. */
  readonly isKatakanaRun: boolean
  /** Whether it is one kanji that Japanese reads in its native way there (大 of 大揺れ, 杭 of 鋼杭). */
  readonly isNativeLetter: boolean
  /** Category of the whole term. */
  readonly category: Category
}

/** One answer of one bridge for a segment, or for a whole headword. */
export interface Rendering {
  /** In the other language. */
  readonly text: string
  readonly route: Route
  /**
   * Roughly the negative logarithm of the odds that it is right: below 0 a reviewed row, 2 to 4 a common word by rule, above 8 hardly ever right.
   * Costs of the parts of a compound add up.
   */
  readonly cost: number
  /** Hiragana of the Japanese side where the bridge knows it better than the dictionary of readings would. */
  readonly reading: string | null
  readonly sense: string | null
  /** How many answers it was put together from; 1 for one that a bridge gave whole. */
  readonly parts: number
}

/** What a headword is put together from, up to a letter of it. */
export interface PartialRendering {
  readonly text: string
  readonly cost: number
  readonly parts: readonly Rendering[]
}

export const rendering = (
  text: string,
  route: Route,
  cost: number,
  { reading = null, sense = null }: { reading?: string | null; sense?: string | null } = {},
): Rendering => ({ text, route, cost, reading, sense, parts: 1 })

/** Cheapest first, one of each text. */
export function cheapest<T extends Pick<Rendering, 'text' | 'cost'>>(
  renderings: readonly T[],
  most: number,
): readonly T[] {
  const seen = new Set<string>()
  return [...renderings]
    .sort((a, b) => a.cost - b.cost)
    .filter(({ text }) => text !== '' && !seen.has(text) && seen.add(text))
    .slice(0, most)
}
