/**
 * What a word in hangul or katakana is in the other alphabet, by its sounds: a word of the dictionary that sounds near, or what the model of
 * spelling makes of it, weighed against each other (docs/decisions/023-spelling-learned-from-pairs.md).
 */
import type { Lang } from '@/core/article/types'
import { looksForeign } from '@/lang/ko/sino-syllables'
import type { BridgeDictionaries, LoanWord } from '../ports'
import type { Segment } from './rendering'

/** One answer, with the share of the words like it that it is right about, 0 to 1. */
export interface Heard {
  readonly text: string
  /** Whether the dictionary has it; else the model has spelt it. */
  readonly isWord: boolean
  readonly share: number
}

interface Weights {
  /** For a dictionary word: its base, a unit of the model's cost, a tenth of distance, a unit of its own cost, and where the word asked for is short. */
  readonly word: {
    readonly base: number
    readonly misfit: number
    readonly tenth: number
    readonly cost: number
    readonly short: readonly [two: number, three: number]
  }
  /** For a spelling. */
  readonly spelling: { readonly base: number; readonly cost: number }
  /** That none of them is right. */
  readonly none: {
    readonly strangeness: number
    readonly sino: number
    readonly short: readonly [two: number, three: number]
  }
}

/** Log-odds, fitted by ten-fold cross-validation on the reviewed pairs. */
const WEIGHTS: Readonly<Record<Lang, Weights>> = {
  ko: {
    word: { base: 7.38, misfit: -0.6, tenth: -2.08, cost: -0.67, short: [-1.22, -0.53] },
    spelling: { base: 3.04, cost: -0.91 },
    none: { strangeness: 1.09, sino: 1.88, short: [-0.49, -0.74] },
  },
  ja: {
    word: { base: 6.21, misfit: -0.57, tenth: -2.52, cost: 0, short: [-2.85, -1.8] },
    spelling: { base: 1.17, cost: -0.88 },
    none: { strangeness: 0.34, sino: 0, short: [-1.43, -0.59] },
  },
}
/** Beyond that a misfit says no more. */
const WORST_MISFIT = 8
const MOST_COST = 4

/** Letters that are spoken: ー is none. */
export const soundedLength = (text: string): number => [...text.replace(/ー/g, '')].length

const ofLength = ([two, three]: readonly [number, number], length: number): number =>
  length <= 2 ? two : length === 3 ? three : 0

export const isSinoSyllables = (text: string, { lookUpSino }: Pick<BridgeDictionaries, 'lookUpSino'>): boolean =>
  [...text].every((syllable) => lookUpSino(syllable).length > 0)

/** A Korean name by its syllables, which no text and no row has: before an institution no loan is meant by it (해림, ハリム). */
export const isUnheardOf = (text: string, { koreanFrequency, lookUp }: BridgeDictionaries): boolean =>
  !looksForeign(text) && koreanFrequency(text) === 0 && lookUp('ko', text).length === 0

/** Answers for a word in hangul or katakana, the likeliest first; none where the model can't read it. */
export function heard(
  { lang, text, category }: Pick<Segment, 'lang' | 'text' | 'category'>,
  dictionaries: BridgeDictionaries,
): readonly Heard[] {
  const model = dictionaries.spellByModel(lang, text)
  if (model === null) return []
  const near = dictionaries.lookUpLoan(lang, text)
  const { word, spelling, none } = WEIGHTS[lang]
  const length = soundedLength(text)
  const isName = category === 'person' || category === 'place'
  const oddsOfWord = ({ word: other, distance, cost }: LoanWord): number =>
    word.base +
    word.misfit * Math.min(WORST_MISFIT, model.costOf(other) ?? WORST_MISFIT) +
    word.tenth * distance * 10 +
    // Which names newspapers use most says nothing of which one this is.
    (isName ? 0 : word.cost * Math.min(MOST_COST, cost)) +
    ofLength(word.short, length)
  const words = near.map((loan) => ({ text: loan.word, isWord: true, odds: oddsOfWord(loan) }))
  const spelt = model.spellings
    .filter((spelled) => !near.some((loan) => loan.word === spelled.word))
    .map((spelled) => ({ text: spelled.word, isWord: false, odds: spelling.base + spelling.cost * spelled.cost }))
  const isSino = lang === 'ko' && isSinoSyllables(text, dictionaries)
  const oddsOfNone = none.strangeness * model.strangeness + (isSino ? none.sino : 0) + ofLength(none.short, length)
  const all = [...words, ...spelt]
  const total = all.reduce((sum, { odds }) => sum + Math.exp(odds), Math.exp(oddsOfNone))
  return all
    .map(({ odds, ...answer }) => ({ ...answer, share: Math.exp(odds) / total }))
    .sort((a, b) => b.share - a.share)
}

/** Costs of answers as renderings. A longer spelling costs more: what is long mostly is two words. */
const COST = {
  ko: { word: 2, spelling: 5.2, perLetter: 0.5 },
  ja: { word: 1.6, spelling: 3.1, perLetter: 0.5 },
} as const
/** A doubt's cost is that many natural logarithms of the share. */
const DOUBT = { word: 2, spelling: 0.7 }

export const spellingCost = (lang: Lang, text: string, share: number): number =>
  COST[lang].spelling + COST[lang].perLetter * soundedLength(text) - DOUBT.spelling * Math.log(share)

/** A word costs less than a spelling that is less likely, and more than one that is likelier. */
export function wordCost(lang: Lang, text: string, share: number, answers: readonly Heard[]): number {
  const own = COST[lang].word - DOUBT.word * Math.log(share)
  const spelt = answers.find(({ isWord }) => !isWord)
  if (!spelt) return own
  const level = spellingCost(lang, text, spelt.share) + Math.log(spelt.share / share)
  return share < spelt.share ? Math.max(own, level) : Math.min(own, level)
}
