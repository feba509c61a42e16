/** Causes and purposes that a Korean text names as such. Endings with other senses besides (면서, 따라, 아서 after an action) name none. */
import { nominal } from '@/lang/ko/predicate'
import { endsInConsonant } from '@/lang/ko/with-particle'
import { pointsOutside } from '../material'
import type { ReadSentence, StatedCause } from '../sentence'
import { readPredicate } from './read-predicate'
import type { KoreanWord, ParsedKorean } from './words'

type Unread = Omit<ReadSentence, 'causes'>

/** …기 때문이다, …기 위해서다: the cause or purpose of what the sentence before says. */
const WHOLE = /^(.{4,110}기 (?:때문|위해서))(?:이다|다|입니다)\.$/

/** 서두르는 데에는 이유가 있다: what the reason is given for. */
const HAS_REASON =
  /^(.{4,80}?[는은한인된]) (?:데에는|데는|것에는|것은) (?:다\s|그럴 만한 )?(?:이유|까닭|배경)가 있(?:다|습니다)\.$/

/** 많아, 없어, 높아: a state that 아/어 joins to what follows is its cause. */
const STATE = /^(?:많|적|없|높|낮|크|작|부족하|어렵|비싸|않|못하|모자라|좁|멀|느리|약하|심하)$/

const isRead = (sentence: Unread): boolean => !pointsOutside(sentence, { start: 0, end: sentence.text.length })

/** What the sentence before says, before a noun. */
function effectOf({ text, forms, clauses }: Unread): string | null {
  const announced = HAS_REASON.exec(text)?.[1]
  if (announced) return announced
  return /이유|까닭|때문|위해서/.test(text) ? null : forms.beforeNoun(clauses.length - 1)
}

function ofWholeSentence(sentence: Unread, previous: ReadSentence | null): readonly StatedCause[] {
  const whole = WHOLE.exec(sentence.text)?.[1]
  const follows = previous !== null && previous.sentence.block === sentence.sentence.block && isRead(previous)
  const effect = whole && follows && !/["“”]/.test(previous.text) ? effectOf(previous) : null
  if (!whole || !effect || sentence.pointers.some(({ start }) => start > 4)) return []
  return [
    { form: whole.endsWith('때문') ? 'cause' : 'purpose', effect, cause: whole.replace(/^(?:그|이)(?:것)?은 /, '') },
  ]
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
  const predicate = readPredicate(text, word, words.slice(0, at))
  if (!predicate || word.join !== 'dependent') return null
  if (/려고$/.test(written) && predicate.kind === 'verb' && words[at + 1]?.tokens[0]?.surface !== '하') {
    return { form: 'purpose', last: word, ending: `${nominal(predicate, endsInConsonant)} 위해서`, from: word.start }
  }
  const connects = /^[아어여]$/.test(word.connective) && words[at + 1]?.role !== 'predicate'
  // 적어 두고: what is written down is no state.
  const isState = STATE.test(predicate.stem) && !(predicate.stem === '적' && predicate.kind === 'verb')
  if (!connects || !isState) return null
  return { form: 'cause', last: word, ending: `${nominal(predicate, endsInConsonant)} 때문`, from: word.start }
}

/** The cause begins after what the sentence is about: 다만 노인층에서는 |비밀번호를 잊는 사람이 많아. */
function startOf({ text, words, phrases }: ParsedKorean, last: KoreanWord): number {
  const framing = phrases.findLast(
    ({ particle, end, relative }) =>
      end < last.start && !relative && /(?:은|는)$/.test(particle) && particle !== '하는',
  )
  const dated = words.findLast(
    (word) => word.end < last.start && word.comma && /[년월일]$/.test(text.slice(word.start, word.bodyEnd)),
  )
  return Math.max(framing?.end ?? 0, dated?.end ?? 0)
}

const SHORTEST = 8

export function koreanCauses(sentence: Unread & ParsedKorean, previous: ReadSentence | null): readonly StatedCause[] {
  const { text, clauses, words, forms } = sentence
  // 란 … 뜻한다: what stands in a definition is no cause of it.
  if (/["“”]|(?:말한다|뜻한다|가리킨다|의미한다)\.$/.test(text)) return []
  const whole = ofWholeSentence(sentence, previous)
  if (whole.length > 0) return whole
  const at = words.findIndex((_, i) => i < words.length - 1 && causeAt(sentence, i) !== null)
  const cause = causeAt(sentence, at)
  const clause = clauses.findIndex(({ first, last }) => at >= first && at < last)
  const own = clauses[clause]
  if (!cause || !own || !isRead(sentence)) return []
  const start = Math.max(startOf(sentence, cause.last), words[own.first]?.start ?? 0)
  const answer = `${text.slice(start, cause.from)}${cause.ending}`.trim()
  const effect = forms.beforeNoun(clause, [{ start, end: cause.last.end, text: '' }])
  if (!effect || answer.length < SHORTEST || /^(?:그러나|하지만|다만|그리고)/.test(answer)) return []
  return [{ form: cause.form, effect, cause: answer }]
}
