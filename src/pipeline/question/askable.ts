/** Where in a sentence a question may be asked. */
import type { Span } from '@/core/article/types'
import { withDigits } from './in-digits'
import { clauseSpan, contains, type ReadSentence } from './sentence'

/** 10〜12度: an end of a range is no figure of its own. */
const RANGE = /^\s?[〜～~∼–-]\s?(?:약|約)?\d|^\s?(?:내지|ないし)/
const IN_RANGE = /\d[^\s\d]{0,3}\s?(?:[〜～~∼–-]|내지|ないし)\s?$/
/** 450km(280마일): the same in another unit would tell. */
const CONVERTED = /^[^\s(（]{0,3}\s?[(（][^)）]*\d/
/** 전쟁 중인 1950년 9월, 戦時中の1943年: a time that a clause or noun before it describes can't be taken out. */
export function isDescribed({ words }: ReadSentence, { start }: Span): boolean {
  const before = words.findLast(({ end }) => end <= start)
  return before !== undefined && !before.comma && (before.join === 'adnominal' || before.role === 'genitive')
}

const OPENING = /[(（「『“‘《〈]/g
const CLOSING = /[)）」』”’》〉]/g

/** Not inside brackets, a quoted name or direct speech, and no end of a range, nor where a change began. */
export function askable({ text, numbers }: ReadSentence, target: Span): boolean {
  const before = text.slice(0, target.start)
  if (RANGE.test(text.slice(target.end)) || CONVERTED.test(text.slice(target.end)) || IN_RANGE.test(before))
    return false
  const straight = (before.split('"').length - 1) % 2 === 1 || (before.split("'").length - 1) % 2 === 1
  const open = (before.match(OPENING)?.length ?? 0) > (before.match(CLOSING)?.length ?? 0)
  return !straight && !open && !isFrom(text, numbers, target)
}

/** 64%에서 87%로: the first of the two is where the change began. */
function isFrom(text: string, numbers: readonly Span[], target: Span): boolean {
  const after = text.slice(target.end)
  if (!/^(?:에서|부터|から)/.test(after)) return false
  // 1か月から2か月程度: a range.
  if (/^(?:에서 |부터 |から)約?\d/.test(withDigits(after))) return true
  return numbers.some(
    ({ start, end }) =>
      start >= target.end && start - target.end < 12 && /^(?:으로|로|까지|へ|に|まで)/.test(text.slice(end)),
  )
}

/** The sentence says of whom or what it speaks. */
export const withSubject = ({ phrases }: ReadSentence): boolean =>
  phrases.some(({ role }) => role === 'topic' || role === 'subject')

/** The clause of the target has a verb that acts on something, and does not say on what. */
export const lacksObjectAt = (sentence: ReadSentence, target: Span): boolean =>
  sentence.forms.lacksObject(
    Math.max(
      0,
      sentence.clauses.findIndex((clause) => contains(clauseSpan(sentence, clause), target)),
    ),
  )

/** Verbs in a row before a noun: 받아 내며 전화를 거는 추심. */
const CHAINED = /^(?:|아|어|여|고|며|으며|면|으면|이면|면서|連用|て)$/

/** Adjectives with nothing of their own before them: 2023년 다른 사람의 …. */
const PLAIN_ADJECTIVE =
  /^(?:다른|새로운|같은|어떤|지난|오는|큰|작은|많은|높은|낮은|주요한|大きな|小さな|新たな|新しい|様々な|さまざまな)$/
/** 2월에는, 1月には: a topic is of the sentence. */
const AS_TOPIC = /(?:에는|에서는|는|은|には|では|は)$/

/** Nouns whose clause is what is said of them: 60人に増やす方針, 늘리겠다는 목표, 9倍に上ることが; 7.2% 오른 4만 원에. */
const CONTENT =
  /^(?:方針|計画|考え|目標|予定|見通し|見込み|構想|意向|方式|仕組み|制度|こと[がをも]|よう(?:に|だ)|のが(?:目標|狙い)|例が|(?:목표|계획|방침|구상|의향서?|방안|전망|방식|제도|것[을이])(?=[가-힣\s]))/
/** 7.2% 오른 4만 원에: by how much, and where it stands. */
const CHANGED = /^(?:오른|내린|뛴|빠진|떨어진|높은|낮은|상승한|하락한|늘어난|줄어든)$/

/** The first predicate that the target belongs to, -1 where there is none. */
function governorOf({ text, words }: ReadSentence, target: Span): number {
  const at = words.findIndex(({ start, end }) => target.end > start && target.end <= end)
  return words.findIndex(
    ({ role, join, comma, connective, start, bodyEnd }, i) =>
      i >= at &&
      role === 'predicate' &&
      join !== null &&
      // 지난 가을, but 다섯 달이 지난 지금.
      !(PLAIN_ADJECTIVE.test(text.slice(start, bodyEnd)) && words[i - 1]?.role !== 'subject') &&
      !(join !== 'adnominal' && join !== 'final' && !comma && CHAINED.test(connective)),
  )
}

/** The clause stands before a noun, but says what the sentence tells: 採用を60人に増やす方針を示した. */
export function inContentClause(sentence: ReadSentence, target: Span): boolean {
  const { text, words } = sentence
  const at = governorOf(sentence, target)
  const [verb, next] = [words[at], words[at + 1]]
  // 5年間免除する方針で、…提出する: the sentence goes on with something else.
  if (
    !verb ||
    !next ||
    (next.comma && /^(?:で|であり|として|이며|이고|으로|로)/.test(text.slice(next.nounEnd, next.bodyEnd)))
  )
    return false
  const isChange = CHANGED.test(text.slice(verb.start, verb.bodyEnd)) && /^\d/.test(withDigits(text.slice(next.start)))
  return isChange || CONTENT.test(text.slice(next.start))
}

/** A time or figure of a relative clause (지난해 문을 연 가게) is not that of the sentence. */
export function inRelativeClause(sentence: ReadSentence, target: Span): boolean {
  const { text, words, phrases } = sentence
  const at = words.findIndex(({ start, end }) => target.end > start && target.end <= end)
  // 1割を、若い人が…時間として載せる: the comma keeps it out of the clause that follows.
  const isApart = words[at]?.comma && /^(?:|を|が|に|을|를|이|가|에)$/.test(text.slice(target.end, words[at]?.bodyEnd))
  if (isApart || AS_TOPIC.test(words[at]?.particle ?? '')) return false
  const governor = governorOf(sentence, target)
  if (words[governor]?.join !== 'adnominal') return false
  // 1983年に八千代市で、積層ゴムを用いた住宅が完成した: nor does the clause begin before a comma.
  if (words.slice(at + 1, governor).some(({ comma, role }) => comma && /^(?:adverbial|subject|object)$/.test(role)))
    return false
  // 2017년 회사는 열대에 수출한 제품을 회수했다: a clause before a noun has no topic.
  const isCut = phrases.some(
    ({ role, particle, first, last }) =>
      role === 'topic' && /^[은는は]$/.test(particle) && first > at && last < governor,
  )
  if (isCut) return false
  // 설 수 있다, 3만 명이 쓰는 서비스다: the noun after it is the predicate.
  const next = words[governor + 1]
  return (
    // 마흔 해 넘게 산 대가였다: of whom it is said stands elsewhere.
    !(next?.role === 'predicate' && next.join !== 'adnominal' && withSubject(sentence)) &&
    !/^(?:수[\s가도]|것(?:이다|으로|입니다|이라|인))/.test(text.slice(next?.start ?? 0))
  )
}

/** In a clause before a noun, or far from the end, it is a circumstance, and the rest of the sentence speaks of another thing. */
export const isAside = (sentence: ReadSentence, target: Span): boolean =>
  inRelativeClause(sentence, target) || isFarFromEnd(sentence, target)

/** Another clause comes between the figure and the end of the sentence, so that the question would not end with what it asks. */
export function isFarFromEnd({ text, words, clauses }: ReadSentence, { end }: Span): boolean {
  const at = words.findIndex((word) => end > word.start && end <= word.end)
  const clause = clauses.find(({ first, last }) => at >= first && at <= last)
  const last = clause?.last ?? words.length - 1
  // 5년, 2조원이 든다: one of a list.
  if (words[at]?.comma && at < last && words[at]?.role !== 'topic' && words[at + 1]?.role !== 'predicate') {
    if (/^(?:으로|로|と|で)/.test(words[at]?.particle ?? '')) return false
    // 九年間、…仕事をしていた: how long.
    const isLong = /[間간]$/.test(text.slice(0, words[at]?.bodyEnd))
    if (!isLong && !/^(?:を|に|が|을|를)/.test(words[at]?.particle ?? '')) return true
  }
  return words.slice(at, last).some(({ role, comma, join }) => role === 'predicate' && comma && join !== 'adnominal')
}

/** 지수는 약 2,500으로, 스코틀랜드는 언제 중단했습니까; 指数は約2500で、英国は何年に…: what is said of something else stands before what is asked. */
const OF_TWO =
  /^[^,]*[가-힣][은는] [^,]*(?:으?로|이고|이며|인데), [^,]*[가-힣][은는] .*(?:언제|얼마|몇 )|^[^、]*は[^、]*(?:で|であり)、[^、]*[^でにと]は.*(?:いつ|いくら|何)/
/** 2,500: a comma inside a figure ends nothing. */
export const speaksOfTwo = (question: string): boolean => OF_TWO.test(question.replace(/(?<=\d),(?=\d)/g, ''))
