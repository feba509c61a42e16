/** How usual a noun is in texts of any subject: frequency where a package has it, and reviewed lists of words that say nothing of the subject. */
import type { Lang } from '@/core/article/types'
import type { Commonness, KoreanFrequency, LookUpReading } from '@/pipeline/ports'
import { GENERIC_JA } from './background/generic-ja'
import { GENERIC_KO } from './background/generic-ko'

const GENERIC: Readonly<Record<Lang, ReadonlySet<string>>> = {
  ko: new Set(GENERIC_KO.trim().split(/\s+/)),
  ja: new Set(GENERIC_JA.trim().split(/\s+/)),
}

/** About the frequency of the commonest noun in the Korean analyser's training text. */
const MOST_FREQUENT_KOREAN = 4000
/** Words of the lists are as common as common words get. */
const GENERIC_COMMONNESS = 1
/** No word that the lists leave out is as common as one of theirs. */
const MAX_COMMONNESS = 0.85
/** Costs of Japanese words (see KanjiWord) that every text has, and that special texts have. */
const USUAL_COST = 1.5
const SPECIAL_COST = 5.5

export interface BackgroundSources {
  readonly koreanFrequency: KoreanFrequency
  readonly lookUpReading: LookUpReading
}

export function commonnessFrom({ koreanFrequency, lookUpReading }: BackgroundSources): Commonness {
  const koreanCommonness = (word: string): number =>
    Math.log1p(koreanFrequency(word)) / Math.log1p(MOST_FREQUENT_KOREAN)
  const japaneseCommonness = (word: string): number =>
    Math.max(
      0,
      ...lookUpReading(word)
        .filter(({ kind }) => kind === 'common')
        .map(({ cost }) => (SPECIAL_COST - cost) / (SPECIAL_COST - USUAL_COST)),
    )
  return (lang, word) => {
    if (GENERIC[lang].has(word)) return GENERIC_COMMONNESS
    const measured = lang === 'ko' ? koreanCommonness(word) : japaneseCommonness(word)
    return Math.min(MAX_COMMONNESS, Math.max(0, measured))
  }
}
