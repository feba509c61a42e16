/** Compounds of Korean that are more than nouns to the analyser: with a number inside, which it reads as a count (3차원 스캐너, 제2종 면허), or one syllable beside a dot (배·급수관). */
import type { Span } from '@/core/article/types'
import type { KoreanToken } from '../ports'

/** What is counted for its kind: dimensions of a space, kinds of a law. People, households and times are many. */
const OF_DIMENSION = '차원'
const OF_KIND = /^(?:종|류|급)$/

const isNoun = (token: KoreanToken | undefined): boolean => token?.tag === 'NNG' || token?.tag === 'SL'

/** Index after the nouns of one word that begin at token `i`, one space behind `end`. */
function endOfWord(tokens: readonly KoreanToken[], i: number, end: number): number {
  let to = i
  if (tokens[to]?.start !== end + 1) return i
  while (isNoun(tokens[to]) && (to === i || tokens[to]?.start === tokens[to - 1]?.end)) to += 1
  return to
}

/** 제 in 제2종, whatever the analyser takes it for; without it a kind is a count (2종 가운데). */
const isOrdinal = (before: KoreanToken | undefined, number: KoreanToken): boolean =>
  before?.surface === '제' && before.end === number.start

export const koreanCompounds = (tokens: readonly KoreanToken[]): readonly Span[] =>
  tokens.flatMap((number, i): readonly Span[] => {
    const [before, unit] = [tokens[i - 1], tokens[i + 1]]
    if (number.tag !== 'SN' || unit?.start !== number.end) return []
    const ordinal = isOrdinal(before, number) ? before : undefined
    const isNamed = unit.surface === OF_DIMENSION || (ordinal !== undefined && OF_KIND.test(unit.surface))
    const last = tokens[endOfWord(tokens, i + 2, unit.end) - 1]
    return isNamed && last && last !== unit ? [{ start: (ordinal ?? number).start, end: last.end }] : []
  })

/** 굽힘 시험, 메움 흙: what is done or happens, before the noun that is named after it. */
export const koreanNominals = (tokens: readonly KoreanToken[]): readonly Span[] =>
  tokens.flatMap((ending, i): readonly Span[] => {
    const [before, verb] = [tokens[i - 2], tokens[i - 1]]
    const isNominal = /^(?:ㅁ|음)$/.test(ending.surface) && ending.tag.startsWith('E') && verb?.tag === 'VV'
    if (!isNominal || before?.eojeol === verb.eojeol) return []
    const to = endOfWord(tokens, i + 1, ending.end)
    const last = tokens[to - 1]
    return last && to > i + 1 ? [{ start: verb.start, end: last.end }] : []
  })

/** 배·급수관, 중·저신용자, 읍·면 지역: a syllable that shares its end with the word behind the dot. 한국·일본 are two. */
export const koreanPairs = (tokens: readonly KoreanToken[]): readonly Span[] =>
  tokens.flatMap((first, i): readonly Span[] => {
    const [before, dot, second] = [tokens[i - 1], tokens[i + 1], tokens[i + 2]]
    const isDotted = dot?.surface === '·' && dot.start === first.end && second?.start === dot.end
    const isSyllable = /^[가-힣]$/.test(first.surface) && /^(?:N|XPN|MM)/.test(first.tag) && before?.end !== first.start
    if (!isDotted || !isSyllable) return []
    let end = i + 2
    while (
      /^(?:NN|XPN|XSN)/.test(tokens[end]?.tag ?? '') &&
      (end === i + 2 || tokens[end]?.start === tokens[end - 1]?.end)
    )
      end += 1
    const solid = tokens[end - 1]
    if (!solid || end === i + 2) return []
    const isLong = solid.end - second.start > 1
    const last = tokens[isLong ? end - 1 : endOfWord(tokens, end, solid.end) - 1]
    return last && (isLong || last !== solid) ? [{ start: first.start, end: last.end }] : []
  })
