/** Whether a sentence tells of what has been or of what is, or is to come: a time that takes the place of another has to go with it. */
import type { Span } from '@/core/article/types'
import type { Lexis, Tense } from './lexis'
import { clauseSpan, contains, type ReadSentence } from './sentence'

/** 12월에 연다고 밝혔다, 12月に開くと発表した: what is announced may still be to come, though the telling is past. */
export function tenseOf({ isPast, plans, foresees, announces }: Lexis, text: string): Tense {
  if (!isPast.test(text) || plans.test(text) || foresees.test(text)) return 'open'
  const at = announces.exec(text)?.index
  if (at === undefined) return 'past'
  // With 다 of 다고; before と.
  return isPast.test(text.slice(0, at + 1)) || isPast.test(text.slice(0, at)) ? 'past' : 'open'
}

/** 올해 5월 창고를 고쳤고, …: with a tense of its own the clause is over, whatever comes after it. */
const TENSED = /(?:고|으며|지만|으나|는데)$|(?:が|けれど|けれども)$/

/** Of the clause that the time stands in. */
export function tenseAt(lexis: Lexis, sentence: ReadSentence, target: Span): Tense {
  const { text, clauses } = sentence
  const own = clauses.slice(0, -1).find((clause) => contains(clauseSpan(sentence, clause), target))
  if (own === undefined) return tenseOf(lexis, text)
  const { start, end } = clauseSpan(sentence, own)
  const said = text.slice(start, end)
  const stem = said.replace(TENSED, '')
  const isOver = stem !== said && [stem, `${stem}다`].some((told) => lexis.isPast.test(told))
  return isOver ? 'past' : tenseOf(lexis, text)
}
