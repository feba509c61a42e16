/** Which word of the article fits the gap, its counterpart given: a word is asked for in a sentence that uses it, among those that it is taken for. */
import { type Lang, otherLang } from '@/core/article/types'
import type { GlossaryTerm } from '@/core/glossary/types'
import { comparisonKey } from '@/core/quiz/comparison'
import { type Confusable, confusable, confusablesIn } from '../confusables'
import { type Candidate, choose } from '../distractors'
import { DISTRACTORS, type Distractor, type Draft, evidenceOf } from '../draft'
import type { Material } from '../material'
import type { ReadSentence } from '../sentence'
import { besideInSeries } from '../things-alike'
import { counterpartOf, isCertain, rankOf, scriptOf, soundsAlike } from '../vocabulary'
import { wordsAlike } from '../words-alike'

const LENGTH = { least: 24, most: 110 } as const

/** What makes a verb of a noun, so that the gap may stand before it: 확대했다, 拡大した. */
const MAKES_VERB = {
  ko: /^(?:하|해|했|한|할|함|합|되|돼|됐|된|될|됨|됩)/,
  ja: /^(?:し(?!く)|さ(?:れ|せ)|す[るべ])/,
} as const

/** The word stands for itself, and is no part of a longer word (東インド|植民地) or of a list (RNA、DNA、|蛋白質). */
function isWhole(text: string, word: string, lang: Lang, isAction: boolean): boolean {
  const at = text.indexOf(word)
  const [before, after] = [text.slice(0, at), text.slice(at + word.length)]
  if (/[、・]$|(?:や|と|및|과|와)\s?$/.test(before) || /^(?:、|・|や|など|등|과\s|와\s)/.test(after)) return false
  const isVerb = isAction && MAKES_VERB[lang].test(after)
  // 遮断機（しゃだんき）: the reading beside the gap; （昭和52年）; 三代目に入門した.
  if (!isVerb && /^(?:[（(\d]|[しさす][^く]|できる|でき)/.test(after)) return false
  if (/[（(]$/.test(before)) return false
  // 2000|時間: what is counted is seen by the figure.
  if (/[\d〇一二三四五六七八九十百千万億]\s?$/.test(before)) return false
  if (lang === 'ja')
    return (
      !/[\p{Script=Han}\p{Script=Katakana}ー・]$/u.test(before) &&
      !/^[\p{Script=Han}\p{Script=Katakana}ー・]/u.test(after)
    )
  return (
    /(?:^|[\s'‘(])$/.test(before) &&
    (isVerb || /^(?:$|[^가-힣]|(?:으로|로|은|는|이|가|을|를|의|에|에서|에게|도|만|까지|부터)(?![가-힣]))/.test(after))
  )
}

/** 국제 사법 |재판소: a part of a name, or of a compound that is written apart. */
const isJoined = ({ words }: ReadSentence, start: number): boolean =>
  words.findLast((word) => word.end <= start)?.role === 'bare'

/** 번역|가: what looks like a particle ends a longer word. */
const isOfLongerWord = (
  { dictionaries: { koreanFrequency, lookUp }, lang }: Material,
  text: string,
  word: string,
): boolean => {
  const longer = text.slice(text.indexOf(word)).slice(0, word.length + 1)
  return (
    lang === 'ko' && /[가이의도로만]$/.test(longer) && (koreanFrequency(longer) > 0 || lookUp('ko', longer).length > 0)
  )
}

/** 객석이 제때 웃었다는 것, 곧 농담의 박자다: of what it is said stands in the sentence before. */
const isCutOff = ({ text, copula, phrases }: ReadSentence): boolean =>
  copula !== null && /(?:것|こと|の)[,、]/.test(text) && !phrases.some(({ role }) => role === 'topic')

/** The sentence tells enough, and has the word once. */
function hasGap(read: ReadSentence, word: string, lang: Lang, isAction: boolean): boolean {
  const { text } = read
  return (
    text.length >= LENGTH.least &&
    text.length <= LENGTH.most &&
    text.split(word).length === 2 &&
    isWhole(text, word, lang, isAction) &&
    !(lang === 'ko' && isJoined(read, text.indexOf(word))) &&
    !isCutOff(read) &&
    !/["“”「」]/.test(text)
  )
}

/** A word of the reviewed rows is taken where series have too few. */
const OF_ROWS = 3
const OF_OTHERS = 0.5

/** Words that the rows give for a word of the other language: 알약 and 정제 for 錠剤. */
const saidFor = ({ dictionaries, lang }: Material, given: string): readonly string[] =>
  dictionaries.lookUp(otherLang(lang), given).flatMap((row) => row[lang])

/** Whether a row says that the two may translate each other, or that one word may translate them both. */
function isAlsoSaid(material: Material, given: string, option: string): boolean {
  const { dictionaries, lang } = material
  const said = saidFor(material, given)
  const counterparts = dictionaries.lookUp(lang, option).flatMap((row) => row[otherLang(lang)])
  return (
    said.includes(option) ||
    counterparts.includes(given) ||
    counterparts.some((other) => saidFor(material, other).some((word) => said.includes(word)))
  )
}

/** 정제를 나눠 담고 알약의 색을 살핀다: the sentence has another word for what is given, which the reader would look for in vain. */
const isSaidBeside = (material: Material, given: string, answer: string, { text }: ReadSentence): boolean =>
  saidFor(material, given).some(
    (word) => word.length > 1 && !answer.includes(word) && !word.includes(answer) && text.includes(word),
  )

/** What is mistaken for the word: 改訂 beside 改定 would be 개정 too. */
const mistaken = ({ lang }: Material, others: readonly Confusable[], given: string): readonly Candidate[] =>
  others
    .filter((other) => other[otherLang(lang)] !== given)
    .map((other) => ({ text: other[lang], at: null, strange: OF_OTHERS }))

/** What is mistaken for the word, or stands in a series with it; then what is written and used alike (words-alike.ts). */
function candidates(material: Material, term: GlossaryTerm, sentence: ReadSentence): readonly Candidate[] {
  const { lang } = material
  const { headword } = term[lang]
  const given = counterpartOf(term, lang)
  const known = confusable(lang, headword)
  const others = known?.word[otherLang(lang)] === given ? mistaken(material, known.others, given) : []
  const near = [...others, ...besideInSeries(material, sentence, headword)]
  const alike = wordsAlike(material, term, lang, 'in-sentence').map(
    (word): Candidate => ({ text: word[lang], at: null, strange: OF_ROWS - word.likeness / OF_ROWS }),
  )
  return [...near, ...alike.filter(({ text }) => near.every((other) => other.text !== text))]
}

/** How a wrong option is used, where it is known, in the language of the text and in the other. */
function asWrong(lang: Lang, text: string): Distractor {
  const word = confusable(lang, text)?.word
  const other = otherLang(lang)
  return word
    ? {
        text,
        reason: { code: 'other-use', detail: `${word.use[lang]} (${word[other]}: ${word.use[other]})`, evidence: null },
      }
    : { text, reason: { code: 'other-counterpart', detail: text, evidence: null } }
}

interface Gap {
  readonly sentence: ReadSentence
  readonly answer: string
  readonly given: string
  readonly options: readonly Candidate[]
  readonly terms: readonly string[]
  readonly worth: number
}

/** None where too few words are wrong for certain. */
function gapOf(material: Material, { sentence, answer, given, options, terms, worth }: Gap): readonly Draft[] {
  const { lexis, lang } = material
  if (isSaidBeside(material, given, answer, sentence) || isOfLongerWord(material, sentence.text, answer)) return []
  const start = sentence.text.indexOf(answer)
  const [before, after] = [sentence.text.slice(0, start), sentence.text.slice(start + answer.length)]
  const stem = `${before} ${after}`
  const wrong = options.filter(({ text }) => !isAlsoSaid(material, given, text))
  const distractors = choose({ material, stem, answer, answered: sentence, code: 'other-counterpart' }, wrong).map(
    ({ text }) => asWrong(lang, text),
  )
  if (distractors.length < DISTRACTORS) return []
  return [
    {
      kind: 'word-in-sentence',
      basis: 'terms',
      lang,
      stem: lexis.prompts.wordInSentence(given, before, after),
      answer,
      distractors,
      evidence: [evidenceOf(lang, sentence.sentence)],
      terms,
      worth,
    },
  ]
}

/** Terms of the glossary, in each sentence that has them. */
function termsInSentences(material: Material): readonly Draft[] {
  const { terms, lang, body } = material
  return terms.flatMap((term): readonly Draft[] => {
    const answer = term[lang].headword
    const given = counterpartOf(term, lang)
    const isAsked =
      term.category === 'concept' && isCertain(material, term) && answer.length > 1 && scriptOf(given) !== 'latin'
    if (!isAsked || term.label === 'false-friend' || comparisonKey(answer) === comparisonKey(given)) return []
    if (soundsAlike(term) || /[A-Za-z\d]/.test(answer)) return []
    const isAction = confusable(lang, answer)?.word.isAction ?? false
    return body
      .filter((read) => hasGap(read, answer, lang, isAction))
      .flatMap((sentence) =>
        gapOf(material, {
          sentence,
          answer,
          given,
          options: candidates(material, term, sentence),
          terms: [term.id],
          worth: 1.5 + rankOf(terms, term),
        }),
      )
  })
}

/** How much likelier than any other of one sound the word has to be. */
const HOMONYM = 2.5

/** Whether the word of the text means what the row has: 조정 is 調停 and 朝廷 as well. */
function isMeant({ pool, dictionaries, lang }: Material, word: Confusable): boolean {
  const other = otherLang(lang)
  const known = pool.find((term) => term[lang].headword === word[lang])
  if (known && known[other].headword !== word[other]) return false
  if (dictionaries.lookUp(lang, word[lang]).some((row) => row[other][0] !== word[other])) return false
  if (lang === 'ja') return true
  const homonyms = dictionaries.lookUpSino(word.ko)
  const own = homonyms.find(({ kanji }) => kanji === word.ja)
  return own !== undefined && homonyms.every((one) => one === own || one.cost - own.cost >= HOMONYM)
}

/** Words that learners take for others, in each sentence that has one, whether the glossary has it or not. */
function mistakenInSentences(material: Material): readonly Draft[] {
  const { terms, lang, body } = material
  return body.flatMap((sentence) =>
    confusablesIn(lang, sentence.text).flatMap(({ word, others }): readonly Draft[] => {
      const answer = word[lang]
      const given = word[otherLang(lang)]
      if (terms.some((term) => term[lang].headword === answer) || !isMeant(material, word)) return []
      if (!hasGap(sentence, answer, lang, word.isAction)) return []
      // 지지 않았다: without a particle it may be a form of a verb.
      if (lang === 'ko' && !/^[가-힣]/.test(sentence.text.slice(sentence.text.indexOf(answer) + answer.length)))
        return []
      return gapOf(material, {
        sentence,
        answer,
        given,
        options: mistaken(material, others, given),
        terms: [],
        worth: 1.2,
      })
    }),
  )
}

export const wordInSentence = (material: Material): readonly Draft[] => [
  ...termsInSentences(material),
  ...mistakenInSentences(material),
]
