/** What is denied, said as if it were so: 広がらなかった → 広がりました. */
import { type JapanesePredicate, plainForm, politeForm } from '@/lang/ja/predicate'
import type { ParsedSentence } from '../sentence'
import { BOUND_TO_DENIAL, NO_DENIAL, ONLY_DENIED } from './verbs'

/** 60センチ空ける必要があり、狭い敷地には向かない: with another predicate beside it the opposite would not make sense. */
export function isLinked({ clauses, words }: ParsedSentence, clause: number): boolean {
  const { first = 0, last = 0 } = clauses[clause] ?? {}
  return words.slice(first, last).some(({ role, join }) => role === 'predicate' && join !== 'adnominal')
}

/** `said` is the statement that ends in the predicate, in the style that the article does not have. Null where nothing is denied, or only ever denied. */
export function affirmed(predicate: JapanesePredicate, said: string, isPolite: boolean): string | null {
  if (!predicate.negative || predicate.kind === 'copula') return null
  if (ONLY_DENIED.test(predicate.before + predicate.lemma) || BOUND_TO_DENIAL.test(said) || NO_DENIAL.test(said))
    return null
  const form = isPolite ? plainForm : politeForm
  const denied = `${form(predicate)}。`
  return said.endsWith(denied) ? `${said.slice(0, -denied.length)}${form({ ...predicate, negative: false })}。` : null
}
