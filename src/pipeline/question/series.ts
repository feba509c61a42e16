/** Words that stand beside each other in a set (metals, seasons, ways to raise money), so that one may be a wrong option for another. */
import type { Lang } from '@/core/article/types'
import { remembered } from '@/core/remembered'
import { JAPANESE_CLOSED, JAPANESE_SERIES } from './japanese/series'
import { KOREAN_CLOSED, KOREAN_SERIES } from './korean/series'

type Beside = (word: string) => readonly string[]

/** What stands in one row with a word; the rows are read when the first word is asked for. */
function besideIn(rows: readonly (readonly string[])[]): Beside {
  let byWord: Map<string, (readonly string[])[]> | null = null
  const indexed = (): Map<string, (readonly string[])[]> => {
    const index = new Map<string, (readonly string[])[]>()
    for (const row of rows) for (const word of row) index.set(word, [...(index.get(word) ?? []), row])
    return index
  }
  return remembered((word) => {
    byWord ??= indexed()
    return [...new Set((byWord.get(word) ?? []).flat())].filter((other) => other !== word)
  })
}

const IN_SERIES: Readonly<Record<Lang, Beside>> = { ko: besideIn(KOREAN_SERIES), ja: besideIn(JAPANESE_SERIES) }
const ANYWHERE: Readonly<Record<Lang, Beside>> = {
  ko: besideIn(KOREAN_CLOSED.anywhere),
  ja: besideIn(JAPANESE_CLOSED.anywhere),
}
const OF_A_KIND: Readonly<Record<Lang, Beside>> = {
  ko: besideIn(KOREAN_CLOSED.ofAKind),
  ja: besideIn(JAPANESE_CLOSED.ofAKind),
}

/** What stands beside the word in its series, none where it is in no series. */
export const seriesOf = (lang: Lang, word: string): readonly string[] => IN_SERIES[lang](word)

/** What can stand in the word's place in nearly any sentence, as another season can. */
export const anywhereBeside = (lang: Lang, word: string): readonly string[] => ANYWHERE[lang](word)

/** What can stand in the word's place where the article has both: another wood, another grain. */
export const ofOneKind = (lang: Lang, word: string): readonly string[] => OF_A_KIND[lang](word)
