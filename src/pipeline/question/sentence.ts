/** A sentence as the question kinds see it, in either language: words, noun phrases, clauses, and what it can be turned into. */
import type { Sentence, Span } from '@/core/article/types'
import { withDigits } from './in-digits'

export type Role =
  | 'topic'
  | 'subject'
  | 'object'
  | 'genitive'
  | 'coordinate'
  | 'adverbial'
  | 'modifier'
  | 'bare'
  | 'predicate'

/** How a predicate goes on: it ends the sentence, joins a clause that could stand alone, depends on the next, or stands before a noun. */
export type Join = 'final' | 'coordinate' | 'dependent' | 'adnominal'

/** An eojeol or a bunsetsu. Offsets are those of the sentence's own text. */
export interface Word extends Span {
  /** End without the punctuation that follows. */
  readonly bodyEnd: number
  /** End without particles. */
  readonly nounEnd: number
  readonly particle: string
  readonly role: Role
  /** Null unless the word is a predicate. */
  readonly join: Join | null
  /** The connective ending of a predicate that goes on (고, 지만; が, て), '' otherwise. */
  readonly connective: string
  readonly comma: boolean
  /** Inside a direct quotation. */
  readonly quoted: boolean
}

export type EntityType = 'person' | 'organisation' | 'place' | 'thing'

/** A noun phrase with its particle: words `first` to `last`. */
export interface Phrase extends Span {
  readonly first: number
  readonly last: number
  /** End without the particle. */
  readonly nounEnd: number
  /** Where the words after the last genitive begin: 프랑스의 |수도. */
  readonly headStart: number
  readonly particle: string
  readonly role: Role
  /** A relative clause stands before it. */
  readonly relative: boolean
  /** It joins two or more nouns. */
  readonly coordinated: boolean
  /** Index of the predicate it belongs to, null where there is none. */
  readonly governor: number | null
  /** What the analyser's dictionary says of the name. */
  readonly tagged: EntityType | null
  /** It has a proper noun in it, or a word in foreign letters that the dictionary lacks. */
  readonly proper: boolean
}

/** A clause that can stand alone, with the clauses that depend on it: words `first` to `last`, the last one its predicate. */
export interface Clause {
  readonly first: number
  readonly last: number
  readonly join: 'final' | 'coordinate'
  readonly connective: string
}

/** Nothing but somebody's words. */
export const isQuotation = ({ text }: Pick<ParsedSentence, 'text'>): boolean =>
  /^[“"「『][^“”"「」『』]*[”"」』][。.]?$/.test(text)

/** A change of the sentence's text: `[start, end)` becomes `text`. */
export interface Edit extends Span {
  readonly text: string
}

/** A number with its unit, or a date. */
export interface Quantity extends Span {
  readonly text: string
  /** Quantities of one unit can stand for each other: 원, 명, %; the shape of a date. */
  readonly unit: string
  readonly interrogative: string
}

export interface ParsedSentence {
  readonly sentence: Sentence
  readonly text: string
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
  readonly topic: Phrase | null
  readonly numbers: readonly Quantity[]
  readonly dates: readonly Quantity[]
  readonly polite: boolean
  /** Words that point outside the sentence: 이 회사, 그는; 同社, この計画. */
  readonly pointers: readonly Span[]
  /** The final predicate is a state: copula, adjective, existence. */
  readonly stative: boolean
  /** Where the copula begins that ends the sentence after its noun; null where it ends otherwise. */
  readonly copula: number | null
}

/** What the sentences before say of this one. */
export interface SentenceContext {
  /** Pointing words replaced by what they point at. */
  readonly resolved: readonly Edit[]
}

/** What the answer of a cleft question is. */
export type Asked = 'person' | 'organisation' | 'place' | 'thing' | 'time'

/** The ways a sentence becomes a question or a statement. Null where the grammar does not allow it or is not understood. */
export interface SentenceForms {
  /** The interrogative stands where the answer stood: 공장을 몇 곳 지었습니까? */
  readonly askInPlace: (target: Span, interrogative: string) => string | null
  /** As `askInPlace`, but a figure that only leads to another is asked for itself: 잔액은 얼마로 5% 늘었습니까 → 잔액은 얼마였습니까? */
  readonly askAmount: (target: Span, interrogative: string) => string | null
  /** As `askInPlace`, of the first of two things that are said or planned in one breath: 몇 대를 보내고, 고용을 승계하겠다고 → 몇 대를 보내겠다고. */
  readonly askOfFirst: (target: Span, interrogative: string) => string | null
  /** 공장을 언제 지었습니까?, 工場を建てたのはいつですか。 in the form that is natural in the language. */
  readonly askTime: (target: Span) => string | null
  /** 공장을 지은 곳은 어디입니까? The phrase is the topic, subject or object of that clause. */
  readonly askByCleft: (clause: number, phrase: Phrase, asked: Asked) => string | null
  /** The clause's topic is what the verb of this subject acts on: 대표이사는 |다온극저온이| 지명한다; 所長は|設楽美緒が|務める. */
  readonly isDoneTo: (clause: number, subject: Phrase) => boolean
  /** The clause, or the whole sentence for null, in the style that the article does not use, so that no statement is the article's own. */
  readonly state: (clause: number | null, edits?: readonly Edit[]) => string | null
  /** The clause's verb acts on something that the clause does not name. */
  readonly lacksObject: (clause: number) => boolean
  /** What the article denies, affirmed: 번지지 않았다 → 번졌습니다. Null where it denies nothing. */
  readonly affirm: (clause: number) => string | null
  /** 공장을 지었기 때문; 工場を建てたため */
  readonly because: (clause: number) => string | null
  /** 공장을 지은: the clause before a noun, its topic made a subject. */
  readonly beforeNoun: (clause: number, edits?: readonly Edit[]) => string | null
}

/** A cause that the text names: the stem asks for it, the answer is `cause` in the text's own words. */
export interface StatedCause {
  readonly form: 'cause' | 'purpose'
  /** Before a noun: 공장을 지은; null where the grammar does not allow it. */
  readonly effect: string | null
  /** In the text's own words, to be quoted, and the cause beside that; null where the two can't be told apart. */
  readonly quoted: { readonly effect: string; readonly cause: string } | null
  readonly cause: string
}

export interface ReadSentence extends ParsedSentence {
  readonly context: SentenceContext
  readonly forms: SentenceForms
  /** Causes and purposes that the sentence names, of itself or of the one before. */
  readonly causes: (previous: ReadSentence | null) => readonly StatedCause[]
  /** What the sentence says that somebody does, in the form of a purpose: 공장을 짓기 위해서, 工場を建てるため. */
  readonly aims: () => readonly string[]
}

/** What is dated before this year has happened by the time that anybody reads of it here. */
export const LONG_PAST = 2020

/** 2004年: whether a date tells that the verb beside it speaks of the past, whatever its form. */
export const isLongPast = ({ text }: Quantity): boolean =>
  Number(/^(\d{4})[年년]/.exec(withDigits(text))?.[1] ?? LONG_PAST) < LONG_PAST

/** Dates with a year in a clause, before its verb. */
export function yearsIn({ dates, words, clauses }: ParsedSentence, clause: number): readonly Quantity[] {
  const { first = 0, last = 0 } = clauses[clause] ?? {}
  const [from, to] = [words[first]?.start ?? 0, words[last]?.start ?? 0]
  return dates.filter(({ text, start, end }) => /^\d{4}[年년]/.test(withDigits(text)) && start >= from && end <= to)
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** A topic, or a subject of a clause that does not stand before a noun. */
export const isOwnSubject = (words: readonly Word[], { role, governor }: Phrase): boolean =>
  role === 'topic' || (role === 'subject' && words[governor ?? -1]?.join !== 'adnominal')

/**
 * 서담시가 상수도관을 따라 깐 케이블로 … 줄였다: whom a paragraph's first sentence names at its beginning is its subject, though a verb before a noun comes
 * first; nobody has been named whom it could leave out. `opens` is for such a sentence.
 */
export function withLeadSubject(phrases: readonly Phrase[], words: readonly Word[], opens: boolean): readonly Phrase[] {
  const lead = phrases.find(({ role }) => role === 'topic' || role === 'subject')
  const isLed =
    opens &&
    lead?.role === 'subject' &&
    (lead.proper || lead.tagged !== null) &&
    /^(?:adnominal|dependent)$/.test(words[lead.governor ?? -1]?.join ?? '') &&
    lead.governor !== lead.last + 1 &&
    !phrases.some((phrase) => phrase !== lead && isOwnSubject(words, phrase))
  return isLed
    ? phrases.map((phrase) => (phrase === lead ? { ...phrase, governor: words.length - 1 } : phrase))
    : phrases
}

/** 海岸には架台が設けられ、試験片が並ぶ: the place that opens the sentence is that of its later clauses too, unless they have a topic or place of their own. */
export function openingPlace(
  { words, phrases }: Pick<ParsedSentence, 'words' | 'phrases'>,
  sentenceStart: number,
  { first, last }: Clause,
  particles: { readonly opens: RegExp; readonly own: RegExp },
): Phrase | null {
  const place = phrases.find(({ start }) => start === words[sentenceStart]?.start)
  const hasOwn = phrases.some(
    (phrase) =>
      phrase.first >= first && phrase.last <= last && (phrase.role === 'topic' || particles.own.test(phrase.particle)),
  )
  return place && particles.opens.test(place.particle) && !hasOwn ? place : null
}

/** The clause, or all of the sentence for null. */
export const clauseOf = (
  { words, clauses }: Pick<ParsedSentence, 'words' | 'clauses'>,
  clause: number | null,
): Clause | undefined =>
  clause === null ? { first: 0, last: words.length - 1, join: 'final', connective: '' } : clauses[clause]

/** 막아 주지는 못한다, 見ていなかった. */
const DENIED =
  /(?:지(?:는|도|를|만)? ?(?:않|못|말)[가-힣]*|없[가-힣]*|아니[가-힣]*|못 ?[가-힣]+)[.,]?$|(?:な(?:い|かった|く|かろう|いが|いし)|ませ(?:ん|んでした)|ず(?:に)?)[、。]?$/

/** Whether a clause denies what it tells: of what else that is not so, nothing is said. */
export function isDenial({ text, words }: Pick<ParsedSentence, 'text' | 'words'>, { first, last }: Clause): boolean {
  return DENIED.test(text.slice(words[first]?.start, words[last]?.bodyEnd))
}

/** The span of a clause in its sentence. */
export function clauseSpan({ words }: Pick<ParsedSentence, 'words'>, clause: Clause): Span {
  return { start: words[clause.first]?.start ?? 0, end: words[clause.last]?.bodyEnd ?? 0 }
}

/**
 * Whether what stands here is of what the clause tells: in a phrase of its verb, before the noun of one, or before the verb itself; and not in a clause
 * before a noun.
 */
export function isToldBy(
  { words, phrases }: Pick<ParsedSentence, 'words' | 'phrases'>,
  own: Clause,
  at: Span,
): boolean {
  const i = words.findIndex(({ start, end }) => at.end > start && at.end <= end)
  const word = words[i]
  if (!word || i >= own.last) return false
  const described = word.join === 'adnominal' ? i + 1 : i
  const phrase = phrases.find(({ first, last }) => described >= first && described <= last)
  // Of another topic another thing may be as true.
  if (phrase) return phrase.governor === own.last && phrase.role !== 'topic'
  const next = words.findIndex(({ role, join }, at) => at > i && role === 'predicate' && join !== null)
  return word.join !== 'adnominal' && next === own.last
}

/**
 * Where the clause before a noun begins: 문을 닫을 때, |음향 장비를 설계하던 봉지혜가. What stands before a comma or after a topic is of the sentence;
 * a time without a comma is of the clause before the noun.
 */
export function relativeStart({ words, clauses }: Pick<ParsedSentence, 'words' | 'clauses'>, phrase: Phrase): number {
  const own = clauses.find(({ first, last }) => phrase.first >= first && phrase.last <= last)
  const from = own?.first ?? 0
  const border = words.findLastIndex(
    (word, i) =>
      i >= from &&
      i < phrase.first - 1 &&
      (word.comma || word.role === 'topic' || (word.role === 'predicate' && word.join === 'coordinate')),
  )
  return words[border < 0 ? from : border + 1]?.start ?? phrase.start
}

/** `text.slice(from, to)` with the edits made; edits outside are left out. Null when two overlap or one crosses a border. */
export function edited(text: string, { start, end }: Span, edits: readonly Edit[]): string | null {
  let result = ''
  let at = start
  const inside = edits.filter((edit) => edit.start < end && edit.end > start && edit.end >= edit.start)
  const insertions = edits.filter((edit) => edit.start === edit.end && (edit.start === start || edit.start === end))
  for (const edit of [...new Set([...inside, ...insertions])].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at || edit.end > end) return null
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at, end)
}
