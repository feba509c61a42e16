/** What 도 becomes where a question or statement stands alone, and nothing comes before it that 도 could add to. */
import type { Span } from '@/core/article/types'
import type { KoreanPredicate } from '@/lang/ko/predicate'
import { particleFor } from '@/lang/ko/with-particle'
import { type Edit, isOwnSubject, type Phrase } from '../sentence'
import { actsOnSomething, INTRANSITIVE } from './verbs'
import type { ParsedKorean } from './words'

/** 지금도: still; 아무것도, 아무 말도 …: not even, where 은 would deny something else. */
const ADDS_NOTHING = /^(?:지금|오늘|현재|요즘|아직|그래|하나|아무\S*(?:\s\S+)?)$/
/** 한 번도 … 못했다, 단 한 통도 걸리지 않은: not even one of whatever is counted. */
const NOT_ONE =
  /(?:^|\s)(?:단 )?한 (?:번|명|곳|대|개|통|푼|마디|차례|사람|순간|걸음|건|장|줄|마리|그루|척|권|글자|방울)$|(?:^|\s)단 한 [가-힣]{1,3}$/

/** 우려도 넘어야 한다, 덮개도 떼어 낼 수 있다: it has to be, or can be, done to what 도 follows. */
const MUST = /(?<!있|없|되|돼|나와|커져|늘어|줄어)(?:[아어여해]야) [하한할합]/
const CAN = /(?:낼|볼|쓸|만들|바꿀|줄일|늘릴|얻을|찾을|고칠|옮길|팔|받을|읽을|담을|넣을|붙일|지울|뗄) 수 [있없]/
/** 맡길 수도 있다: it may be, which 수는 or 수가 does not say. In letters one by one (NFD) what stands before 수 ends in ㄹ. */
const mayBe = (before: string): boolean =>
  /\u11af 수$/u.test(`${before.slice(0, -1).normalize('NFD')}${before.slice(-1)}`)

const CONCEDED = /^[^,]*지만,? /

/** A predicate is no longer than this. UTF-16 units. */
const ENDING = 12

/** `predicateAt`: the predicate of the clause that an offset is in. */
export function additives(
  { text, words, phrases }: ParsedKorean,
  predicateAt: (offset: number) => KoreanPredicate | null,
) {
  const isMainSubject = (phrase: Phrase): boolean => isOwnSubject(words, phrase)
  /** 2월에는 배터리 여권도: one topic is enough. */
  const isSetOff = ({ start }: Phrase): boolean =>
    phrases.some(({ particle, end }) => end <= start && /에[서게]?는$|로는$/.test(particle))
  const addsNothing = ({ start, nounEnd }: Phrase): boolean =>
    ADDS_NOTHING.test(text.slice(start, nounEnd)) ||
    NOT_ONE.test(text.slice(0, nounEnd)) ||
    mayBe(text.slice(0, nounEnd))

  /** 잔액도 → 잔액은, 할부도 → 할부를, 대상에도 → 대상에: a question stands alone, and nothing comes before it that 도 could add to. Null where it can't be told. */
  function additiveEdits(span: Span, subject: '은' | '이'): readonly Edit[] | null {
    const inside = phrases.filter(({ start, end }) => start >= span.start && end <= span.end)
    const edits = inside.flatMap((phrase): (Edit | null)[] => {
      const { particle, nounEnd, end } = phrase
      if (/^(?:에서|에게|에|으로|로)도$/.test(particle)) return [{ start: end - 1, end, text: '' }]
      // 되살려도: whatever is done.
      const isVerb = words[phrase.last]?.tokens.some(({ tag }) => tag === 'EC') === true
      // 소명도, 한녀도, 바깥솔섬: islands in a row.
      const isListed = text[end] === ','
      if (particle !== '도' || isVerb || isListed || addsNothing(phrase)) return []
      const others = inside.filter((other) => other !== phrase && isMainSubject(other))
      const noun = text.slice(phrase.start, nounEnd)
      const predicate = predicateAt(phrase.start)
      const isTransitive =
        predicate?.stem === '하' && /[가-힣]$/.test(predicate.before) && !INTRANSITIVE.test(predicate.before)
      if (others.length === 0 && isTransitive) return [null]
      if (others.length === 0)
        return [{ start: nounEnd, end, text: particleFor(noun, isSetOff(phrase) ? '이' : subject) }]
      const hasObject = inside.some(({ role, governor }) => role === 'object' && governor === words.length - 1)
      return hasObject || others.some(({ particle: other }) => other === '도')
        ? [null]
        : [{ start: nounEnd, end, text: particleFor(noun, '을') }]
    })
    return edits.includes(null) ? null : edits.filter((edit) => edit !== null)
  }

  /** 신청도 늘고 있다 → 신청은 늘고 있다: said first of all, 도 adds to what stands in another sentence. */
  function leadingTopic(span: Span): readonly Edit[] | null {
    const [topic, another] = phrases.filter(
      (phrase) => isMainSubject(phrase) && phrase.start >= span.start && phrase.end <= span.end,
    )
    if (
      topic?.particle !== '도' ||
      text[topic.end] === ',' ||
      another ||
      !(topic.relative || topic.start === span.start)
    )
      return []
    if (addsNothing(topic)) return []
    // 경기장도 잔디를 도입했지만, …: granted of it as of others, which 은 would set against them.
    if (CONCEDED.test(text.slice(topic.end, span.end))) return null
    const own = predicateAt(topic.start)
    // 새 제품도 개발한다: what is acted on is no topic, and who acts is not said.
    const hasObject = phrases.some(({ role, start, end }) => role === 'object' && start >= topic.end && end <= span.end)
    const rest = text.slice(topic.end, span.end + ENDING)
    const isDone = (own !== null && actsOnSomething(own)) || MUST.test(rest) || CAN.test(rest)
    if (isDone && !hasObject && !topic.proper && topic.tagged === null) return null
    // 분석도 있다: what there is, is its subject.
    // 빼놓을 수 없다: nothing is there.
    const isOfAbility = /^[^,]*[가-힣] 수 [있없]/.test(text.slice(topic.end))
    const isThere = own !== null && !isOfAbility && /(?:[있없]|나오|생기|커지|잇따르)$/.test(own.stem)
    const particle = isThere || isSetOff(topic) ? '이' : '은'
    const along = /^ 함께(?= )/.exec(text.slice(topic.end))?.[0].length ?? 0
    return [
      {
        start: topic.nounEnd,
        end: topic.end + along,
        text: particleFor(text.slice(topic.start, topic.nounEnd), particle),
      },
    ]
  }

  return { additiveEdits, leadingTopic }
}
