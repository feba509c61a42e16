/** Figures and owners that are the topic of a clause: what a question makes of them. */
import type { Span } from '@/core/article/types'
import type { KoreanPredicate } from '@/lang/ko/predicate'
import { isOwnSubject, type Phrase } from '../sentence'
import { actsOnSomething, OWNING, SPENT } from './verbs'
import type { ParsedKorean } from './words'

/** For the clauses of one sentence. */
export function topics({ text, words, clauses, phrases }: ParsedKorean) {
  /** 주민의 70%는 걸어서 건넌다 → 몇 %가: a figure that is the topic is who or what does it, unless somebody else does, or it is what is acted on. */
  function isCountedSubject(target: Span, clause: number, predicate: KoreanPredicate | null): boolean {
    const { first, last } = clauses[clause] ?? { first: 0, last: words.length - 1 }
    const own = phrases.find((phrase) => phrase.role === 'topic' && phrase.nounEnd === target.end)
    const others = phrases.some(
      (phrase) => phrase !== own && phrase.first >= first && phrase.last <= last && isOwnSubject(words, phrase),
    )
    // 30명은 버스를 타고 떠났다: whether the object is of this verb can't be told from the figure.
    const isOfOther =
      predicate !== null &&
      actsOnSomething(predicate) &&
      phrases.some(
        ({ role, governor, first: from, last: to }) =>
          role === 'object' && from >= first && to < last && governor !== last,
      )
    // 첫 1년은 신입이 쓴다: for how long, not who.
    const isTime =
      /(?:년|해|달|개월|주|일|시간|분)$/.test(text.slice(target.start, target.end)) &&
      predicate?.kind === 'verb' &&
      !SPENT.test(predicate.stem)
    return own !== undefined && /^[은는]$/.test(own.particle) && !others && !isOfOther && !isTime
  }

  /** 정안마린이 보유한 로봇은 23대지만, …허가를 받았다: who has the thing that is the topic does what comes next. */
  function ownerBefore(first: number, topic: Phrase | null): string | null {
    const having = topic ? words[topic.first - 1] : undefined
    if (!topic?.relative || !having || !OWNING.test(text.slice(having.start, having.bodyEnd))) return null
    const owner = phrases.find(
      ({ role, last, governor }) => role === 'subject' && last < topic.first && governor === topic.first - 1,
    )
    const copular = clauses.find(({ last }) => last >= topic.last && last < first)
    const isFigure =
      copular &&
      /(?:이지만|이며|이고|불과하지만|불과하고|그치지만|그쳤지만)$/.test(text.slice(0, words[copular.last]?.bodyEnd))
    return owner && isFigure ? text.slice(owner.start, owner.nounEnd) : null
  }

  return { isCountedSubject, ownerBefore }
}
