/** Words that stand beside each other in a set (metals, seasons, ways to raise money), so that one may be a wrong option for another. */
import type { Lang } from '@/core/article/types'
import { remembered } from '@/core/remembered'
import { JAPANESE_CLOSED, JAPANESE_SERIES } from './japanese/series'
import { KOREAN_CLOSED, KOREAN_SERIES } from './korean/series'

const ROWS: Readonly<Record<Lang, readonly (readonly string[])[]>> = { ko: KOREAN_SERIES, ja: JAPANESE_SERIES }

const found: Readonly<Record<Lang, (word: string) => readonly string[]>> = {
  ko: remembered((word) => seriesIn(ROWS.ko, word)),
  ja: remembered((word) => seriesIn(ROWS.ja, word)),
}

const seriesIn = (rows: readonly (readonly string[])[], word: string): readonly string[] =>
  [...new Set(rows.filter((row) => row.includes(word)).flat())].filter((other) => other !== word)

/** What stands beside the word in its series, none where it is in no series. */
export const seriesOf = (lang: Lang, word: string): readonly string[] => found[lang](word)

const CLOSED = { ko: KOREAN_CLOSED, ja: JAPANESE_CLOSED } as const

/** What can stand in the word's place in nearly any sentence, as another season can. */
export const anywhereBeside = (lang: Lang, word: string): readonly string[] => seriesIn(CLOSED[lang].anywhere, word)

/** What can stand in the word's place where the article has both: another wood, another grain. */
export const ofOneKind = (lang: Lang, word: string): readonly string[] => seriesIn(CLOSED[lang].ofAKind, word)
