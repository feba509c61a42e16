/** Words that a reader has heard of: a rare one is no option beside a common word, since nobody takes it for right. */
import type { QuestionDictionaries } from '../ports'

type Frequencies = Pick<QuestionDictionaries, 'koreanFrequency'>

/** Occurrences in the analyser's training text: 관백 and 계선 have two. */
const HEARD = 3
/** A compound (지진|계, 소득|대체|율) is understood by its parts, where they are usual. */
const USUAL = 10

/** Whether a Korean word, or each word of it, is met now and then, or is made of words that are. */
export const isHeardOf = (korean: string, frequencies: Frequencies): boolean =>
  korean.split(' ').every((word) => isWordHeardOf(word, frequencies))

function isWordHeardOf(word: string, frequencies: Frequencies): boolean {
  const { koreanFrequency } = frequencies
  if (koreanFrequency(word) >= HEARD) return true
  const isUsual = (part: string): boolean => koreanFrequency(part) >= USUAL
  return [...word].some((_, i) => {
    const [first, rest] = [word.slice(0, i), word.slice(i)]
    return (
      first.length > 1 && isUsual(first) && (rest.length === 1 || isUsual(rest) || isWordHeardOf(rest, frequencies))
    )
  })
}
