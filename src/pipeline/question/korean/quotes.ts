import type { SpokenQuote } from '../lexis'
import type { ReadSentence } from '../sentence'

/** “…”라고 말했다, “…”며 …고 밝혔다. */
const QUOTATION = /["“]([^"“”]{10,140})["”]\s?(?:이라고|라고|고|이라며|라며|며)(?=\s)/g
const SAYING =
  /(?:말했|말하|밝혔|밝히|강조|설명|지적|덧붙|전했|평가|내다봤|꼬집|털어놨|털어놓|주장|분석|조언|당부|반박|외쳤|외치|웃었|호소|진단|비판|회상|토로|제안)/

/** Direct speech whose speaker is the sentence's topic or subject. */
export function koreanQuotes(sentence: ReadSentence): readonly SpokenQuote[] {
  const { text, phrases, pointers, context } = sentence
  return [...text.matchAll(QUOTATION)].flatMap((match) => {
    const words = match[1] ?? ''
    const end = match.index + match[0].length
    if (!SAYING.test(text.slice(end))) return []
    const speaker = phrases.findLast(
      (phrase) =>
        (phrase.role === 'topic' || phrase.role === 'subject') && phrase.end <= match.index + 1 && !phrase.relative,
    )
    if (!speaker) return []
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
