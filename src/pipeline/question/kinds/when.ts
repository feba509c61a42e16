/** 언제 열었습니까; 開いたのはいつですか: the time of the sentence. */
import { ABOUT_THEN } from '../alter-dates'
import { askable, inRelativeClause, isDescribed, lacksObjectAt, speaksOfTwo } from '../askable'
import { choose } from '../distractors'
import { type Draft, evidenceOf } from '../draft'
import { isAnswerable, isSpecific } from '../grounded'
import { withDigits } from '../in-digits'
import { askedAfter } from '../introduction'
import type { Material } from '../material'
import { dateOptions, type OtherValues, yearAlone } from '../other-values'
import { clauseSpan, contains, type Quantity, type ReadSentence } from '../sentence'
import { besideInSeries } from '../things-alike'
import { isWeekday, weekdaysIn } from '../weekdays'

/** 2024年3月に政策を解除し、…が改善した: the time is that of the first verb. */
function isBeforeOther({ words, clauses }: ReadSentence, { end }: Quantity): boolean {
  const at = words.findIndex((word) => end > word.start && end <= word.end)
  const last = clauses.find((clause) => at >= clause.first && at <= clause.last)?.last ?? words.length - 1
  return words.slice(at, last).some(({ role, comma, join }) => role === 'predicate' && comma && join !== 'adnominal')
}

/** 席を離れたのは2023年の3月である, 2010年から公開している: the time is what is said, or when a state began. */
const isTimeOfState = (after: string): boolean =>
  /^(?:である|だ|だった|であった|です|でした|이다|이었다|였다|입니다)?[。.]?$/.test(after) ||
  /^(?:から|부터)/.test(after)

/** Another clause of the sentence than the one that ends it: only that one's predicate is known to be a state. */
const isInEarlierClause = (sentence: ReadSentence, date: Quantity): boolean =>
  sentence.clauses.slice(0, -1).some((clause) => contains(clauseSpan(sentence, clause), date))

/** 2018년 6월 스코틀랜드에 있는 …에서 결혼했다, 2004年に、取引を行う会社は…を調べた: what is so now is not what happened then. */
const IS_NOW = { ko: /는$/, ja: /[うくぐすつぬぶむる]$/ } as const

function isOfPresentClause({ lexis, lang }: Material, { text, words }: ReadSentence, date: Quantity): boolean {
  const at = words.findIndex(({ start, end }) => date.end > start && date.end <= end)
  const governor = words.find(({ role }, i) => i > at && role === 'predicate')
  return (
    governor?.join === 'adnominal' &&
    IS_NOW[lang].test(text.slice(governor.start, governor.bodyEnd)) &&
    lexis.isPast.test(text)
  )
}

/** A state has no time that could be asked: 그 차이는 올해 … 같다. */
const isAskable = (material: Material, sentence: ReadSentence, date: Quantity): boolean =>
  (!sentence.stative || isTimeOfState(sentence.text.slice(date.end)) || isInEarlierClause(sentence, date)) &&
  !isDescribed(sentence, date) &&
  // 2013年1月1日（元日）から: what explains it would be left behind.
  !/^(?:의|[（(])/.test(sentence.text.slice(date.end)) &&
  // 翌1928年
  !/[翌同前]$/.test(sentence.text.slice(0, date.start)) &&
  askable(sentence, date) &&
  (!inRelativeClause(sentence, date) || isOfPresentClause(material, sentence, date))

/** 2019년 평균 75일에서 지난해 140일로: the time that goes with one end of a change is part of it. */
const isOfChange = ({ text, dates }: ReadSentence, { end }: Quantity): boolean =>
  (dates.length > 1 || /^\s?(?:평균|약|平均|約)?\s?\d/.test(withDigits(text.slice(end)))) &&
  /\d\S{0,4}\s?[가-힣\p{Script=Han}]{0,3}(?:에서|から)[^。]*\d\S{0,4}\s?\S{0,3}(?:으로|로|に|へ)/u.test(
    withDigits(text),
  )

/** 15年には積層ゴム、18年にはダンパーで…が発覚した: each time has a part of what is said. */
const isListed = ({ text, dates, words }: ReadSentence): boolean => {
  const [first, second] = dates
  return (
    first !== undefined &&
    second !== undefined &&
    [first, second].every(({ end }) => /^(?:に|には|は|에|에는|엔)(?!서)/.test(text.slice(end))) &&
    !words.some(({ role, start }) => role === 'predicate' && start > first.end && start < second.start)
  )
}

/** 하버는 1918년, 보슈는 1931년에 상을 받았다: two times of one verb, each of somebody else. */
const sharesVerb = ({ text, dates, words, phrases }: ReadSentence, date: Quantity): boolean =>
  dates.some((other) => {
    const [from, to] = [Math.min(other.end, date.end), Math.max(other.start, date.start)]
    return (
      other !== date &&
      /^[,、]/.test(text.slice(from)) &&
      !words.some(({ role, start }) => role === 'predicate' && start > from && start < to) &&
      phrases.some(({ role, start, end }) => (role === 'topic' || role === 'subject') && start >= from && end <= to)
    )
  })

/** 2022년 고점의 5분의 1: the time of a noun, which no particle says. */
const isOfNoun = ({ text, words }: ReadSentence, { end }: Quantity): boolean =>
  /^\s/.test(text.slice(end)) && words.find((word) => word.start >= end)?.role === 'genitive'

/** 合意は来年三月に持ち越された: until when, and not when. */
const PUT_OFF =
  /^(?:に|へ|で?まで)(?:持ち越|延期|延び|延ば|先送|ずれ込)|^(?:으로|로|까지) (?:미뤄|미뤘|미루|연기|늦춰|늦췄|늦추)/

/** 日本で千種市で、…: of two places one was a topic. 最初の例となったのは: of what. 위기를 맞을 언제 것이라고: between a verb and its bound noun. */
const UNNATURAL =
  /^[^、]{1,8}で[^、はが]{2,14}で、|の例となった|のが[^、]*のはいつ|いつ中|첫 (?:사례|예)[가로]|언제 먼저 |언제(?:부터)? (?:것|수|줄|바|적|뿐|만큼|예정|계획)(?=[가-힣\s])/

/** 3社が14日、…を10月1日付で設立すると発表した: the time of what is announced, where the question would ask for that of the announcement. */
const isOfReported = ({ text, words }: ReadSentence, { start, end }: Quantity): boolean => {
  const at = words.findIndex((word) => end > word.start && end <= word.end)
  const governor = words.findIndex(({ role, join }, i) => i >= at && role === 'predicate' && join !== 'adnominal')
  const isReported = /(?:と|다고|라고)$/.test(
    text.slice(words[governor]?.start ?? start, words[governor]?.bodyEnd ?? end),
  )
  return isReported && words[at]?.comma !== true && governor < words.length - 1
}

/** Its dates; where it has none, the day of the week. */
const timesOf = ({ lang }: Material, sentence: ReadSentence): readonly Quantity[] =>
  sentence.dates.length > 0 ? sentence.dates : weekdaysIn(sentence, lang)

/** Options of the article, from which on the year alone is asked where it has none for the day or month: another month is petty (1846년 9월 16일). */
const ENOUGH = 2

/** What is asked of a time, and the wrong options for it. */
function askedTime(
  material: Material,
  sentence: ReadSentence,
  date: Quantity,
  stem: string,
): OtherValues & { answer: string } {
  const own = optionsFor(material, sentence, date, stem)
  // 何年の地震で: what is asked is the year.
  const isOfYear = /何年|몇 년/.test(stem)
  const year = own.real < ENOUGH || isOfYear ? yearAlone(date) : null
  const ofYear = year && optionsFor(material, sentence, year, stem)
  return year && ofYear && (isOfYear || ofYear.real >= ENOUGH)
    ? { ...ofYear, answer: year.text }
    : { ...own, answer: date.text }
}

/** Wrong options for a time; for a day of the week the other ones, those of the article first. */
function optionsFor(material: Material, sentence: ReadSentence, date: Quantity, stem: string): OtherValues {
  if (!isWeekday(date)) return dateOptions(material, sentence, date, stem)
  const choice = { material, stem, answer: date.text, answered: sentence, code: 'other-date' } as const
  const options = choose(choice, besideInSeries(material, sentence, date.text))
  return { options, real: options.filter(({ reason }) => reason.evidence !== null).length }
}

export function when(material: Material): readonly Draft[] {
  return material.body.flatMap((sentence) =>
    timesOf(material, sentence).flatMap((date): Draft[] => {
      if (!isAskable(material, sentence, date) || sentence.dates.length > 2 || isOfChange(sentence, date)) return []
      if (ABOUT_THEN.test(sentence.text.slice(date.end)) || isListed(sentence) || isOfReported(sentence, date))
        return []
      if (sharesVerb(sentence, date) || isOfNoun(sentence, date)) return []
      // 1년 전보다, 2012년 이후: a point to measure from.
      if (material.lexis.measuredFrom.test(sentence.text.slice(date.end))) return []
      const isForeseen = material.lexis.foresees.test(sentence.text)
      if (isForeseen && !/^\d{4}[年년]$/.test(withDigits(date.text))) return []
      // 언제 … 모자랄 것으로 추산했습니까 would ask for the time of the estimate.
      const question = isForeseen
        ? sentence.forms.askInPlace(date, material.lexis.interrogatives.year)
        : isBeforeOther(sentence, date)
          ? sentence.forms.askOfFirst(date, date.interrogative)
          : sentence.forms.askTime(date)
      if (!question || material.lexis.isGradual(question) || lacksObjectAt(sentence, date)) return []
      if (PUT_OFF.test(sentence.text.slice(date.end)) || UNNATURAL.test(question) || speaksOfTwo(question)) return []
      const asked = askedAfter(material, sentence, [date], question)
      if (!asked || !(asked.alone ? isSpecific(material, question) : isAnswerable(material, question))) return []
      const { stem } = asked
      const { answer, real, options } = askedTime(material, sentence, date, stem)
      return [
        {
          kind: 'when',
          basis: 'text',
          lang: material.lang,
          stem,
          answer,
          distractors: options,
          evidence: [evidenceOf(material.lang, sentence.sentence)],
          worth: 3.1 + real * 0.2,
        },
      ]
    }),
  )
}
