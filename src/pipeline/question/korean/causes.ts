/** Causes and purposes that a Korean text names as such. Endings with other senses besides (면서, 따라, 아서 after an action) name none. */
import { nominal } from '@/lang/ko/predicate'
import { endsInConsonant, withParticle } from '@/lang/ko/with-particle'
import { pointsOutside } from '../material'
import type { Phrase, ReadSentence, StatedCause } from '../sentence'
import { PAST_ENDING, readPredicate } from './read-predicate'
import type { KoreanWord, ParsedKorean } from './words'

type Unread = Omit<ReadSentence, 'causes' | 'aims'>

/** …기 때문이다, …기 위해서다: the cause or purpose of what the sentence before says. */
const LONGEST_WHOLE = 110
const WHOLE = /^(.{4,110}기 (?:때문|위해서))(?:이다|다|입니다)\.$/

/** 개를 동원한 것은 장비가 듣지 않았기 때문이다: the effect stands before 것은, and the cause after it. */
const CLEFT =
  /^([^“”"]{3,80}?[가-힣]) (?:것은|까닭은|이유는|것도),? (.{3,90}기 (?:때문|위해서))(?:이다|이었다|다|였다|입니다)\.$/

/** 서두르는 데에는 이유가 있다: what the reason is given for. */
const HAS_REASON =
  /^(.{4,80}?[는은한인된]) (?:데에는|데는|것에는|것은) (?:다\s|그럴 만한 )?(?:이유|까닭|배경)가 있(?:다|습니다)\.$/

/** 고치지 않는 것은 게으르기 때문이 아니다: what the next sentence gives the true reason of. */
const NOT_FOR = /^(.{4,60}[는은한인된]) (?:것은|까닭은|이유는) [^“”]{4,60}(?:때문이|해서가|[아어여]서가) 아니다\.$/

/** 않아, 못해: a denial that 아/어 joins to what follows is its cause, as any state is (많아, 있어, 어려워). */
const DENIED = /^(?:않|못하|모자라|부족하)$/
/** 같아, 싶어; 에 있어: as if, wish, in regard to. */
const NO_CAUSE = /^(?:같|싶|다르|아니)$/

/** …탓이었다, …덕분이다: the word before is an adnominal form. */
const BLAMED = /^(?:탓|덕분|덕)(?:이다|이었다|입니다|이었습니다)\.?$/
/** …탓에, …덕분에. */
const BLAMED_INSIDE = /^(?:탓|덕분|덕|바람)에$/
/** …해야 했던 이유다: the cause is what the sentence before says. */
const REASON_OF = /^(.{9,90}[던은는한인된할을]) (?:이유|까닭)(?:이다|다|입니다)\.$/

/** What is done by nobody's will: 상을 받다, 어려움을 겪다. */
const UNWILLED =
  /^(?:받|겪|입|잃|당하|띠|이루|지나|맞|거두|갖|가지|알|모르|보이|느끼|뜻하|의미하|넘|기록하|차지하|포함하|이용하|거치|두|않|못하|말|만하|되|있|없|위하|통하)$/

/** What the sentence says that somebody does, as a purpose: 점검 주기를 8000시간으로 늘리기 위해서. */
export function koreanAims({ text, words, phrases }: ParsedKorean): readonly string[] {
  return words.flatMap((word, at) => {
    const predicate = word.role === 'predicate' ? readPredicate(text, word, words.slice(0, at)) : null
    const object = phrases.findLast(
      ({ role, last, governor }) => role === 'object' && last < at && (governor === null || governor >= at),
    )
    const isDone =
      predicate?.kind === 'verb' && !UNWILLED.test(predicate.stem === '하' ? `${predicate.before}하` : predicate.stem)
    // 이온을 만들어 잘 녹는다: the object is that of another verb.
    const isOwn = object !== undefined && words.slice(object.last + 1, at).every(({ role }) => role !== 'predicate')
    if (!predicate || !isDone || !isOwn || object.relative || word.quoted) return []
    const noun = nominal({ ...predicate, past: false, presumed: false }, endsInConsonant)
    return [`${text.slice(object.start, word.start)}${noun} 위해서`]
  })
}

const isRead = (sentence: Unread): boolean => !pointsOutside(sentence, { start: 0, end: sentence.text.length })

/** What the sentence before says, before a noun. */
function effectOf({ text, forms, clauses }: Unread): string | null {
  const announced = (HAS_REASON.exec(text) ?? NOT_FOR.exec(text))?.[1]
  if (announced) return announced
  return /이유|까닭|때문|위해서/.test(text) ? null : forms.beforeNoun(clauses.length - 1)
}

/** The predicate before 탓, 덕분 as a noun: 붙잡은 → 붙잡았기, 나오는 → 나오기. */
function blamed({ text, words }: Pick<ParsedKorean, 'text' | 'words'>, at: number, isPast = false): string | null {
  const word = words[at]
  const predicate = word?.join === 'adnominal' ? readPredicate(text, word, words.slice(0, at)) : null
  const ending = word?.tokens.findLast(({ tag }) => tag === 'ETM')?.surface
  if (!predicate || !ending || !/^(?:은|ㄴ|는)$/.test(ending)) return null
  return nominal({ ...predicate, past: predicate.kind === 'verb' && (isPast || ending !== '는') }, endsInConsonant)
}

/** 것이 너무 적어서였다: a cause that is all of its sentence, in the form that all options have. */
function wholeCause(sentence: ParsedKorean): string | null {
  const { text, words } = sentence
  const written = WHOLE.exec(text)?.[1]
  if (written) return written
  const last = words.at(-1)
  if (!last || text.length > LONGEST_WHOLE) return null
  const before = words.at(-2)
  if (before && BLAMED.test(text.slice(last.start))) {
    const noun = blamed(sentence, words.length - 2)
    return noun && `${text.slice(0, before.start)}${noun} 때문`
  }
  const at = last.tokens.findIndex(({ tag, surface }) => tag === 'EC' && /^[아어여]서$/.test(surface))
  if (at < 0 || !/서(?:였다|이다|다|입니다)\.?$/.test(text)) return null
  const stem = { ...last, tokens: last.tokens.slice(0, at), bodyEnd: last.tokens[at]?.end ?? last.bodyEnd }
  const predicate = readPredicate(text, stem, words.slice(0, -1))
  return predicate && `${text.slice(0, last.start)}${nominal(predicate, endsInConsonant)} 때문`
}

/** 온도가 오르면 기포가 생긴다. 펌프를 자주 점검해야 했던 이유다: the sentence before is the cause of this one. */
function ofSentenceBefore(sentence: Unread, previous: ReadSentence | null): readonly StatedCause[] {
  const effect = REASON_OF.exec(sentence.text)?.[1]
  const follows = previous !== null && previous.sentence.block === sentence.sentence.block
  if (!effect || !follows || sentence.pointers.length > 0 || /["“”]/.test(previous.text)) return []
  const cause = previous.clauses.length === 1 && isRead(previous) ? previous.forms.because(0) : null
  return cause ? [{ form: 'cause', effect: effect.replace(/^(?:바로 |이것이 |그것이 )/, ''), quoted: null, cause }] : []
}

/** 이 때문에 …했다: the sentence before is the cause of this one. */
const FOR_THIS = /^(?:(?:이|그) (?:때문에|탓에)|이로 인해|그래서|그 결과),? /

function ofThis(sentence: Unread, previous: ReadSentence | null): readonly StatedCause[] {
  const { text, forms, clauses, pointers } = sentence
  const link = FOR_THIS.exec(text)?.[0]
  const follows = previous !== null && previous.sentence.block === sentence.sentence.block && isRead(previous)
  if (!link || !follows || /["“”]/.test(previous.text + text) || pointers.some(({ start }) => start >= link.length))
    return []
  const cause = previous.clauses.length === 1 ? previous.forms.because(0) : null
  const effect = forms.beforeNoun(clauses.length - 1, [{ start: 0, end: link.length, text: '' }])
  return cause ? [{ form: 'cause', effect, quoted: quoted(text.slice(link.length), cause), cause }] : []
}

/** 그럼에도 널리 쓰인: what links the effect to the sentence before. */
const LINKS =
  /^(?:그럼에도|그렇다고|이에 (?:비해|반해|따라)|그러나|하지만|그런데도|그런데|그래서|따라서|다만|그리고|또한|또|한편|특히|실제로|첫째|둘째|셋째),? /

function ofCleft(sentence: Unread): readonly StatedCause[] {
  const [, effect, cause] = CLEFT.exec(sentence.text) ?? []
  if (!effect || !cause || !isRead(sentence)) return []
  return [
    { form: cause.endsWith('때문') ? 'cause' : 'purpose', effect: effect.replace(LINKS, ''), quoted: null, cause },
  ]
}

/** What the article says, to be quoted, with its cause: 일은 가을에 시작해 봄에 끝난다. */
function quoted(said: string, cause: string): StatedCause['quoted'] {
  const effect = said.replace(LINKS, '').replace(/\.$/, '').trim()
  return /[“”"‘’]/.test(effect) ? null : { effect, cause }
}

function ofWholeSentence(sentence: Unread & ParsedKorean, previous: ReadSentence | null): readonly StatedCause[] {
  const whole = wholeCause(sentence)
  const follows = previous !== null && previous.sentence.block === sentence.sentence.block && isRead(previous)
  if (!whole || !follows || /["“”]/.test(previous.text) || sentence.pointers.some(({ start }) => start > 4)) return []
  const cause = whole.replace(/^(?:그|이)(?:것)?은 /, '')
  const isAnnounced = HAS_REASON.test(previous.text) || NOT_FOR.test(previous.text)
  return [
    {
      form: whole.endsWith('때문') ? 'cause' : 'purpose',
      effect: effectOf(previous),
      quoted: isAnnounced ? null : quoted(previous.text, cause),
      cause,
    },
  ]
}

/** 못해, 없어서, 찾느라. */
const TENSELESS = /^(?:[아어여]서?|느라고?)$/
/** What is told of is past, and not only the telling: 문을 닫았다고 밝혔다. */
const isOver = (text: string): boolean => {
  const told = /^(?:.*?[다라])(?=고 \S+(?: \S+)?\.$)/.exec(text)?.[0]
  return PAST_ENDING.test(told ?? text)
}

interface Cause {
  readonly form: StatedCause['form']
  /** Its last word. */
  readonly last: KoreanWord
  /** The answer's own last words in the form that all options have. */
  readonly ending: string
  /** Where that ending begins to replace the text. */
  readonly from: number
}

/** A cause that ends with this word: …기 때문에, …기 위해, …려고, a state with 아/어. */
function causeAt({ text, words }: ParsedKorean, at: number): Cause | null {
  const word = words[at]
  const before = words[at - 1]
  if (!word || word.quoted) return null
  const written = text.slice(word.start, word.bodyEnd)
  const nominalBefore = before?.tokens.at(-1)?.tag === 'ETN'
  if (nominalBefore && /^때문에$/.test(written)) return { form: 'cause', last: word, ending: '때문', from: word.start }
  if (nominalBefore && /^위해서?$/.test(written))
    return { form: 'purpose', last: word, ending: '위해서', from: word.start }
  if (BLAMED_INSIDE.test(written)) {
    // 발표하는 바람에 … 외웠다: told in the present of what is past.
    const noun = blamed({ text, words }, at - 1, written === '바람에' && PAST_ENDING.test(text))
    return noun && before ? { form: 'cause', last: word, ending: `${noun} 때문`, from: before.start } : null
  }
  const predicate = readPredicate(text, word, words.slice(0, at))
  if (!predicate || word.join === 'adnominal' || word.join === 'final') return null
  // 사람을 구하지 못해 문을 닫았다: joined by a form that has no tense, it is as past as what it led to. What can be done, or what something is, goes on.
  const goesOn =
    predicate.kind === 'copula' || /^수[가는도]?$/.test(before ? text.slice(before.start, before.bodyEnd) : '')
  const isPast = predicate.past || (TENSELESS.test(word.connective) && !goesOn && isOver(text))
  const asCause = {
    form: 'cause',
    last: word,
    ending: `${nominal({ ...predicate, past: isPast }, endsInConsonant)} 때문`,
    from: word.start,
  } as const
  if (/^(?:므로|으므로|느라|느라고)$/.test(word.connective)) return asCause
  // 쓸려 나가지 않도록: so that it will not be, of what follows without 하다.
  const next = words[at + 1]
  if (
    // 되도록 80개: as many as can be.
    /[^록]도록$/.test(written) &&
    written !== '되도록' &&
    next &&
    !/^(?:하|되|만들|돕|요구|지시|설계|정하|명령|조건|규칙|법|의무|길|기회|틀|제한)/.test(
      next.tokens[0]?.surface ?? '하',
    )
  ) {
    return { form: 'purpose', last: word, ending: `${written.replace(/도록$/, '게')} 하기 위해서`, from: word.start }
  }
  if (/려고$/.test(written) && predicate.kind === 'verb' && words[at + 1]?.tokens[0]?.surface !== '하') {
    return { form: 'purpose', last: word, ending: `${nominal(predicate, endsInConsonant)} 위해서`, from: word.start }
  }
  // 방식이어서, 넓어서: of a state 서 is always a cause.
  const isJoined = word.comma || words[at + 1]?.role !== 'predicate'
  const connects = /^[아어여]서?$/.test(word.connective) && (isJoined || word.connective.endsWith('서'))
  // 적어 두고: what is written down is no state. 서로 달라, 에 있어: how and where, not why.
  const isState = /^(?:adjective|existential|copula)$/.test(predicate.kind) || DENIED.test(predicate.stem)
  const isInRegard = predicate.stem === '있' && /에$/.test(before?.particle ?? '')
  // 이유를 적어: what has an object is written down, and not little.
  const isDone = before?.role === 'object' && !DENIED.test(predicate.stem)
  if (!connects || !isState || isDone || NO_CAUSE.test(predicate.stem) || isInRegard) return null
  return asCause
}

/** The cause begins after what the sentence is about: 다만 노인층에서는 |비밀번호를 잊는 사람이 많아. */
function startOf({ text, words, phrases }: ParsedKorean, last: KoreanWord): number {
  const framing = phrases.findLast(
    ({ particle, end, relative, role }) =>
      end < last.start &&
      // 전공을 지망하는 유담 씨는: a topic, whatever describes it.
      (role === 'topic' || !relative) &&
      /(?:은|는)$/.test(particle) &&
      particle !== '하는',
  )
  const dated = words.findLast(
    (word) => word.end < last.start && word.comma && /[년월일]$/.test(text.slice(word.start, word.bodyEnd)),
  )
  return Math.max(framing?.end ?? 0, dated?.end ?? 0)
}

const SHORTEST = 8
const LINKED = /^(?:그러나|하지만|다만|그리고|첫째|둘째|셋째|그래서|그런데)/

/** 무릎이 아파 병원에 가려던 할머니: the cause of what a clause before a noun says. */
function isOfNoun({ text, words }: ParsedKorean, at: number): boolean {
  if (words[at]?.comma) return false
  const next = words.findIndex(
    ({ role, join, connective }, i) => i > at && role === 'predicate' && (join !== 'dependent' || connective !== ''),
  )
  // 쓸 수 있다: the adnominal form belongs to the predicate.
  return (
    words[next]?.join === 'adnominal' &&
    !/^(?:수|것|줄|뿐|만|듯)(?=[\s가-힣])/.test(text.slice(words[next + 1]?.start ?? text.length))
  )
}

/** 품질은 계절에 따라 달라지므로 |두께를 유지하기 어렵다: the topic of a cause without a subject, where what follows has an object of its own. */
function topicOfCause({ words, phrases, clauses }: ParsedKorean, at: number): Phrase | null {
  const own = clauses.find(({ first, last }) => at >= first && at <= last)
  const topic = phrases.find(
    ({ role, particle, first, last }) =>
      role === 'topic' && /^[은는]$/.test(particle) && first >= (own?.first ?? 0) && last < at,
  )
  if (!topic || topic.proper || topic.tagged !== null || !/^(?:으?므로|[아어여]서)$/.test(words[at]?.connective ?? ''))
    return null
  const hasSubject = phrases.some(({ role, first, last }) => role === 'subject' && first > topic.last && last < at)
  // 나무들은 비슷한 영향을 받으므로 |나이테의 순서도 닮는다: what follows has a subject of its own, too.
  const goesOn = phrases.some(({ role, first }) => /^(?:object|subject|topic)$/.test(role) && first > at)
  return !hasSubject && goesOn ? topic : null
}

export function koreanCauses(sentence: Unread & ParsedKorean, previous: ReadSentence | null): readonly StatedCause[] {
  const { text, clauses, words, forms } = sentence
  // 란 … 뜻한다: what stands in a definition is no cause of it.
  if (/["“”]|(?:말한다|뜻한다|가리킨다|의미한다)\.$/.test(text)) return []
  const cleft = ofCleft(sentence)
  if (cleft.length > 0) return cleft
  const whole = [
    ...ofWholeSentence(sentence, previous),
    ...ofSentenceBefore(sentence, previous),
    ...ofThis(sentence, previous),
  ]
  if (whole.length > 0) return whole
  const at = words.findIndex((_, i) => i < words.length - 1 && causeAt(sentence, i) !== null)
  const cause = causeAt(sentence, at)
  const clause = clauses.findIndex(({ first, last }) => at >= first && at <= last)
  const own = clauses[clause]
  if (!cause || !own || !isRead(sentence) || isOfNoun(sentence, at)) return []
  const topic = topicOfCause(sentence, at)
  const start = topic ? topic.start : Math.max(startOf(sentence, cause.last), words[own.first]?.start ?? 0)
  const written = topic
    ? withParticle(text.slice(topic.start, topic.nounEnd), '이') + text.slice(topic.end, cause.from)
    : text.slice(start, cause.from)
  const answer = `${written}${cause.ending}`.trim()
  // 할 수 있어, …: the cause is a clause of its own, and the effect the next one.
  const effect = forms.beforeNoun(at === own.last ? clause + 1 : clause, [{ start, end: cause.last.end, text: '' }])
  if (answer.length < SHORTEST || LINKED.test(answer) || /^(?:때|것|수|점|등)/.test(answer)) return []
  const after = quoted(text.slice(cause.last.end), answer)
  return [{ form: cause.form, effect: effect && !LINKED.test(effect) ? effect : null, quoted: after, cause: answer }]
}
