/** 보내고, …승계하겠다고 밝혔다: of two things that are said or planned in one breath, the first alone. */
import type { Span } from '@/core/article/types'
import { plainStatement, prospective } from '@/lang/ko/predicate'
import { endsInConsonant } from '@/lang/ko/with-particle'
import type { Edit } from '../sentence'
import { endsInSsangSios, readPredicate } from './read-predicate'
import { PLAN } from './verbs'
import type { ParsedKorean } from './words'

/** The change that leaves out what is said after the clause of the target: 보내고, …승계하겠다고 → 보내겠다고. Null where nothing holds two clauses. */
export function firstOfPlan({ text, words, phrases }: ParsedKorean, target: Span): Edit | null {
  const at = words.findIndex(({ start, end }) => target.end > start && target.end <= end)
  const first = words.findIndex(
    ({ role, join, connective, comma }, i) =>
      i >= at &&
      role === 'predicate' &&
      join !== 'adnominal' &&
      /^(?:고|며|으며)$/.test(connective) &&
      // 2%를 쓰고 4억 톤을 배출한다고: no comma, but an object of its own after it.
      ((comma && join === 'coordinate') || (!comma && phrases.some((own) => own.role === 'object' && own.first > i))),
  )
  const word = words[first]
  const own = word ? readPredicate(text, word, words.slice(Math.max(0, first - 1), first)) : null
  if (at < 0 || !word || own?.kind !== 'verb' || own.past) return null
  const written = (i: number): string => text.slice(words[i]?.start ?? 0, words[i]?.bodyEnd ?? 0)
  // 늘릴 계획이다, 늘릴 것이라고: the noun takes the first verb in the form of the second.
  const noun = words.findIndex(
    ({ quoted, tokens }, i) =>
      i > first + 1 &&
      !quoted &&
      /[ㄹ을]$/.test(words[i - 1]?.tokens.at(-1)?.surface ?? '') &&
      (/^것(?:이라고|으로)$/.test(written(i)) || (i === words.length - 1 && PLAN.test(tokens[0]?.surface ?? ''))),
  )
  if (noun > 0) return { start: word.start, end: words[noun]?.start ?? word.end, text: `${prospective(own)} ` }
  const held = words.findIndex(({ quoted }, i) => i > first && !quoted && /(?:다고|기로)$/.test(written(i)))
  const ending = /(?:겠다고|기로)$/.exec(written(held))?.[0]
  const before = /([가-힣])다고$/.exec(written(held))?.[1] ?? ''
  const isPast = endsInSsangSios(before) && !/[있겠]/.test(before)
  const end = words[held]?.bodyEnd
  if (end === undefined) return null
  const said = `${plainStatement({ ...own, past: isPast }, endsInConsonant).slice(0, -1)}고`
  return { start: word.start, end, text: ending ? own.before + own.stem + ending : said }
}
