/**
 * A Korean noun and a suffix that the analyser cut as two nouns, 재사용 + 사 as 재사 + 용사: where the article has the noun by itself, it is cut behind it.
 */
import type { KoreanToken } from './ports'

/** What is joined to nouns of any sort. */
const SUFFIX = /^[사자원장기선소비실품식용제]$/
const LEAST_NOUN = 3

const isNoun = (token: KoreanToken | undefined): token is KoreanToken =>
  token !== undefined && /^NN[GP]$/.test(token.tag)

export function recutSuffixes(tokens: readonly (readonly KoreanToken[])[]): readonly (readonly KoreanToken[])[] {
  const nouns = new Set(tokens.flat().flatMap((token) => (isNoun(token) ? [token.surface] : [])))
  const recut = (first: KoreanToken, second: KoreanToken | undefined): readonly KoreanToken[] | null => {
    if (!isNoun(first) || !isNoun(second) || second.start !== first.end || second.surface.length !== 2) return null
    const noun = first.surface + second.surface.slice(0, 1)
    const suffix = second.surface.slice(1)
    if (noun.length < LEAST_NOUN || !SUFFIX.test(suffix) || !nouns.has(noun)) return null
    const at = second.end - 1
    return [
      { ...first, surface: noun, end: at },
      { ...second, surface: suffix, start: at, tag: 'XSN' },
    ]
  }
  return tokens.map((sentence) => {
    const result: KoreanToken[] = []
    for (let i = 0; i < sentence.length; i++) {
      const token = sentence[i]
      if (!token) continue
      const pair = recut(token, sentence[i + 1])
      result.push(...(pair ?? [token]))
      if (pair) i += 1
    }
    return result
  })
}
