import type { ReadSentence, StatedCause } from '../sentence'

type Unread = Omit<ReadSentence, 'causes' | 'aims'>

/** 〜ため、…: cause or purpose, both of which なぜ asks for; 〜ので and 〜ことから are causes. */
const INSIDE = /^([^「」]{4,70}?(ため|(?<!も)ので|ことから))、(?=[^「」]{6,}。$)/
/** The clause that an offset is in, the last for one beyond all. */
const clauseAt = ({ clauses, words }: Unread, offset: number): number => {
  const at = clauses.findIndex(({ last }) => offset < (words[last]?.end ?? 0))
  return at < 0 ? clauses.length - 1 : at
}
/** …だ, or so it is said to be. */
const SAID = '(?:だ|である|です)(?:と(?:いう|される|されている|みられる|みられている|考えられる|考えられている))?。$'
const WHOLE = new RegExp(`^([^「」]{4,110}?(?:から|ため))${SAID}`)
/** 波打つのは、二つの音が重なるからだ: the effect stands before のは, and the cause after it; 〜からだと考えられている, 〜ためだという as well. */
const CLEFT = new RegExp(
  `^([^「」]{3,70}?[るたいうくすつぬぶむぐだ])のは、?(?!、)([^「」]{4,90}?(?:(?<![年月日時秋春夏冬頃期朝夜代])から|ため))${SAID}`,
)
/** 崩れないように…した: so that it will not be. */
const SO_THAT = /^([^「」]{6,60}?(?:ない|[るす])よう)に?、(?=[^「」]{6,}。$)/
/** What links a cause to the sentence before. */
const LINKS = /^(?:(?:これ|それ)は|なぜなら|というのも|なぜならば|一方で?|また|さらに|しかし|ただし?|だが|そして)、?/
const isResolved = (sentence: Unread): boolean =>
  sentence.pointers.every((pointer) => sentence.context.resolved.some((edit) => edit.start === pointer.start))

/** 急ぐのには理由がある: what the reason is given for. */
const HAS_REASON = /^(.{4,80}?)の(?:に)?は(?:それなりの)?(?:理由|訳|わけ|背景)が(?:ある|あります)。$/

/** 直さないのは、消費者が怠け者だからではない: what the next sentence gives the true reason of. */
const NOT_FOR = /^(.{4,60}?[るたいなうくすつぬぶむぐだ])のは、?[^「」]{4,60}?(?:から|ため)ではない。$/

function effectOf({ text, forms, clauses }: Unread): string | null {
  const announced = (HAS_REASON.exec(text) ?? NOT_FOR.exec(text))?.[1]
  if (announced) return announced
  return /理由|ため|から/.test(text) ? null : forms.beforeNoun(clauses.length - 1)
}

/** A cause in the words that the text does not use, so that the key is not the one option that stands there letter by letter; a purpose has only ため. */
const restyled = (cause: string): string =>
  /(?<!こと)から$/.test(cause)
    ? cause.replace(/から$/, 'ため')
    : cause.replace(/[のな]ため$/, 'だから').replace(/(?:ため|ので|ことから)$/, 'から')

const statedAs = (cause: string, effect: string): StatedCause =>
  isPurpose(cause) ? { form: 'purpose', effect, cause } : { form: 'cause', effect, cause: restyled(cause) }

/** このため…した: the sentence before is the cause of this one. */
const FOR_THIS = /^(?:このため|そのため|この結果|その結果)、?/

function ofThis({ text, forms, clauses, sentence }: Unread, previous: ReadSentence | null): readonly StatedCause[] {
  const isNext = previous !== null && previous.sentence.block === sentence.block && isResolved(previous)
  if (!FOR_THIS.test(text) || !isNext || /[「」]/.test(previous.text + text) || previous.clauses.length > 1) return []
  const cause = previous.forms.because(0)
  const effect = forms.beforeNoun(clauses.length - 1)?.replace(FOR_THIS, '')
  return cause && effect ? [{ form: 'cause', effect, cause: restyled(cause) }] : []
}

/** Causes that the text itself names, with what they cause. */
export function japaneseCauses(sentence: Unread, previous: ReadSentence | null): readonly StatedCause[] {
  const { text, forms, topic, sentence: own } = sentence
  // 〜とは…をいう: what stands in a definition is no cause of it.
  if (/とは、|(?:をいう|を指す)。$/.test(text)) return []
  const [cleft, caused, reason] = CLEFT.exec(text) ?? []
  if (cleft && caused && reason) return isResolved(sentence) ? [statedAs(reason, caused.replace(LINKS, ''))] : []
  const whole = WHOLE.exec(text)?.[1]
  if (whole) {
    const isNext = previous !== null && previous.sentence.block === own.block && isResolved(previous)
    const effect = isNext ? effectOf(previous) : null
    const cause = whole.replace(LINKS, '')
    return effect && sentence.pointers.every(({ start }) => start === 0) ? [statedAs(cause, effect)] : []
  }
  const before = ofThis(sentence, previous)
  if (before.length > 0) return before
  const inside = INSIDE.exec(text) ?? SO_THAT.exec(text)
  const cause = inside?.[1]?.replace(/よう$/, 'ようにするため')
  if (!inside || !cause || !isResolved(sentence)) return []
  const effect = forms.beforeNoun(clauseAt(sentence, inside[0].length))
  if (!effect) return []
  const inCause = topic !== null && topic.end <= inside[0].length
  const asSubject = topic ? `${text.slice(topic.start, topic.nounEnd)}が` : ''
  const written = inCause && topic ? inside[0].replace(/^(.*?)は、?/, '$1が') : inside[0]
  // Before a noun, places and times are no topics: 島には → 島に.
  const spoken = written.replace(/([でに])は、?/g, '$1')
  const opening = [written, spoken].find((one) => effect.startsWith(one))
  const kept = opening === undefined ? null : effect.slice(opening.length)
  if (kept === null) return []
  const body = (inCause && topic ? cause.replace(/^.*?は、?/, '') : cause).replace(LINKS, '')
  return body.length < 6 ? [] : [statedAs(body, inCause ? asSubject + kept : kept)]
}

const AIM = /^(?:目標|計画|方針|構想|考え|意向|狙い)/

/** What the sentence says that somebody means to do, as a purpose: 比率を65%に下げるため. */
export function japaneseAims({ text, words, phrases }: Unread): readonly string[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1]
    const isMeant =
      word.join === 'adnominal' && !word.quoted && /[うくぐすつぬぶむる]$/.test(text.slice(word.start, word.bodyEnd))
    if (!isMeant || !next || !AIM.test(text.slice(next.start))) return []
    const object = phrases.find(({ role, governor, last }) => role === 'object' && governor === at && last < at)
    if (!object) return []
    const place = phrases.find(
      ({ role, last, particle }) => role === 'adverbial' && particle === 'に' && last === object.first - 1,
    )
    return [`${text.slice((place ?? object).start, word.bodyEnd)}ため`]
  })
}

/** 〜するため before an action is read as its purpose: a verb that one wills, in the plain present. */
const isPurpose = (cause: string): boolean =>
  /[うくぐすつぬぶむる]ため$/.test(cause) && !/(?:いる|ある|できる|れる|すぎる|かかる|足りる|異なる)ため$/.test(cause)
