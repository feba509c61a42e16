/** Words that join a sentence to the one before: what each says of the two, and which say something that would not do in another's place. */
import { optionKey } from '@/core/quiz/comparison'

/** What a word says the second sentence is to the first. */
export type Relation =
  | 'comparison'
  | 'concession'
  | 'condition'
  | 'contrast'
  | 'example'
  | 'instead'
  | 'reason'
  | 'restating'
  | 'result'

export interface Connective {
  readonly word: string
  readonly relation: Relation
  /** Asked for where the article has it; a wrong option; or both. */
  readonly use: 'asked' | 'both' | 'offered'
  /** It also only turns to another thing, so that the sentences have to show what it says: 一方. */
  readonly weak?: true
  /** It is of the plain style: だが beside です and ます would be seen to be none of the text's. */
  readonly plain?: true
}

/** What a language has of them, and by what its sentences show how two of them are joined. */
export interface Connectives {
  readonly words: readonly Connective[]
  /** What a word says of two sentences, as a learner is told of a wrong option: ‘그래서’는 …일 때 씁니다. */
  readonly says: (connective: Connective) => string
  /** What stands after the word where it joins sentences: だからこそ is something else. */
  readonly follows: RegExp
  /** How a sentence begins that is not understood without the one before, beside words of the list. */
  readonly leans: RegExp
  /** Whoever tells, as a word that points at nobody else. */
  readonly firstPerson: RegExp
  /** The sentence denies what it says. */
  readonly denies: RegExp
  /** It says that something falls short, is hard, goes on in spite of all, or turns out otherwise. */
  readonly resists: RegExp
  /** Somebody is against it: what is set against a thing, and may come of it as well. */
  readonly reacts: RegExp
  /** It grants, or says that somebody believed, what another sentence will set something against. */
  readonly grants: RegExp
  /** It says of what else something is not so, or may be otherwise. */
  readonly exempts: RegExp
  /** It tells why, so that a word for a reason may stand before it. */
  readonly tellsWhy: RegExp
}

/**
 * Relations that can't be meant where another is, the ones that a reader takes for it first. What follows from a thing can be said as more of it or as an
 * example of it, what is so on one condition is so against what was said, and what is said once more may be a result: those never stand beside each other.
 */
export const EXCLUDED: Readonly<Partial<Record<Relation, readonly Relation[]>>> = {
  comparison: ['example', 'restating', 'reason'],
  concession: ['result', 'example', 'reason', 'restating'],
  condition: ['result', 'example', 'reason'],
  contrast: ['result', 'example', 'reason', 'restating'],
  example: ['contrast', 'reason', 'instead', 'comparison'],
  restating: ['contrast', 'reason', 'instead', 'comparison'],
  result: ['contrast', 'reason', 'instead', 'comparison'],
}

/** The word that a sentence begins with to join it to the one before; null where it begins with none. */
export function openingWord({ words, follows }: Connectives, text: string): Connective | null {
  const found = words
    .filter(({ word }) => text.startsWith(word) && follows.test(text.slice(word.length)))
    .sort((a, b) => b.word.length - a.word.length)
  return found[0] ?? null
}

export interface Gap {
  readonly answer: string
  /** All that is shown. */
  readonly passage: string
  readonly polite: boolean
  /** `optionKey` of the whole article. */
  readonly articleKey: string
}

/** Whether the letters of the word stand in the article, in another word or not. */
const isThere = ({ word }: Connective, { articleKey }: Gap): boolean => articleKey.includes(optionKey(word))

/**
 * Words that can't be meant in the gap, one a relation, `count` at most: those that the article has come first, since the answer is one that it
 * has, then those as long as the answer.
 */
export function wordsBeside({ words }: Connectives, relations: readonly Relation[], gap: Gap, count: number) {
  const apart = ({ word }: Connective): number => Math.abs(word.length - gap.answer.length)
  const preferred = (a: Connective, b: Connective): number =>
    Number(isThere(b, gap)) - Number(isThere(a, gap)) || apart(a) - apart(b)
  return relations
    .flatMap((relation): readonly Connective[] =>
      words
        .filter((own) => own.relation === relation && own.use !== 'asked' && !gap.passage.includes(own.word))
        .filter(({ plain }) => !gap.polite || plain !== true)
        .sort(preferred)
        .slice(0, 1),
    )
    .sort((a, b) => Number(isThere(b, gap)) - Number(isThere(a, gap)))
    .slice(0, count)
}
