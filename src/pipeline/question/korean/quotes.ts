import type { SpokenQuote } from '../lexis'
import type { ReadSentence } from '../sentence'
import { goingOn } from '../spoken'

/** “…”라고 말했다, “…”며 …고 밝혔다. */
const QUOTATION = /["“]([^"“”]{10,140})["”]\s?(?:이라고|라고|고|이라며|라며|며)(?=\s)/g
const SAYING =
  /(?:말했|말하|밝혔|밝히|강조|설명|지적|덧붙|전했|평가|내다봤|꼬집|털어놨|털어놓|주장|분석|조언|당부|반박|외쳤|외치|웃었|호소|진단|비판|회상|토로|제안)/

/** Direct speech whose speaker is the sentence's topic or subject, or who spoke in the sentence before. */
export function koreanQuotes(sentence: ReadSentence, previous: ReadSentence | null): readonly SpokenQuote[] {
  const { text, phrases, pointers, context } = sentence
  return [...text.matchAll(QUOTATION)].flatMap((match) => {
    const words = match[1] ?? ''
    const end = match.index + match[0].length
    if (!SAYING.test(text.slice(end))) return []
    const speaker = phrases.findLast(
      (phrase) =>
        (phrase.role === 'topic' || phrase.role === 'subject') && phrase.end <= match.index + 1 && !phrase.relative,
    )
    if (!speaker) return goingOn(words, sentence, previous, previous ? koreanQuotes(previous, null) : [])
    const unresolved = pointers.some(
      (pointer) =>
        pointer.start >= speaker.start &&
        pointer.end <= speaker.end &&
        !context.resolved.some((edit) => edit.start === pointer.start),
    )
    if (unresolved) return []
    return [{ words, speaker, shown: [sentence] }]
  })
}

/** …다고, …라고 before a verb of saying. */
const REPORTED = /^(.+?)(다|이라|라)고$/
/** Where and when it was said is no part of what was said: 지난 9월 금융안정 보고서에서. */
const OCCASION =
  /^(?:[^,]{0,30}?(?:보고서|자료|회견|인터뷰|간담회|발표|성명|논문|설명회|토론회|세미나|청문회|통화|조사|기자회견)(?:에서|를 통해|을 통해|에 따르면)[는도]?,?\s)|^(?:지난|오는|이날|전날|당시|최근)\s?(?:\d{1,2}[월일]\s)*(?:\d{1,2}일\s)?/

/** Indirect speech whose speaker is the sentence's topic. */
export function koreanReports(sentence: ReadSentence): readonly SpokenQuote[] {
  const { text, words, topic, clauses } = sentence
  const last = words.at(-1)
  const verb = last ? text.slice(last.start, last.bodyEnd) : ''
  const at = words.findLastIndex(({ start, bodyEnd }) => REPORTED.test(text.slice(start, bodyEnd)))
  const word = words[at]
  const isReported =
    word !== undefined &&
    at >= words.length - 3 &&
    (SAYING.test(verb) || /^(?:봤다|본다|경고|우려|예상|발표|추산|촉구)/.test(verb))
  if (!topic || !isReported || clauses.length > 1 || /["“”]/.test(text) || topic.end > word.start) return []
  const [, stem = '', ending = ''] = REPORTED.exec(text.slice(word.start, word.bodyEnd)) ?? []
  const before = text.slice(topic.end, word.start).trim().replace(OCCASION, '')
  // 라 after a noun is the copula: 문제라고 → 문제다.
  const finished = ending === '다' ? `${stem}다` : ending === '이라' ? `${stem}이다` : `${stem}다`
  return [{ words: `${before} ${finished}`.trim(), speaker: topic, shown: [sentence] }]
}
