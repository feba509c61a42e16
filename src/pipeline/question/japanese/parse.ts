import type { Sentence, Span } from '@/core/article/types'
import type { JapaneseToken } from '@/pipeline/ports'
import { overlaps, type ReadSentence, type SentenceContext } from '../sentence'
import { japaneseForms } from './forms'
import { japaneseClauses, japanesePhrases } from './phrases'
import { japaneseDates, japaneseNumbers } from './quantities'
import { readPredicate } from './read-predicate'
import { type JapaneseWord, japaneseWords, type ParsedJapanese } from './words'

/** こそあど and what else points at the sentences before. */
const POINTING =
  /^(?:この|その|あの|これ|それ|これら|それら|ここ|そこ|こう|そう|こうした|そうした|このような|そのような|こんな|そんな|彼|彼女|彼ら|同社|同氏|同省|同市|同県|同国|同大|同紙|同年|同月|同日|同地|両社|両国|両者|両氏|前者|後者|当時|我々|私|私たち|わが国|自社|うち|もう一つ|一つ|二つ|二人|三つ|他方|前述|上記)(?=$|[^々])/

const pointersIn = (text: string, words: readonly JapaneseWord[]): readonly Span[] =>
  words.filter((word) => !word.quoted && POINTING.test(text.slice(word.start, word.nounEnd)))

export function parseJapanese(sentence: Sentence, tokens: readonly JapaneseToken[]): ParsedJapanese {
  const { text } = sentence
  const words = japaneseWords(text, tokens)
  const phrases = japanesePhrases(words)
  const dates = japaneseDates(text)
  const last = words.at(-1)
  const final = last ? readPredicate(text, last) : null
  return {
    sentence,
    text,
    words,
    phrases,
    clauses: japaneseClauses(words),
    topic: phrases.find(({ role, particle }) => role === 'topic' && particle === 'は') ?? null,
    dates,
    numbers: japaneseNumbers(text).filter((number) => !dates.some((date) => overlaps(date, number))),
    polite: /(?:ます|です|ました|でした|ません)。?$/.test(text),
    pointers: pointersIn(text, words),
    stative: final !== null && (final.kind !== 'verb' || /^(?:ある|異なる|違う)$/.test(final.lemma)),
  }
}

export const readJapanese = (parsed: ParsedJapanese, context: SentenceContext): ReadSentence => ({
  ...parsed,
  context,
  forms: japaneseForms(parsed, context),
})
