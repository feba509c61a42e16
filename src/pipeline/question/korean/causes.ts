import type { StatedCause } from '../lexis'
import type { ReadSentence } from '../sentence'

/** …기 때문에 / …덕분에: the cause inside the sentence. Only these name a cause; 따라, 면서 and 으로 have other senses. */
const INSIDE = /^(.{8,80}?기 때문)에,? (?=\S)/
/** …기 때문이다: the cause of what the sentence before says. */
const WHOLE = /^(.{8,110}기 때문)(?:이다|입니다)\.$/

/** 서두르는 데에는 이유가 있다: what the reason is given for. */
const HAS_REASON =
  /^(.{6,80}?[는은ㄴ한인된]) (?:데에는|데는|것에는|것은) (?:다\s|그럴 만한 )?(?:이유|까닭|배경)가 있(?:다|습니다)\.$/

/** What the sentence before says, before a noun. */
function effectOf({ text, forms, clauses }: ReadSentence): string | null {
  const announced = HAS_REASON.exec(text)?.[1]
  if (announced) return announced
  return /이유|까닭|때문/.test(text) ? null : forms.beforeNoun(clauses.length - 1)
}

/** Causes that the text itself names, with what they cause. */
export function koreanCauses(sentence: ReadSentence, previous: ReadSentence | null): readonly StatedCause[] {
  const { text, clauses, forms, sentence: own } = sentence
  const unresolved = sentence.pointers.some(
    (pointer) => !sentence.context.resolved.some((edit) => edit.start === pointer.start),
  )
  if (/["“”]/.test(text)) return []
  const whole = WHOLE.exec(text)?.[1]
  if (whole && previous && previous.sentence.block === own.block && previous.clauses.length > 0) {
    const previousUnresolved = previous.pointers.some(
      (pointer) => !previous.context.resolved.some((edit) => edit.start === pointer.start),
    )
    const effect = effectOf(previous)
    const cause = whole.replace(/^(?:그|이)(?:것)?은 /, '')
    if (!effect || previousUnresolved || sentence.pointers.some(({ start }) => start > 4)) return []
    return [{ effect, cause }]
  }
  const inside = INSIDE.exec(text)
  const cause = inside?.[1]
  if (!inside || !cause || unresolved) return []
  const last = clauses.length - 1
  const effect = forms.beforeNoun(last)
  if (!effect) return []
  // The clause of the cause itself must not stand in the stem.
  const kept = effect.replace(inside[0], '')
  const topic = sentence.topic
  const lead = topic && topic.end <= inside[0].length ? text.slice(topic.start, topic.end) : ''
  const body = lead ? cause.replace(`${lead} `, '') : cause
  const stem = lead
    ? `${text.slice(topic?.start ?? 0, topic?.nounEnd ?? 0)}${subject(text, topic?.nounEnd ?? 0)} ${kept}`
    : kept
  return kept === effect || body.length < 8 ? [] : [{ effect: stem, cause: body }]
}

const subject = (text: string, nounEnd: number): string => (text[nounEnd] === '은' ? '이' : '가')
