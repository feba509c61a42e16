import { antecedentEndingIn, entryMeantBy, type ResolvePointer } from '../context'

/** 私は: who writes. A teacher's question speaks of 筆者; 同社 → the last company; 彼 → the one person of the sentences before; この計画 → the phrase before that ends in 計画. */
export const resolveJapanesePointer: ResolvePointer = ({ text, words }, word, history) => {
  const written = text.slice(word.start, word.nounEnd)
  const [person] = history.people
  const [organisation] = history.organisations
  if (/^(?:私|僕|わたし)$/.test(written)) return { start: word.start, end: word.nounEnd, text: '筆者' }
  if (written === '同社' && organisation) return { start: word.start, end: word.nounEnd, text: organisation }
  const pair = written === '両国' ? history.countries : written === '両社' ? history.firms : null
  if (pair) return { start: word.start, end: word.nounEnd, text: pair }
  if (/^(?:彼|彼女|同氏)$/.test(written) && person && history.people.length === 1) {
    return { start: word.start, end: word.nounEnd, text: person }
  }
  if (written !== 'この' && written !== 'その') return null
  const next = words[words.indexOf(word) + 1]
  if (!next) return null
  const noun = text.slice(next.start, next.nounEnd)
  const found = /^[\p{Script=Han}\p{Script=Katakana}ー]{2,}$/u.test(noun)
    ? (antecedentEndingIn(noun, history) ?? entryMeantBy(noun, history))
    : null
  return found ? { start: word.start, end: next.nounEnd, text: found } : null
}
