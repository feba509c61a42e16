/** Who says what: direct speech in quotation marks, indirect speech before a verb of saying, and sources (한빛에 따르면). */
import type { SpokenQuote } from '../lexis'
import type { Phrase, ReadSentence } from '../sentence'
import { goingOn, heldBy, isBetween, isSubject, tidyWords } from '../spoken'

/** “…”라고 말했다, “…”며 …고 밝혔다. */
const QUOTATION = /["“]([^"“”]{8,160})["”]\s?(?:이라고|라고|고|이라면서|라면서|면서|이라며|라며|며)(?=\s)/g
const SAYING =
  /(?:말했|말하|말한|밝혔|밝히|밝힌|강조|설명|지적|덧붙|전했|평가|평했|평하|내다봤|내다본|꼬집|털어놨|털어놓|주장|분석|조언|당부|반박|외쳤|외치|웃었|호소|진단|비판|회상|돌아봤|토로|제안|귀띔|표현|회고|답했|물었)/
/** “…”라고 했다. */
const DID = /^(?:하고\s)?(?:했다|했습니다|한다)\.?$/
/** A quotation alone; the sentence beside it says whose words they are. */
const STANDALONE = /^["“]([^"“”]{8,160})["”]\.?$/
/** 그는 이렇게 말했다. */
const ANNOUNCES = /(?:이렇게|다음과 같이|이같이)\s(?:말했|말한|밝혔|덧붙였|적었|썼|강조했|설명했)[가-힣]*[.:]?$/
const ANNOUNCED = /^[^"“”]{2,40}(?:말했|덧붙였|강조했|설명했|털어놨|털어놓았)(?:다|습니다)\.$/

/** Whose words a quotation is: who stands between it and the verb, else the topic before it, or the subject of that verb. */
function speakerOf(sentence: ReadSentence, quote: { readonly start: number; readonly end: number }): Phrase | null {
  const { text } = sentence
  const verb = SAYING.exec(text.slice(quote.end))
  // “…”며 정책이 먼저라고 지적했다: of what is said next.
  const goesOn = /[다라]고\s/.test(text.slice(quote.end, quote.end + (verb?.index ?? 0)))
  const after =
    verb && !goesOn
      ? sentence.phrases.find((phrase) => isSubject(phrase) && isBetween(phrase, quote.end, quote.end + verb.index))
      : undefined
  return after ?? heldBy(sentence, quote)
}

/** Direct speech, with who speaks in the sentence, or in the one beside it. */
export function koreanQuotes(sentence: ReadSentence, previous: ReadSentence | null): readonly SpokenQuote[] {
  const { text } = sentence
  const within = [...text.matchAll(QUOTATION)].flatMap((match): readonly SpokenQuote[] => {
    const words = tidyWords(match[1] ?? '')
    const quote = { start: match.index, end: match.index + match[0].length }
    const rest = text.slice(quote.end)
    if (words.length < 10 || !(SAYING.test(rest) || DID.test(rest.trim()))) return []
    const speaker = speakerOf(sentence, quote)
    if (!speaker) return goingOn(words, sentence, previous, previous ? koreanQuotes(previous, null) : [])
    return [{ words, speaker, shown: [sentence], told: null }]
  })
  const isBeside = previous?.sentence.block === sentence.sentence.block
  if (!previous || !isBeside || within.length > 0) return within
  const [alone, before] = [STANDALONE.exec(text)?.[1], STANDALONE.exec(previous.text)?.[1]]
  if (alone && previous.topic && ANNOUNCES.test(previous.text))
    return [{ words: tidyWords(alone), speaker: previous.topic, shown: [previous, sentence], told: null }]
  const subject = sentence.phrases.find(isSubject)
  if (before && subject && ANNOUNCED.test(text))
    return [{ words: tidyWords(before), speaker: subject, shown: [sentence, previous], told: null }]
  return []
}

/** …다고, …라고 before a verb of saying. */
const REPORTED = /^(.+?)(다|이라|라)고$/
/** …다며, …라면서: what is said first. */
const SAID_FIRST = /^(?!(?:바|놀|자|모자|따|오|올)라)(.+?)(다|이라|라)(?:며|면서)$/
const FORESEEING = /^(?:봤다|본다|보았다|봤습니다|경고|우려|예상|예측|전망|내다|추정|발표|추산|촉구|공시)/
/** Where and when it was said is no part of what was said: 지난 9월 금융안정 보고서에서. */
const OCCASION =
  /^(?:[^,]{0,30}?(?:보고서|자료|회견|인터뷰|간담회|발표|성명|성명서|논문|저서|설명회|토론회|세미나|청문회|통화|조사|기자회견|이사회|착공식|개소식|계약식)(?:에서|를 통해|을 통해|에 따르면)[는도]?,?\s)|^(?:지난|오는|이날|전날|당시|최근)\s(?:\d{1,2}[월일]\s)*(?:\d{1,2}일\s)?/
/** 한빛에어로에 따르면 …. */
const SOURCE = /^(.{2,40}?)에\s?(?:따르면|의하면),?\s/

/** 문제라고 → 문제다, 관건이라고 → 관건이다. */
const asSaid = (stem: string, ending: string): string => (ending === '이라' ? `${stem}이다` : `${stem}다`)

/** What a source is cited for, without the 고 한다 that says so again. */
function cited({ text, phrases }: ReadSentence): readonly Omit<SpokenQuote, 'shown'>[] {
  const source = SOURCE.exec(text)
  const speaker = phrases.find(({ nounEnd }) => nounEnd === source?.[1]?.length)
  // …에 따르면 관장은 …고 밝혔다: somebody else says it.
  if (
    !source ||
    !speaker ||
    /["“”]/.test(text) ||
    /[다라]고 (?:밝혔|말했|전했|설명했|강조했|주장했|지적했|덧붙였)/.test(text)
  )
    return []
  const words = text
    .slice(source[0].length)
    .replace(/다고\s(?:한다|합니다|전해졌다|전해졌습니다)\.?$/, '다')
    .replace(/\.$/, '')
  return /다$/.test(words) ? [{ words, speaker, told: `${words}고` }] : []
}

/** Indirect speech whose speaker is named in the sentence. */
export function koreanReports(sentence: ReadSentence): readonly SpokenQuote[] {
  const { text, words, topic, clauses, phrases } = sentence
  const last = words.at(-1)
  const verb = last ? text.slice(last.start, last.bodyEnd) : ''
  const at = words.findLastIndex(({ start, bodyEnd }) => REPORTED.test(text.slice(start, bodyEnd)))
  const word = words[at]
  const report = (from: number, to: number, by: Phrase, form: RegExp): readonly SpokenQuote[] => {
    const reported = words[to]
    const [, stem = '', ending = ''] = form.exec(reported ? text.slice(reported.start, reported.bodyEnd) : '') ?? []
    if (!reported || stem === '') return []
    const before = text.slice(from, reported.start).trim().replace(OCCASION, '')
    const told = `${before} ${stem}${ending}고`.trim()
    return [{ words: `${before} ${asSaid(stem, ending)}`.trim(), speaker: by, told, shown: [sentence] }]
  }
  const said = cited(sentence).map((one) => ({ ...one, shown: [sentence] }))
  if (said.length > 0 || /["“”]/.test(text)) return said
  const isReported = word !== undefined && (SAYING.test(verb) || FORESEEING.test(verb) || DID.test(verb))
  if (!isReported) return []
  // …했다고 누그로호가 말했다: all that stands before is what was said.
  const after = phrases.find((phrase) => isSubject(phrase) && phrase.first > at)
  if (after)
    return topic && topic.end < word.start && topic !== after && clauses.length > 1
      ? []
      : report(0, at, after, REPORTED)
  if (!topic || at < words.length - 3 || topic.end > word.start) return []
  const first = words.findIndex(({ start, bodyEnd }) => SAID_FIRST.test(text.slice(start, bodyEnd)))
  const firstWord = words[first]
  if (firstWord && first < at && topic.end <= firstWord.start)
    return [...report(topic.end, first, topic, SAID_FIRST), ...report(firstWord.end, at, topic, REPORTED)]
  return clauses.length > 1 ? [] : report(topic.end, at, topic, REPORTED)
}
