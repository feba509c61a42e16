/** Who says what: direct speech in 「」, indirect speech before a verb of saying, and sources (ライラックによると). */
import type { SpokenQuote } from '../lexis'
import type { Phrase, ReadSentence } from '../sentence'
import { goingOn, heldBy, isBetween, isSubject, tidyWords } from '../spoken'

const SAYING =
  '語|話|述べ|指摘|強調|説明|言|主張|訴え|コメント|明か|明言|胸を張|振り返|くぎを刺|注文|打ち明け|期待|批判|評|警告|反論|呼びかけ|嘆|悔しが|ため息|笑|伝え|報告|証言|答え|みる|みて|記し|書い'
/** 「…」と語る: a quotation with a verb of saying soon after it. */
const QUOTATION = new RegExp(`「([^「」]{8,160})」と(?=[^いしなさ「」]{0,16}(?:${SAYING}))`, 'g')
/** 「…」とヌグロホは述べた: who speaks stands between. UTF-16 units. */
const BEFORE_SPEAKER = new RegExp(`「([^「」]{8,160})」と、?(?=[^「」、。]{1,40}[はが][^「」]{0,24}(?:${SAYING}))`, 'g')
const VERB = new RegExp(SAYING)
/** 「…」。 alone; the sentence beside it says whose words they are: 社長は悔しがる。 */
const STANDALONE = /^「([^「」]{8,160})」。?$/
/** 社長はこう話す。 */
const ANNOUNCES = /(?:こう|次のように|このように)(?:話|語|述べ|振り返|指摘|説明|強調|訴え|言)[^、。]{0,6}。$/
/** A longer sentence after a quotation says something else of its topic. */
const LONGEST_REACTION = 45

/** Direct speech, with who speaks in the sentence, or in the one beside it. */
export function japaneseQuotes(sentence: ReadSentence, previous: ReadSentence | null): readonly SpokenQuote[] {
  const { text, topic, phrases } = sentence
  const spoken = (match: RegExpExecArray, speaker: Phrase): SpokenQuote => ({
    words: tidyWords(match[1] ?? ''),
    speaker,
    shown: [sentence],
    told: null,
  })
  const after = [...text.matchAll(BEFORE_SPEAKER)].flatMap((match): readonly SpokenQuote[] => {
    const end = match.index + match[0].length
    const verb = VERB.exec(text.slice(end))
    const speaker = phrases.find((phrase) => isSubject(phrase) && isBetween(phrase, end, end + (verb?.index ?? 0)))
    return speaker ? [spoken(match, speaker)] : []
  })
  const before = [...text.matchAll(QUOTATION)].flatMap((match): readonly SpokenQuote[] => {
    const words = tidyWords(match[1] ?? '')
    if (after.some((one) => one.words === words)) return []
    const speaker = heldBy(sentence, { start: match.index, end: match.index + match[0].length })
    if (!speaker) return goingOn(words, sentence, previous, previous ? japaneseQuotes(previous, null) : [])
    return [spoken(match, speaker)]
  })
  const within = [...before, ...after].filter(({ words }) => words.length >= 10)
  if (!previous || previous.sentence.block !== sentence.sentence.block) return within
  const [alone, last] = [STANDALONE.exec(text)?.[1], STANDALONE.exec(previous.text)?.[1]]
  if (alone && previous.topic && ANNOUNCES.test(previous.text))
    return [{ words: tidyWords(alone), speaker: previous.topic, shown: [previous, sentence], told: null }]
  const reacts = text.length <= LONGEST_REACTION && VERB.test(text.slice(topic?.end ?? text.length))
  if (!last || !topic || !reacts) return within
  return [...within, { words: tidyWords(last), speaker: topic, shown: [sentence, previous], told: null }]
}

/** 〜と before a verb of saying at the end. */
const REPORTED = new RegExp(
  `^(.+?(?:[るたいだうくすむぶつぬぐ]|ない|以降|以上|程度))と(?:[^、「」]{0,10})(?:${SAYING}|見|予測|予想|推計|試算|発表|分析|見込|見積)[^、「」。]{0,10}。$`,
)
const NOUN_LAST = /(?:以降|以上|程度)$/
/** 北朝鮮は終結を求めているが、アメリカは…と述べた: the one who reports is not the first that is named. */
const TWO_ACTORS = /が、[^、]{1,20}は/
/** Where and when it was said is no part of what was said. */
const OCCASION =
  /^[^、]{0,24}(?:報告書|会見|取材|調査|発表|声明|論文|著書|セミナー|講演|推計)(?:で|に対し|では)、?|^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[月日](?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日)?、/
/** ブンゼンは…を確かめ、…と主張した; …と明かしたうえで、…と説明した: what somebody did or said first is no part of it. */
const DONE_FIRST = /を[^、]{1,24}[いきぎしじちにびみりえけげせぜてでねべめれ]、|と[^、]{1,8}(?:うえで|ながら|つつ)、/
/** ライラックによると、…という。 */
const SOURCE = /^([^、「」]{2,40}?)に(?:よると|よれば)、?/
const HEARSAY = /(?:と(?:いう|のことだ|している|されている)|そうだ|らしい)。$/
/** …た、とヌグロホは述べた: all that stands before is what was said. */
const SPEAKER_LAST = new RegExp(
  `^([^「」]+?(?:[るたいだうくすむぶつぬぐ]|ない))、?と(?=[^、「」と]{2,30}[はが][^、「」]{0,20}(?:${SAYING}|発表)[^、「」。]{0,10}。$)`,
)

/** Indirect speech whose speaker is named in the sentence. */
export function japaneseReports(sentence: ReadSentence): readonly SpokenQuote[] {
  const { text, topic, clauses, phrases } = sentence
  if (/[「」]/.test(text)) return []
  const report = (written: string, speaker: Phrase): readonly SpokenQuote[] => {
    // 27年度以降とみる: the copula that a noun may leave out.
    const words = NOUN_LAST.test(written) ? `${written}だ` : written
    return TWO_ACTORS.test(written) ? [] : [{ words, speaker, told: `${words}と`, shown: [sentence] }]
  }
  const source = SOURCE.exec(text)
  if (source) {
    const cited = phrases.find(({ start, end }) => start < (source[1]?.length ?? 0) && end >= (source[1]?.length ?? 0))
    const rest = text.slice(source[0].length)
    const words = rest.replace(HEARSAY, '').replace(/。$/, '')
    const isWhole = /(?:[るたいだうくすむぶつぬぐ]|ない)$/.test(words)
    return cited && isWhole && !/(?:述べ|話し|語っ|言っ)[^。]{0,4}。$/.test(text) ? report(words, cited) : []
  }
  const last = SPEAKER_LAST.exec(text)
  // 、と joins what it reports to the name after it.
  const from = last?.[0].length ?? 0
  const after = last ? phrases.find((phrase) => isSubject(phrase) && phrase.nounEnd > from) : undefined
  const isOfTwo = topic !== null && topic.end < from && clauses.length > 1
  if (last && after && !isOfTwo) {
    const speaker = { ...after, start: Math.max(after.start, from), headStart: Math.max(after.headStart, from) }
    return report(last[1] ?? '', speaker)
  }
  if (topic?.particle !== 'は' || clauses.length > 1) return []
  const said = REPORTED.exec(text.slice(topic.end).replace(/^、/, ''))?.[1]?.replace(OCCASION, '')
  return said && !DONE_FIRST.test(said) ? report(said, topic) : []
}
