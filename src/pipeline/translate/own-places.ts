/** Towns that only this article knows: what 해원시 is called, 해원종합경기장 and 해원 유나이티드 are called after. One name has one reading everywhere. */
import type { Lang } from '@/core/article/types'
import type { Counterpart, TermCandidate } from '@/core/glossary/types'
import type { BridgeDictionaries } from '../ports'

export interface OwnPlace {
  /** In the other language. */
  readonly text: string
  /** Hiragana of the Japanese name. */
  readonly reading: string | null
}

export type OwnPlaces = ReadonlyMap<string, OwnPlace>

/** A name and what sort of place it is; the name in the other language is what it was spelt as, 海員 of 해원시 would be a word. */
const TOWN: Readonly<Record<Lang, RegExp>> = {
  ko: /^([가-힣]{2,4})[시군구읍면동리도섬항역]$/,
  ja: /^(\p{Script=Han}{2,4})[市町村区郡島港駅岬]$/u,
}
const CALLED: Readonly<Record<Lang, RegExp>> = {
  ko: /^([ァ-ヴー]+)\p{Script=Han}$/u,
  ja: /^([가-힣]{2,})(?:시|정|초|마치|촌|무라|구|군|섬|항|역|곶)$/,
}

const KINDS: Readonly<Record<string, RegExp>> = {
  市: /し$/,
  町: /(?:ちょう|まち)$/,
  村: /(?:むら|そん)$/,
  区: /く$/,
  郡: /ぐん$/,
  島: /(?:[しじ]ま|とう)$/,
  港: /こう$/,
  駅: /えき$/,
  岬: /みさき$/,
}

function withoutKind(reading: string, japanese: string): string | null {
  const name = reading.replace(KINDS[japanese.slice(-1)] ?? /$/, '')
  return name === reading ? null : name
}

/** By the name without what sort of place it is. A word that is a common noun too names other things as well (中央区). */
export function ownPlaces(
  candidates: readonly TermCandidate[],
  counterparts: readonly (Counterpart | null)[],
  { lookUpReading }: BridgeDictionaries,
): OwnPlaces {
  return new Map(
    candidates.flatMap(({ lang, headword, category }, i): [string, OwnPlace][] => {
      const counterpart = counterparts[i]
      const name = TOWN[lang].exec(headword)?.[1]
      const text = counterpart ? CALLED[lang].exec(counterpart.headword)?.[1] : undefined
      if (category !== 'place' || !counterpart || name === undefined || text === undefined) return []
      const isWord = lang === 'ja' && lookUpReading(name).some(({ kind }) => kind === 'common')
      const japanese = lang === 'ko' ? counterpart.headword : headword
      return isWord ? [] : [[name, { text, reading: withoutKind(counterpart.reading, japanese) }]]
    }),
  )
}

/** The place that a name is or begins with, null where it begins with none. */
export function ownPlaceOf(headword: string, places: OwnPlaces): string | null {
  for (const name of places.keys()) if (headword.startsWith(name)) return name
  return null
}
