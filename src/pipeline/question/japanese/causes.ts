import { plainForm } from '@/lang/ja/predicate'
import type { ReadSentence, StatedCause } from '../sentence'
import { readPredicate, withoutConnective } from './read-predicate'
import type { ParsedJapanese } from './words'

type Unread = Omit<ReadSentence, 'causes' | 'aims'>

/** 〜ため、…: cause or purpose, both of which なぜ asks for; 〜ので and 〜ことから are causes. */
const INSIDE =
  /^([^「」]{4,70}?(?:(?:ため|(?<!も)ので|ことから)(?=、)|(?<=[いるた])ため(?![池息])(?=[\p{Script=Han}\p{Script=Katakana}])))、?(?=[^「」]{6,}。$)/u
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
const LINKS =
  /^(?:(?:これ|それ)は|これに(?:対|比べ)(?:し|て|して)?|なぜなら|というのも|なぜならば|何故なら|なお|しかしながら|一方で?|また|さらに|しかし|ただし?|だが|そして)、?/
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

/** 〜ので and 〜ことから as all options end; 〜ため stays, which may be a purpose as well. */
const restyled = (cause: string): string => spokenOf(cause).replace(/(?:ので|ことから)$/, 'から')

/** 樹脂は振動を弱めるため → 樹脂が…: before ため, which is a noun, there is no topic. 象は鼻が長いため has a subject besides. */
const spokenOf = (cause: string): string =>
  /ため$/.test(cause) && !/が(?!、)/.test(cause)
    ? cause.replace(/^([^、]*?[\p{Script=Han}\p{Script=Katakana}ー）)の])は、?(?!じめ|っきり)/u, '$1が')
    : cause

/** What the article says, to be quoted, with its cause: 久保田さんは首を横に振った. */
function quoted(said: string, cause: string): StatedCause['quoted'] {
  const effect = said.replace(LINKS, '').replace(/(?:という)?。$/, '')
  return /[「」]/.test(effect) ? null : { effect, cause }
}

/** `said`: the effect in the article's own words; `whole`: the cause beside those. */
function statedAs(cause: string, effect: string | null, said: string | null, whole = cause): StatedCause {
  const form = isPurpose(cause, said?.replace(/(?:という)?。$/, '') ?? effect ?? '') ? 'purpose' : 'cause'
  return { form, effect, quoted: said === null ? null : quoted(said, restyled(whole)), cause: restyled(cause) }
}

/** このため…した: the sentence before is the cause of this one. */
const FOR_THIS = /^(?:このため|そのため|この結果|その結果)、?/

function ofThis({ text, forms, clauses, sentence }: Unread, previous: ReadSentence | null): readonly StatedCause[] {
  const isNext = previous !== null && previous.sentence.block === sentence.block && isResolved(previous)
  if (!FOR_THIS.test(text) || !isNext || /[「」]/.test(previous.text + text) || previous.clauses.length > 1) return []
  const cause = /(?:ため|ので)、/.test(previous.text) ? null : previous.forms.because(0)
  const effect = forms.beforeNoun(clauses.length - 1)?.replace(FOR_THIS, '')
  const own = cause === null ? '' : restyled(cause)
  return own === ''
    ? []
    : [{ form: 'cause', effect: effect ?? null, quoted: quoted(text.replace(FOR_THIS, ''), own), cause: own }]
}

/** Causes that the text itself names, with what they cause. */
export function japaneseCauses(sentence: Unread, previous: ReadSentence | null): readonly StatedCause[] {
  const { text, forms, topic, sentence: own } = sentence
  // 〜とは…をいう: what stands in a definition is no cause of it.
  if (/とは、|(?:をいう|を指す)。$/.test(text)) return []
  const [cleft, caused, reason] = CLEFT.exec(text) ?? []
  if (cleft && caused && reason) return isResolved(sentence) ? [statedAs(reason, caused.replace(LINKS, ''), null)] : []
  const reasoned = WHOLE.exec(text)?.[1]
  if (reasoned) {
    const isNext = previous !== null && previous.sentence.block === own.block && isResolved(previous)
    if (!isNext || sentence.pointers.some(({ start }) => start > 0)) return []
    const isAnnounced = HAS_REASON.test(previous.text) || NOT_FOR.test(previous.text)
    return [statedAs(reasoned.replace(LINKS, ''), effectOf(previous), isAnnounced ? null : previous.text)]
  }
  const before = ofThis(sentence, previous)
  if (before.length > 0) return before
  const inside = INSIDE.exec(text) ?? SO_THAT.exec(text)
  const cause = inside?.[1]?.replace(/よう$/, 'ようにするため')
  if (!inside || !cause || !isResolved(sentence)) return []
  const effect = forms.beforeNoun(clauseAt(sentence, inside[0].length))
  const inCause = topic !== null && topic.end <= inside[0].length
  // 定期点検も要するが、…を小さくできるため: the cause is what comes after 'but'.
  const whole = cause.replace(LINKS, '').replace(/^.*(?:が|ものの|けれど)、(?=[^、]{8})/, '')
  // 投資促進のため: what it is for, or why? 温度差が小さいため、…構成されるため: a cause of a cause.
  if (/のため$/.test(whole) || /(?:ため|ので|から)、/.test(whole)) return []
  const body = inCause ? whole.replace(/^.*?は、?/, '') : whole
  if (body.length < 6) return []
  const opened = effect === null ? null : withoutCause(effect, inside[0], inCause)
  const asked =
    topic !== null && inCause && opened !== null ? `${text.slice(topic.start, topic.nounEnd)}が${opened}` : opened
  return [statedAs(body, asked, text.slice(inside[0].length), whole)]
}

/** The effect as it stands before a noun, without the cause that stands before it there; null where that is written otherwise. */
function withoutCause(effect: string, inside: string, inCause: boolean): string | null {
  const written = inCause ? inside.replace(/^(.*?)は、?/, '$1が') : inside
  // Before a noun, places and times are no topics: 島には → 島に.
  const spoken = written.replace(/([でに])は、?/g, '$1')
  const opening = [written, spoken].find((one) => effect.startsWith(one))
  return opening === undefined ? null : effect.slice(opening.length)
}

/** What is done by nobody's will: 影響を受ける, 被害を出す. */
const UNWILLED =
  /(?:受ける|失う|帯びる|持つ|もつ|及ぼす|招く|抱える|占める|超える|上回る|下回る|迎える|経る|覚える|感じる|見せる|示す|知る|引き起こす|生じる|記録する|意味する)$/

/** What the sentence says that somebody does, as a purpose: 比率を65%に下げるため. */
export function japaneseAims({ text, words, phrases }: ParsedJapanese): readonly string[] {
  return words.flatMap((word, at) => {
    const object = phrases.find(({ role, governor, last }) => role === 'object' && governor === at && last < at)
    const predicate = object && !word.quoted ? readPredicate(text, withoutConnective(word)) : null
    // イオンをつくってよく溶ける: the object is that of another verb.
    const isOwn = object !== undefined && words.slice(object.last + 1, at).every(({ role }) => role !== 'predicate')
    if (!isOwn || object.relative || predicate?.kind !== 'verb' || predicate.negative) return []
    const verb = plainForm({ ...predicate, past: false })
    if (UNWILLED.test(verb) || /(?:[てで]いる|てきた|れる|せる)$/.test(verb)) return []
    const place = phrases.find(
      ({ role, last, particle }) => role === 'adverbial' && particle === 'に' && last === object.first - 1,
    )
    return [`${text.slice((place ?? object).start, word.start)}${verb}ため`]
  })
}

/** What is so, or can be done, and nobody's act: 建設費を抑えられる, 抑える必要がある, 小さくしやすい. */
const STATE = /(?:必要がある|できる|られる|[出戻返指直足越移起壊離回減増残外らや]せる|い|だ|である|なる|いる)$/

/**
 * 〜するため before an action is read as its purpose: a verb that one wills, in the plain present, with an object and no subject of its own (鋼板が動きを
 * 抑えるため).
 */
const isPurpose = (cause: string, effect: string): boolean =>
  /[うくぐすつぬぶむる]ため$/.test(cause) &&
  /を|に(?:する|備える|応じる|応える|合わせる)ため$|ように/.test(cause) &&
  !UNWILLED.test(cause.replace(/ため$/, '')) &&
  !/(?:[いあなまが]る|できる|れる|すぎる|かかる|足りる|済む|起きる|起こる|起こす|伴う|要する|つながる)ため$/.test(
    cause,
  ) &&
  !/が(?!.*ように)[^、]*ため$/.test(cause) &&
  !STATE.test(effect)
