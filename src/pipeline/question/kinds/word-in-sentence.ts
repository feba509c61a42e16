/** Which word of the article fits the gap, its counterpart given: a term is asked for in a sentence that uses it. */
import type { Lang } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import { comparisonKey } from '@/core/quiz/comparison'
import { type Candidate, choose } from '../distractors'
import { DISTRACTORS, type Draft, evidenceOf } from '../draft'
import type { Material } from '../material'
import type { ReadSentence } from '../sentence'
import { besideInSeries } from '../things-alike'
import { counterpartOf, isCertain, rankOf, scriptOf, soundsAlike } from '../vocabulary'
import { wordsAlike } from '../words-alike'

const LENGTH = { least: 24, most: 110 } as const

/** The term stands for itself, and is no part of a longer word (東インド|植民地) or of a list (RNA、DNA、|蛋白質). */
function isWhole(text: string, headword: string, lang: Lang): boolean {
  const at = text.indexOf(headword)
  const [before, after] = [text.slice(0, at), text.slice(at + headword.length)]
  if (/[、・]$|(?:や|と|및|과|와)\s?$/.test(before) || /^(?:、|・|や|など|등|과\s|와\s)/.test(after)) return false
  // 遮断機（しゃだんき）: the reading beside the gap; （昭和52年）; 三代目に入門した.
  if (/^(?:[（(\d]|[しさす][^く]|できる|でき)/.test(after) || /[（(]$/.test(before)) return false
  if (lang === 'ja')
    return (
      !/[\p{Script=Han}\p{Script=Katakana}ー・]$/u.test(before) &&
      !/^[\p{Script=Han}\p{Script=Katakana}ー・]/u.test(after)
    )
  return (
    /(?:^|[\s'‘(])$/.test(before) &&
    /^(?:$|[^가-힣]|(?:으로|로|은|는|이|가|을|를|의|에|에서|에게|도|만|까지|부터)(?![가-힣]))/.test(after)
  )
}

/** 국제 사법 |재판소: a part of a name, or of a compound that is written apart. */
const isJoined = ({ words }: ReadSentence, start: number): boolean =>
  words.findLast((word) => word.end <= start)?.role === 'bare'

/** A word of the reviewed rows is taken where series have too few. */
const OF_ROWS = 3

/** What stands in a series with the word, in the article first; then what is written and used alike (words-alike.ts). */
function candidates(material: Material, term: GlossaryTerm, sentence: ReadSentence): readonly Candidate[] {
  const { lang } = material
  const series = besideInSeries(material, sentence, term[lang].headword)
  const alike = wordsAlike(material, term, lang, 'in-sentence').map(
    (word): Candidate => ({ text: word[lang], at: null, strange: OF_ROWS - word.likeness / OF_ROWS }),
  )
  return [...series, ...alike.filter(({ text }) => series.every((other) => other.text !== text))]
}

export function wordInSentence(material: Material): readonly Draft[] {
  const { terms, lexis, lang, body } = material
  return terms.flatMap((term): Draft[] => {
    const answer = term[lang].headword
    const given = counterpartOf(term, lang)
    const isAsked =
      term.category === 'concept' && isCertain(material, term) && answer.length > 1 && scriptOf(given) !== 'latin'
    if (!isAsked || term.label === 'false-friend' || comparisonKey(answer) === comparisonKey(given)) return []
    if (soundsAlike(term) || /[A-Za-z\d]/.test(answer)) return []
    const sentence = body.find((read) => {
      const { text } = read
      return (
        text.length >= LENGTH.least &&
        text.length <= LENGTH.most &&
        text.split(answer).length === 2 &&
        isWhole(text, answer, lang) &&
        !(lang === 'ko' && isJoined(read, text.indexOf(answer))) &&
        !/["“”「」]/.test(text)
      )
    })
    if (!sentence) return []
    const stem = sentence.text.replace(answer, ' ')
    const options = candidates(material, term, sentence)
    const distractors = choose({ material, stem, answer, answered: sentence, code: 'other-counterpart' }, options).map(
      ({ text }) => ({ text, reason: { code: 'other-counterpart', detail: text, evidence: null } as const }),
    )
    if (distractors.length < DISTRACTORS) return []
    const start = sentence.text.indexOf(answer)
    return [
      {
        kind: 'word-in-sentence',
        basis: 'terms',
        lang,
        stem: lexis.prompts.wordInSentence(
          given,
          sentence.text.slice(0, start),
          sentence.text.slice(start + answer.length),
        ),
        answer,
        distractors,
        evidence: [evidenceOf(lang, sentence.sentence)],
        terms: [term.id],
        worth: 1.5 + rankOf(terms, term),
      },
    ]
  })
}
