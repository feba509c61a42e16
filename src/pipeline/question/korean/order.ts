/** The order of two deeds, turned round in what joins them. */
import { adnominal } from '@/lang/ko/predicate'
import { endsInConsonant } from '@/lang/ko/with-particle'
import type { Edit } from '../sentence'
import { readPredicate } from './read-predicate'
import type { ParsedKorean } from './words'

/** 뒤에야 is no order but a condition, 다음 날 no deed. */
const AFTER = /^(?:뒤|후|뒤에|후에|다음에)$/
const BEFORE = /^전에$/

/** 말린 뒤에 → 말리기 전에; 굽기 전에 → 구운 뒤에. */
export function turnedOrder({ text, words }: ParsedKorean): readonly Edit[] {
  return words.flatMap((word, i): readonly Edit[] => {
    const before = words[i - 1]
    const joins = text.slice(word.start, word.bodyEnd)
    const isAfter = AFTER.test(joins)
    // 문을 연 뒤 3년 동안: how long, and no second deed.
    const isCounted = /^,? (?:약 )?\d/.test(text.slice(word.bodyEnd))
    if (!before || isCounted || i === words.length - 1 || !(isAfter || BEFORE.test(joins))) return []
    const verb = readPredicate(text, before, words.slice(Math.max(0, i - 2), i - 1))
    const written = text.slice(before.start, before.bodyEnd)
    if (verb?.kind !== 'verb') return []
    const [start, end] = [before.start, word.bodyEnd]
    if (isAfter) {
      const isDone = written === adnominal({ ...verb, past: true }, endsInConsonant)
      return isDone ? [{ start, end, text: `${verb.before}${verb.stem}기 전에` }] : []
    }
    const done = adnominal({ ...verb, past: true }, endsInConsonant)
    return written === `${verb.before}${verb.stem}기` && done !== null ? [{ start, end, text: `${done} 뒤에` }] : []
  })
}
