/** Runs of hangul as the analyser read them, and what the whole article says of them. */
import { type NounAndParticles, particleSplits } from '@/lang/ko/josa'
import type { Known } from './left-endings'
import type { AnalyzeDictionaries, KoreanToken } from './ports'

/** A run of hangul in a sentence with the tokens that it was read as. */
export interface Run {
  readonly text: string
  readonly start: number
  /** Every way to read it as a noun and its particles. */
  readonly splits: readonly NounAndParticles[]
  readonly tokens: readonly KoreanToken[]
  /** The text directly before and after it. */
  readonly before: string
  readonly after: string
  /** The text behind it as far as an age in brackets goes. */
  readonly following: string
  /** The run before it in the sentence, '' for the first. */
  readonly previous: string
  /** The token that begins the next word. */
  readonly next: KoreanToken | undefined
}

/** (38), (58세). */
export const AGE = /^\s?\(\d{2}세?\)/
const AGE_LENGTH = 6

export type Dictionaries = Pick<AnalyzeDictionaries, 'lookUp' | 'koreanFrequency'>

export const isNoun = (token: KoreanToken | undefined): boolean => token?.tag === 'NNG' || token?.tag === 'NNP'
export const isParticle = ({ tag }: KoreanToken): boolean => tag.startsWith('J')

export function runsOf(text: string, tokens: readonly KoreanToken[]): readonly Run[] {
  const matches = [...text.matchAll(/[가-힣]+/g)]
  return matches.map((match, i) => {
    const start = match.index
    const end = start + match[0].length
    return {
      text: match[0],
      start,
      splits: particleSplits(match[0]),
      tokens: tokens.filter((token) => token.start >= start && token.end <= end),
      before: text.slice(Math.max(0, start - 1), start),
      after: text.slice(end, end + 2),
      following: text.slice(end, end + AGE_LENGTH),
      previous: matches[i - 1]?.[0] ?? '',
      next: text[end] === ' ' ? tokens.find((token) => token.start === end + 1) : undefined,
    }
  })
}

/** Every noun that some particle could be parted from in the article, with the particles that follow it. */
export type Votes = ReadonlyMap<string, ReadonlySet<string>>

export function countVotes(runs: readonly Run[]): Votes {
  const votes = new Map<string, Set<string>>()
  for (const run of runs) {
    for (const { noun, particles } of run.splits) {
      if (noun.length < 2) continue
      votes.set(noun, (votes.get(noun) ?? new Set()).add(particles))
    }
  }
  return votes
}

export interface Context {
  readonly runs: readonly Run[]
  /** Names that quotation marks enclose somewhere in the article. */
  readonly quoted: ReadonlySet<string>
  readonly votes: Votes
  readonly dictionaries: Dictionaries
  /** Both, as a left ending asks them. */
  readonly known: Known
}

export type Settle = (run: Run, context: Context) => string | null

export const isKnown = (word: string, { lookUp, koreanFrequency }: Dictionaries): boolean =>
  koreanFrequency(word) > 0 || lookUp('ko', word).length > 0
