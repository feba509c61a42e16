/** What the question kinds need to know of a language beyond grammar: names, figures, prompts. Data and small rules; no sentence is parsed here. */
import type { Lang, Span } from '@/core/article/types'
import type { Edit, EntityType, ParsedSentence, Phrase, Quantity, ReadSentence } from './sentence'

export interface Prompts {
  readonly trueFalse: (statement: string) => string
  readonly agree: string
  readonly saidByPerson: (quote: string) => string
  readonly saidByOrganisation: (quote: string) => string
  readonly why: (effect: string) => string
  readonly heading: (firstSentence: string) => string
  readonly definition: (definition: string) => string
  readonly counterpart: (headword: string) => string
  readonly reading: (headword: string) => string
  readonly hanja: (headword: string) => string
  readonly falseFriend: (headword: string) => string
  readonly first: string
  readonly last: string
}

export interface SpokenQuote {
  /** The quotation's words, without its marks. */
  readonly words: string
  readonly speaker: Phrase
  /** The sentences that show it, the one that names the speaker first. */
  readonly shown: readonly ReadSentence[]
}

export interface Lexis {
  readonly lang: Lang
  readonly prompts: Prompts
  readonly interrogatives: { readonly person: string; readonly place: string; readonly thing: string }
  readonly trueMark: string
  readonly falseMark: string
  /** Person by title, organisation by suffix; null where the form tells nothing. */
  readonly typeByForm: (name: string) => EntityType | null
  /** It ends in a title or form of address. */
  readonly isTitled: (name: string) => boolean
  /** A name without quotation marks, brackets and what describes it. */
  readonly bareName: (written: string) => string
  /** A pronoun, a general noun or a number: no name that a question could ask for. */
  readonly isVague: (name: string) => boolean
  /** Two ways to write one person: 김 회장, 김하늘 회장. */
  readonly sameByForm: (a: string, b: string) => boolean
  /** The sentence's subject particles that a cleft may drop. */
  readonly isPlainTopic: (phrase: Phrase) => boolean
  readonly placeParticle: RegExp
  /** After an object: a phrase that is no object of the verb (을 통해, を中心に). */
  readonly afterAside: RegExp
  /** Written forms that turn a statement into its opposite: [true, false]. */
  readonly opposites: readonly (readonly [string, string])[]
  /** Whether a word begins here, so that 이상 is not found in 동이상. */
  readonly startsWord: (text: string, at: number) => boolean
  readonly particleEdit: (sentence: ParsedSentence, target: Span, replacement: string) => Edit
  readonly varied: (quantity: Quantity, digits: string) => string
  readonly quotes: (sentence: ReadSentence, previous: ReadSentence | null) => readonly SpokenQuote[]
  /** A statement that stands alone, or null: no pointing word, no fragment. */
  readonly isSoundStatement: (statement: string) => boolean
  /** A defining sentence without the term it defines: X란 … 말한다 → … 말한다. Null where the sentence does not begin with the term. */
  readonly definingWords: (sentence: string, names: readonly string[]) => string | null
  readonly isSoundStem: (stem: string) => boolean
  /** Other dates of the same form for one without figures: 내년 하반기 → 올해 하반기. */
  readonly relativeDates: (date: string) => readonly string[]
  /** Digits of a date in order of size, null where the year is unknown. */
  readonly dateParts: (date: string) => readonly number[] | null
  readonly withoutDate: (statement: string, date: string) => string
}
