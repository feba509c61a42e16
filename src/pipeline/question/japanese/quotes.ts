import type { SpokenQuote } from '../lexis'
import type { ReadSentence } from '../sentence'

const SAYING =
  '語|話|述べ|指摘|強調|説明|言|主張|訴え|コメント|明か|胸を張|振り返|くぎを刺|注文|打ち明け|期待|批判|評価|警告|反論|呼びかけ|嘆|悔しが|ため息|笑'
/** 「…」と語る: a quotation with a verb of saying soon after it. */
const QUOTATION = new RegExp(`「([^「」]{10,140})」と(?=[^いしなさ「」]{0,16}(?:${SAYING}))`, 'g')
/** 「…」。 alone; the next sentence says whose words they are: 社長は悔しがる。 */
const STANDALONE = /^「([^「」]{10,140})」。?$/
const REACTION = new RegExp(`(?:${SAYING})`)
/** A longer sentence after a quotation says something else of its topic. */
const LONGEST_REACTION = 45

/** Direct speech whose speaker is the sentence's topic or subject. */
export function japaneseQuotes(sentence: ReadSentence, previous: ReadSentence | null): readonly SpokenQuote[] {
  const { text, phrases, pointers, topic } = sentence
  const isNamed = (speaker: SpokenQuote['speaker']): boolean =>
    !pointers.some(({ start, end }) => start >= speaker.start && end <= speaker.end)
  const within = [...text.matchAll(QUOTATION)].flatMap((match) => {
    const speaker = phrases.findLast(
      (phrase) => (phrase.role === 'topic' || phrase.role === 'subject') && phrase.end <= match.index + 1,
    )
    return speaker && isNamed(speaker) ? [{ words: match[1] ?? '', speaker, shown: [sentence] }] : []
  })
  const before = previous?.sentence.block === sentence.sentence.block ? STANDALONE.exec(previous.text)?.[1] : undefined
  const reacts = text.length <= LONGEST_REACTION && REACTION.test(text.slice(topic?.end ?? text.length))
  if (!previous || !before || !topic || !reacts || !isNamed(topic)) return within
  return [...within, { words: before, speaker: topic, shown: [sentence, previous] }]
}
