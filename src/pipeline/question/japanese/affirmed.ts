/** What is denied, said as if it were so: 広がらなかった → 広がりました. */
import { type JapanesePredicate, plainForm, politeForm } from '@/lang/ja/predicate'
import type { ParsedSentence } from '../sentence'
import { BOUND_TO_DENIAL, NO_DENIAL, ONLY_DENIED, TRANSITIVE, verbOf } from './verbs'

/** 60センチ空ける必要があり、狭い敷地には向かない: with another predicate beside it the opposite would not make sense. */
export function isLinked({ clauses, words }: ParsedSentence, clause: number): boolean {
  const { first = 0, last = 0 } = clauses[clause] ?? {}
  return words.slice(first, last).some(({ role, join }) => role === 'predicate' && join !== 'adnominal')
}

/** There is one, or something is done to it: 確認されている. */
const EXISTS = /^(?:ある|いる|れる|られる)$/
const IS_DONE = /(?:^|[らさかたなまわがばれ]れて)$/

/**
 * 周期性はない → 周期性がある, 人員も減らさない → 人員を減らす: は and も of a denial would show that there was one. Null where it can't be told
 * what stood there.
 */
function unmarked(body: string, predicate: JapanesePredicate): string | null {
  const marker = /(?<![にでとへら])[はも]$/.exec(body)?.[0]
  if (marker === undefined) return body
  const rest = body.slice(0, -1)
  if (TRANSITIVE.test(verbOf(predicate))) return /[はが]/.test(rest) ? `${rest}を` : null
  // 理由も説明していない: whatever is done to it.
  if (predicate.lemma === 'いる' && !IS_DONE.test(predicate.before)) return null
  if (EXISTS.test(predicate.lemma)) return `${rest}が`
  return marker === 'も' ? null : body
}

/** `said` is the statement that ends in the predicate, in the style that the article does not have. Null where nothing is denied, or only ever denied. */
export function affirmed(predicate: JapanesePredicate, said: string, isPolite: boolean): string | null {
  if (!predicate.negative || predicate.kind === 'copula') return null
  if (ONLY_DENIED.test(predicate.before + predicate.lemma) || BOUND_TO_DENIAL.test(said) || NO_DENIAL.test(said))
    return null
  const form = isPolite ? plainForm : politeForm
  const denied = `${form(predicate)}。`
  const body = said.endsWith(denied) ? unmarked(said.slice(0, -denied.length), predicate) : null
  const before = predicate.before.replace(/(?<![にでとへ])は$/, 'が')
  return body === null ? null : `${body}${form({ ...predicate, before, negative: false })}。`
}
