import type { SpokenQuote } from '../lexis'
import type { ReadSentence } from '../sentence'
import { goingOn } from '../spoken'

const SAYING =
  '語|話|述べ|指摘|強調|説明|言|主張|訴え|コメント|明か|胸を張|振り返|くぎを刺|注文|打ち明け|期待|批判|評価|警告|反論|呼びかけ|嘆|悔しが|ため息|笑'
/** 「…」と語る: a quotation with a verb of saying soon after it. */
const QUOTATION = new RegExp(`「([^「」]{10,140})」と(?=[^いしなさ「」]{0,16}(?:${SAYING}))`, 'g')
/** 「…」。 alone; the next sentence says whose words they are: 社長は悔しがる。 */
const STANDALONE = /^「([^「」]{10,140})」。?$/
const REACTION = new RegExp(`(?:${SAYING})`)
/** A longer sentence after a quotation says something else of its topic. */
const LONGEST_REACTION = 45

/** Direct speech whose speaker is the sentence's topic or subject, or who spoke in the sentence before. */
export function japaneseQuotes(sentence: ReadSentence, previous: ReadSentence | null): readonly SpokenQuote[] {
  const { text, phrases, pointers, topic } = sentence
  const isNamed = (speaker: SpokenQuote['speaker']): boolean =>
    !pointers.some(({ start, end }) => start >= speaker.start && end <= speaker.end)
  const within = [...text.matchAll(QUOTATION)].flatMap((match) => {
    const speaker = phrases.findLast(
      (phrase) => (phrase.role === 'topic' || phrase.role === 'subject') && phrase.end <= match.index + 1,
    )
    const words = match[1] ?? ''
    if (!speaker) return goingOn(words, sentence, previous, previous ? japaneseQuotes(previous, null) : [])
    return isNamed(speaker) ? [{ words, speaker, shown: [sentence] }] : []
  })
  const before = previous?.sentence.block === sentence.sentence.block ? STANDALONE.exec(previous.text)?.[1] : undefined
  const reacts = text.length <= LONGEST_REACTION && REACTION.test(text.slice(topic?.end ?? text.length))
  if (!previous || !before || !topic || !reacts || !isNamed(topic)) return within
  return [...within, { words: before, speaker: topic, shown: [sentence, previous] }]
}

/** 〜と before a verb of saying at the end. */
const REPORTED = new RegExp(
  `^(.+?(?:[るたいだう]|ない))と(?:[^、「」]{0,10})(?:${SAYING}|見|みて|予測|推計|発表|分析)[^「」。]{0,10}。$`,
)
/** Where and when it was said is no part of what was said. */
const OCCASION =
  /^[^、]{0,24}(?:報告書|会見|取材|調査|発表|声明|論文|セミナー|講演|推計)(?:で|に対し|では)、?|^\d{1,2}[月日](?:\d{1,2}日)?、/

/** Indirect speech whose speaker is the sentence's topic. */
export function japaneseReports(sentence: ReadSentence): readonly SpokenQuote[] {
  const { text, topic, clauses } = sentence
  if (topic?.particle !== 'は' || clauses.length > 1 || /[「」]/.test(text)) return []
  const said = REPORTED.exec(text.slice(topic.end).replace(/^、/, ''))?.[1]?.replace(OCCASION, '')
  return said ? [{ words: said, speaker: topic, shown: [sentence] }] : []
}
