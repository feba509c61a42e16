/** Quotations that name no speaker of their own. */
import type { SpokenQuote } from './lexis'
import { isOwnSubject, type ReadSentence } from './sentence'

/** 그러면서 “…”라고 덧붙였다, そのうえで「…」と語った: who spoke right before goes on speaking, where the sentence has nobody else in it. */
export function goingOn(
  words: string,
  sentence: ReadSentence,
  previous: ReadSentence | null,
  spokenBefore: readonly SpokenQuote[],
): readonly SpokenQuote[] {
  const isNext =
    previous?.sentence.block === sentence.sentence.block && previous.sentence.index === sentence.sentence.index - 1
  const last = spokenBefore.at(-1)
  if (!last || !isNext || sentence.phrases.some((phrase) => isOwnSubject(sentence.words, phrase))) return []
  return [{ words, speaker: last.speaker, shown: [...last.shown, sentence] }]
}
