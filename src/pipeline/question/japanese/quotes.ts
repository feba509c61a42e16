import type { SpokenQuote } from '../lexis'
import type { ReadSentence } from '../sentence'

/** 「…」と語る: a quotation with a verb of saying soon after it. */
const QUOTATION =
  /「([^「」]{10,140})」と(?=[^いしなさ「」]{0,16}(?:語|話|述べ|指摘|強調|説明|言|主張|訴え|コメント|明か|胸を張|振り返|くぎを刺|注文|打ち明け|期待|批判|評価|警告|反論|呼びかけ|嘆|ため息|笑))/g

/** Direct speech whose speaker is the sentence's topic or subject. */
export const japaneseQuotes = ({ text, phrases, pointers }: ReadSentence): readonly SpokenQuote[] =>
  [...text.matchAll(QUOTATION)].flatMap((match) => {
    const words = match[1] ?? ''
    const speaker = phrases.findLast(
      (phrase) => (phrase.role === 'topic' || phrase.role === 'subject') && phrase.end <= match.index + 1,
    )
    if (!speaker || pointers.some(({ start, end }) => start >= speaker.start && end <= speaker.end)) return []
    const start = match.index + 1
    return [{ span: { start, end: start + words.length }, speaker }]
  })
