/** The sentence before, told first where a clause does not stand alone: 라일락은 공장을 짓는다고 발표했습니다. 총사업비는 94억 원입니다. */
import type { Span } from '@/core/article/types'
import { isGrounded, isMainSubject } from './grounded'
import { type Material, pointsOutsideClause } from './material'
import { clauseSpan, contains, type ReadSentence } from './sentence'

export interface Introduction {
  /** What stands before the question or statement; '' where nothing has to. */
  readonly text: string
  /** What an entry is of, to be named beside a statement that leaves it out; null where it does not. */
  readonly about: string | null
  /** The sentences to quote, the one that is asked about first. */
  readonly sentences: readonly ReadSentence[]
}

/** What is told first, all of it: more would bury what is asked. UTF-16 units. */
const LONGEST = { ko: 130, ja: 100 } as const
/** Sentences that may be told first. */
const DEEPEST = 2

/** The sentence says of whom or what it speaks, other than inside a clause before a noun. */
const hasOwnSubject = (sentence: ReadSentence): boolean =>
  sentence.phrases.some((phrase) => isMainSubject(sentence, phrase))

const isQuoting = (text: string): boolean => /[?？"“”「」]/.test(text.replace(/[「“"][^「」“”"]{1,14}[」”"]/g, ''))

/** Of the paragraph, the sentence before; at its beginning, the first of the article if that says what all of it is about. */
function toldBefore({ body, opening }: Material, { sentence }: ReadSentence): ReadSentence | null {
  const previous = body.find((other) => other.sentence.index === sentence.index - 1)
  if (previous?.sentence.block === sentence.block) return previous
  return opening && opening.sentence.index < sentence.index ? opening : null
}

/** What each sentence says when it is told first, by depth: many questions go on from one. */
const tellings = new WeakMap<ReadSentence, Map<number, Introduction | null>>()

function told(material: Material, read: ReadSentence, depth: number): Introduction | null {
  const known = tellings.get(read) ?? new Map<number, Introduction | null>()
  const before = known.get(depth)
  if (before !== undefined) return before
  const telling = tell(material, read, depth)
  tellings.set(read, known.set(depth, telling))
  return telling
}

/** A sentence whole and in the other style, after what has to be told before it; null where it is too long or does not stand alone even so. */
function tell(material: Material, read: ReadSentence, depth: number): Introduction | null {
  const { lang, lexis } = material
  const text = isQuoting(read.text) ? null : read.forms.state(null)
  if (!text || !lexis.isSoundStatement(text)) return null
  const spans = read.clauses.map((clause) => clauseSpan(read, clause))
  const first = introductionAt(material, read, spans, text, depth)
  if (!first) return null
  const whole = first.text + lexis.joined(text)
  return whole.length > LONGEST[lang] ? null : { ...first, text: whole }
}

/** Whether a reader who sees nothing else knows of what `said`, made of these clauses, speaks. */
function standsAlone(material: Material, sentence: ReadSentence, clauses: readonly Span[], said: string): boolean {
  const [first] = clauses
  return (
    first !== undefined &&
    hasOwnSubject(sentence) &&
    isGrounded(material, sentence, first) &&
    !material.lexis.leansBack(said) &&
    clauses.every((span) => !pointsOutsideClause(material, sentence, span))
  )
}

function introductionAt(
  material: Material,
  sentence: ReadSentence,
  clauses: readonly Span[],
  said: string,
  depth: number,
): Introduction | null {
  const alone = { text: '', about: null, sentences: [sentence] }
  const { subject, lexis } = material
  if (standsAlone(material, sentence, clauses, said)) return alone
  const pointsBack = clauses.some((span) => pointsOutsideClause(material, sentence, span))
  const isOfEntry =
    subject !== null && !pointsBack && !lexis.leansBack(said) && !goesOnAfterAnother(material, sentence, subject)
  if (isOfEntry) return { ...alone, about: subject }
  const before = depth === 0 || pointsFar(material, sentence) ? null : toldBefore(material, sentence)
  const previous = before && goesOn(material, sentence, before) ? before : null
  const anchor = previous && anchorOf(material, sentence)
  const opening = depth > 0 && !pointsBack ? openingFor(material, sentence) : null
  const introduction = [previous, anchor, opening].reduce<Introduction | null>(
    (found, before) => found ?? (before && told(material, before, depth - 1)),
    null,
  )
  return introduction && { ...introduction, sentences: [sentence, ...introduction.sentences] }
}

/** Words of the first sentence that one further on has to have, so that a reader sees that it is told of the same. */
const OF_THE_SAME = 2

/** The first sentence of the news, where this one goes on with what it tells. */
function openingFor({ opening, lexis }: Material, sentence: ReadSentence): ReadSentence | null {
  if (!opening || opening.sentence.index >= sentence.sentence.index || !hasOwnSubject(sentence)) return null
  const told = new Set(lexis.contentWords(opening.text))
  const common = new Set(lexis.contentWords(sentence.text).filter((word) => told.has(word)))
  return common.size >= OF_THE_SAME ? opening : null
}

/** The sentence gives no subject, or an attribute of what the one before speaks of: 총사업비는, 受電容量は. */
function isOpen({ lexis }: Material, sentence: ReadSentence): boolean {
  const subject = sentence.phrases.find((phrase) => isMainSubject(sentence, phrase))
  const isBare = subject !== undefined && subject.start === subject.headStart && !subject.relative
  return !hasOwnSubject(sentence) || (isBare && lexis.isAttribute(sentence.text.slice(subject.start, subject.nounEnd)))
}

/** As `isOpen`, and nothing in it could be its subject after all: 電池が…組み直した蓄電池を納める. */
const isSurelyOpen = (material: Material, sentence: ReadSentence): boolean =>
  isOpen(material, sentence) &&
  (hasOwnSubject(sentence) || !sentence.phrases.some(({ role }) => role === 'topic' || role === 'subject'))

/** Of a row of sentences that all leave open of whom they speak, the one that says it. */
function anchorOf(material: Material, sentence: ReadSentence): ReadSentence | null {
  if (!isSurelyOpen(material, sentence)) return null
  const before = toldBefore(material, sentence)
  if (before?.sentence.block !== sentence.sentence.block || before.pointers.length > 0) return null
  if (isSurelyOpen(material, before)) return anchorOf(material, before)
  return hasOwnSubject(before) ? before : null
}

/** 1963년 지진이 있었다. 학교는 … 세워졌다. 1969년에 지었다: what is left out is what the sentence before named, not the entry. */
function goesOnAfterAnother(material: Material, sentence: ReadSentence, entry: string): boolean {
  const before = hasOwnSubject(sentence) ? null : toldBefore(material, sentence)
  return (
    before !== null &&
    before.sentence.block === sentence.sentence.block &&
    hasOwnSubject(before) &&
    !before.text.includes(entry)
  )
}

/**
 * Whether a reader sees that the two speak of one thing: the second has a word of the first; right after it, it may also leave out its subject,
 * point at it or give an attribute alone (총사업비는).
 */
function goesOn(material: Material, sentence: ReadSentence, before: ReadSentence): boolean {
  const { lexis } = material
  const { text, pointers } = sentence
  const isNext = sentence.sentence.block === before.sentence.block
  const points = pointers.some(({ start, end }) => !lexis.dangling.test(text.slice(start, end)))
  if (isNext && points) return true
  if (isNext && isOpen(material, sentence)) return true
  const known = new Set(lexis.contentWords(before.text))
  return hasOwnSubject(sentence) && lexis.contentWords(text).some((word) => known.has(word))
}

/** A word that means whoever was named last, however far back that is. */
function pointsFar({ lexis }: Material, { text, pointers, context }: ReadSentence): boolean {
  return pointers.some(
    (pointer) =>
      lexis.pointsFar.test(text.slice(pointer.start, pointer.end)) &&
      !context.resolved.some((edit) => contains(edit, pointer)),
  )
}

/**
 * What has to be told before `said`, which is made of these clauses, for a reader who sees nothing else: nothing, or a sentence or two. Null where
 * that would not do either.
 */
export function introductionTo(
  material: Material,
  sentence: ReadSentence,
  clauses: readonly Span[],
  said: string,
): Introduction | null {
  const introduction = introductionAt(material, sentence, clauses, said, DEEPEST)
  const { subject } = material
  // 大遠音島の個体数は: what an entry says without its name is said of it.
  const isOfEntry = introduction?.text === '' && subject !== null && !said.includes(subject)
  return introduction && isOfEntry ? { ...introduction, about: subject } : introduction
}

export interface Asked {
  readonly stem: string
  readonly sentences: readonly ReadSentence[]
  /** The question is asked as it is. */
  readonly alone: boolean
  /** The entry that the question is named to be about. */
  readonly about: string | null
}

/** A question with what has to be told before it; null where it can't be asked of a reader who sees nothing else. */
export function askedAfter(
  material: Material,
  sentence: ReadSentence,
  clauses: readonly Span[],
  question: string,
): Asked | null {
  const introduction = introductionTo(material, sentence, clauses, question)
  if (!introduction) return null
  const { text, about, sentences } = introduction
  const alone = text === '' && about === null
  const stem = alone ? question : material.lexis.prompts.after(text.trimEnd(), about, question)
  return { stem, sentences, alone, about }
}
