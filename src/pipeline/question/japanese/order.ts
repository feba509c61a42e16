/** The order of two deeds, turned round in what joins them. */
import { pastForm } from '@/lang/ja/predicate'
import type { Edit } from '../sentence'
import { readPredicate } from './read-predicate'
import type { ParsedJapanese } from './words'

const AFTER = /^(?:後|あと)(?:に|で)?$/
const BEFORE = /^前に$/

/** 干した後に → 干す前に; 焼く前に → 焼いた後に. */
export function turnedOrder({ text, words }: ParsedJapanese): readonly Edit[] {
  return words.flatMap((word, i): readonly Edit[] => {
    const before = words[i - 1]
    const joins = text.slice(word.start, word.bodyEnd)
    const isAfter = AFTER.test(joins)
    if (!before || before.comma || i === words.length - 1 || !(isAfter || BEFORE.test(joins))) return []
    const verb = readPredicate(text, before)
    if (verb?.kind !== 'verb' || verb.negative || verb.past !== isAfter) return []
    const [start, end] = [before.start, word.bodyEnd]
    const [plain, past] = [verb.before + verb.lemma, verb.before + pastForm(verb.lemma, verb.type)]
    const written = text.slice(before.start, before.bodyEnd)
    if (written !== (isAfter ? past : plain)) return []
    return [{ start, end, text: isAfter ? `${plain}前に` : `${past}後に` }]
  })
}
