/** All that a kind draws from: the article as read, its names and figures, and chance. */
import type { ArticleText, Lang, Span } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import type { Random } from '@/core/random'
import type { QuestionDictionaries } from '@/pipeline/ports'
import type { Contexts } from './contexts'
import type { Entities } from './entities'
import type { Lexis } from './lexis'
import { clauseSpan, type ReadSentence } from './sentence'

export interface Material {
  readonly article: ArticleText
  readonly lang: Lang
  readonly lexis: Lexis
  readonly entities: Entities
  /** The glossary, guesses left out: a guess never makes a question. */
  readonly terms: readonly GlossaryTerm[]
  /** Those and the sound terms that the glossary has no room for: wrong options come from them too. */
  readonly pool: readonly GlossaryTerm[]
  /** Where each of them is used. */
  readonly contexts: Contexts
  /** Sentences of the body, in order; headings and list items are not among them. */
  readonly body: readonly ReadSentence[]
  /** What an encyclopaedia's entry is of, and what follows leaves out; null for other texts. */
  readonly subject: string | null
  readonly dictionaries: QuestionDictionaries
  readonly random: Random
  /** `optionKey` of the whole article. */
  readonly articleKey: string
}

/** Whether a sentence still points outside itself, within this span. */
export const pointsOutside = ({ pointers, context }: Pick<ReadSentence, 'pointers' | 'context'>, span: Span): boolean =>
  pointers.some(
    (pointer) =>
      pointer.start >= span.start &&
      pointer.end <= span.end &&
      !context.resolved.some((edit) => edit.start <= pointer.start && edit.end >= pointer.end),
  )

/** A word for a person. */
export const PERSONAL = /^(?:그|그녀|그들|彼|彼女|彼ら|同氏)[은는이가의를도]?$/

/** 회사는 … 그들의, 同社は… その: what a word points at when the clause itself has named it. */
function isAnsweredWithin(
  { lexis }: Material,
  { text, phrases, words }: ReadSentence,
  pointer: Span,
  from: number,
): boolean {
  const before = text.slice(from, pointer.start)
  const written = text.slice(pointer.start, pointer.end)
  const named = phrases.some(
    ({ role, start, end }) =>
      (role === 'topic' || role === 'subject') && start >= from && end <= pointer.start && end - start > 2,
  )
  // 라인이 옮겨 간 해, 그는: as a subject it is somebody else than the one before.
  const isOther = PERSONAL.test(written) && (/[은는이가]$/.test(written) || /^[はが]/.test(text.slice(pointer.end)))
  if (lexis.ownPronoun.test(written)) return named && !isOther
  if (!lexis.demonstrative.test(written)) return false
  const next = words.find(({ start }) => start >= pointer.end)
  const noun = next ? text.slice(next.start, next.nounEnd) : ''
  return noun.length > 1 && before.includes(noun)
}

/** Whether the clause that holds the target, or the topic that it shares, points outside the sentence. */
export function pointsOutsideClause(material: Material, sentence: ReadSentence, target: Span): boolean {
  const spans = sentence.clauses.map((clause) => clauseSpan(sentence, clause))
  const own = spans.find(({ start, end }) => target.start >= start && target.end <= end) ?? {
    start: 0,
    end: sentence.text.length,
  }
  const { topic } = sentence
  const shared = topic !== null && topic.end <= own.start ? topic : null
  const from = shared?.start ?? own.start
  const outside = sentence.pointers.filter((pointer) => !isAnsweredWithin(material, sentence, pointer, from))
  const open = { pointers: outside, context: sentence.context }
  return pointsOutside(open, own) || (shared !== null && pointsOutside(open, shared))
}
