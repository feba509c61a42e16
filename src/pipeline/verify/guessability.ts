/** How far somebody who reads nothing gets: by the longest option, by what the article has most often, by what the stem says. */
import { type Bigrams, bigrams, occurrences, optionKey, similarity } from '@/core/quiz/comparison'
import type { Question } from '@/core/quiz/types'

/** Rules by which one guesses without reading: what each gives an option, higher is chosen. */
export const GUESSES: readonly ((option: string, stem: Bigrams, articleKey: string) => number)[] = [
  (option) => option.length,
  (option) => -option.length,
  (option, _, articleKey) => occurrences(articleKey, option),
  (option, _, articleKey) => (articleKey.includes(optionKey(option)) ? 1 : 0),
  (option, stem) => similarity(bigrams(option), stem),
]
/** The rules that look into the article. */
export const ARTICLE_RULES: ReadonlySet<number> = new Set([2, 3])
/** Chance of each guessing rule to find the key of this question: 0, or one over the options it can't tell apart. */
export function guessability({ stem, options, key, basis }: Question, articleKey: string): readonly number[] {
  const words = bigrams(stem)
  return GUESSES.map((guess, rule) => {
    // What the article has more often says nothing where the options are no words of it.
    if (basis !== 'text' && ARTICLE_RULES.has(rule)) return 1 / options.length
    const scores = options.map(({ text }) => guess(text, words, articleKey))
    const best = Math.max(...scores)
    return scores[key] === best ? 1 / scores.filter((score) => score === best).length : 0
  })
}
