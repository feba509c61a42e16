/** Statements made false in one recorded detail: a figure, a date, a name, a place, or a word for its contrary. */
import type { Span } from '@/core/article/types'
import { bigrams, comparisonKey, optionKey, similarity } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { rememberedWith } from '@/core/remembered'
import { exchangedThings } from './alter-things'
import type { Alteration, Exchange } from './altered'
import { askable, inRelativeClause, isFarFromEnd } from './askable'
import { contraries, goesWithItsVerb, opposites, turned } from './contrary-words'
import { forbidden } from './demands'
import { entityCandidates } from './distractors'
import { nameOf } from './entities'
import { amountOf, isBound, plausibleFor, variedFigures } from './figures'
import type { Material } from './material'
import { lastPastYear } from './other-values'
import {
  clauseOf,
  clauseSpan,
  contains,
  type Edit,
  edited,
  type Phrase,
  type Quantity,
  type ReadSentence,
} from './sentence'

/** Other figures of a sentence are no alteration of it: 10년 뒤 10배, 20년 뒤 1만 배. */
const isNew = (sentence: ReadSentence, text: string): boolean => !optionKey(sentence.text).includes(optionKey(text))

function alteration(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  exchanged: Exchange,
  reporting: readonly Edit[],
): readonly Alteration[] {
  const { target, to } = exchanged
  const edit = material.lexis.particleEdit(sentence, target, to)
  const text = sentence.forms.state(clause, [...reporting, edit])
  return text === null ? [] : [{ text, said: sentence.text.slice(target.start, target.end), exchanged, edits: [edit] }]
}

/** The sentence itself with another detail, to stand after others of the article; null where that can't be. */
export const alteredInPlace = ({ text }: ReadSentence, { edits }: Alteration): string | null =>
  edits === null ? null : edited(text, { start: 0, end: text.length }, edits)

/** 64개 점포에 점포당 1만 5000개씩 모두 96만 개: one of them altered, the others don't add up. */
const ADDS_UP =
  /(?:씩|[가-힣]당\s|ずつ|当たり).*(?:모두|총|합계|計|合わせて)|(?:모두|총|합계|計|合わせて).*(?:씩|[가-힣]당\s|ずつ|当たり)/
/** What everybody knows the years of. */
const HISTORIC = /전쟁|대전|해방|광복|혁명|戦争|大戦|維新|革命|事変|関東大震災|東日本大震災/

/**
 * 2300톤에서 네 배 가까이인 9100톤으로, 412원에서 255원으로 38% 줄었다: of two figures and what links them, one can be worked out. Two shares are not
 * linked by being shares: 4.1%에서 2.7%로.
 */
export function isTold(sentence: ReadSentence, quantity: Quantity): boolean {
  const { numbers, text, clauses, dates } = sentence
  // 세 번 떨어지고 네 번째: the next one is counted.
  if (/^(?:번|차례|[回度])$/.test(quantity.unit) && /번째|[回度]目/.test(text.slice(quantity.end))) return true
  // 新型コロナ、インフルエンザ、ノロの3種; 서울, 부산, 대구 등 3곳: they can be counted.
  if (
    /[、・][^、。\s]{1,24}の$|,\s[^,]{1,24}\s(?:등|의)\s$/.test(text.slice(0, quantity.start)) &&
    /^(?:種|種類|カ所|か所|人|社|校|곳|명|개|종|개사|개교)/.test(quantity.unit)
  )
    return true
  // 수요일의 64g보다는 많다: what it is held against stands before it.
  if (/^(?:보다|より)/.test(text.slice(quantity.end))) return true
  // 2021년 310억 원에서 3년 만에: the years are counted from one that stands beside them.
  const isSpan = /^(?:년|年|年間)$/.test(quantity.unit) && /^\s?(?:만에|ぶり|で)/.test(text.slice(quantity.end))
  if ((isSpan && dates.length > 0) || /割れば|割ると|나누면/.test(text)) return true
  const isOfUnit = ({ unit }: Quantity): boolean => unit === quantity.unit
  // 売上高は564億円、営業利益は13億円で、利益率は2.3%: of a rate and the two sums that it is of.
  const isRate = /(?:利益|이익|収益|수익)(?:率|률)/.test(text) && numbers.some(({ unit }) => SHARE.test(unit))
  const sums = numbers.filter(({ unit }) => !SHARE.test(unit))
  if (isRate && sums.some(({ unit, start }) => sums.some((other) => other.unit === unit && other.start !== start)))
    return true
  // 55%와 45%: the one is what the others leave.
  const shares = [...text.matchAll(/(\d[\d.]*)\s?(?:퍼센트|%|％)/g)].map(([, share]) => Number(share))
  if (SHARE.test(quantity.unit) && shares.length > 1 && shares.reduce((sum, share) => sum + share, 0) === WHOLE)
    return true
  if (numbers.filter(isOfUnit).length < 2) return false
  if (/배|절반|분의|倍|半分|分の/.test(text)) return true
  const span = clauses.map((clause) => clauseSpan(sentence, clause)).find((own) => contains(own, quantity))
  const inside = numbers.filter((other) => span === undefined || contains(span, other))
  return inside.filter(isOfUnit).length > 1 && inside.some(({ unit }) => SHARE.test(unit) && unit !== quantity.unit)
}

const WHOLE = 100
const SHARE = /^(?:퍼센트|%|％|割)/

/** 1분에 4000번, 1台の: what something is counted by, not a figure of its own; 1,340억 원에 and 1割に満たない are no such thing. */
export const isCountedBy = ({ text }: Pick<ReadSentence, 'text'>, quantity: Quantity): boolean =>
  amountOf(quantity.text) === 1 &&
  /^(?:에|에는|당|마다|[가-힣]{0,2}분의|の|[人社回台]?分の|に(?!満|すぎ|過ぎ|とどま|達|上|及|近|減|増)|あたり|当たり|ごと)/.test(
    text.slice(quantity.end),
  )

/** 7800万円と3200万円、合わせて1億1000万円: a figure that the others of its unit add up to, or one of those that do. */
export function isOfSum({ numbers }: ReadSentence, quantity: Quantity): boolean {
  const others = numbers.filter(({ unit, start }) => unit === quantity.unit && start !== quantity.start)
  const [own, ...amounts] = [quantity, ...others].map(({ text }) => amountOf(text))
  if (own == null || amounts.length < 2) return false
  const known = amounts.filter((amount) => amount !== null)
  const sum = known.reduce((total, amount) => total + amount, 0)
  return sum === own || known.some((amount) => amount * 2 === sum + own)
}

function alterFigure(material: Material, sentence: ReadSentence, quantity: Quantity): readonly string[] {
  if (
    ADDS_UP.test(sentence.text) ||
    isOfSum(sentence, quantity) ||
    isTold(sentence, quantity) ||
    isCountedBy(sentence, quantity)
  )
    return []
  const after = sentence.text.slice(quantity.end)
  // 볼트 400개를 조이다 보면: if more would do, less may not.
  if (isBound(after) || /^[^,、.。]*(?:다 보면|(?:으)?면|れば|たら|ると)[\s,、]/.test(after)) return []
  const before = sentence.text.slice(0, quantity.start)
  // 겨우 1도, わずか3人: of four the least is meant.
  if (/(?:겨우|고작|불과|무려|わずか|たった|実に)\s?(?:약\s?|約)?$/.test(before)) return []
  const rest = { stem: before + after, before, after }
  const isPlausible = plausibleFor(rest, quantity, 'made')
  const others = material.body
    .flatMap((other) => other.numbers)
    .filter(({ unit, text }) => unit === quantity.unit && isNew(sentence, text) && isPlausible(text))
    .map(({ text }) => text)
  const made = variedFigures(material, rest, quantity).filter((text) => isNew(sentence, text))
  return [...shuffle(others, material.random).slice(0, 1), ...made.slice(0, 1)]
}

/** A year further off would be out of the time that the text speaks of: a firm founded in 2028 that has orders today. */
const YEARS_OFF = 4

/** A year of two digits. */
const SHORT_YEARS = 100

/** After a date that is none to the year. */
export const ABOUT_THEN = /^(?:ごろ|ころ|頃|前後|\s?(?:무렵|쯤|께|전후)|\s?경(?=에|부터|까지|[\s,.]|$))/

const latestYear = rememberedWith(({ body, lexis }: Material): number =>
  Math.max(...body.flatMap(({ dates }) => dates.map(({ text }) => lexis.dateParts(text)?.[0] ?? 0))),
)

function alterDate(material: Material, sentence: ReadSentence, date: Quantity): readonly string[] {
  // 1950년 …, 3년 넘게 …, 1954년: a year that the rest of the sentence gives away.
  const isSpanned =
    sentence.dates.length > 1 && sentence.numbers.some(({ unit }) => /^(?:년|年|年間|年ぶり)$/.test(unit))
  // 2021년 148억 원이던 매출은 지난해 … 3년 만에.
  const isTied = isSpanned || /[\d一二三四五六七八九十][년年]\s?(?:만에|ぶり)/.test(sentence.text)
  // 翌1928年: the year before stands beside it.
  const isCounted = /(?:翌|이듬해인?\s|다음 해인?\s)$/.test(sentence.text.slice(0, date.start))
  // 2019年の全国調査では4割: what is told is the share.
  const isOfSurvey =
    sentence.numbers.length > 0 &&
    /^(?:年|년)?[의の]\s?[^、,\s]{0,6}(?:調査|統計|推計|조사|통계|추계)/.test(sentence.text.slice(date.end))
  // 1527年ごろ: a year more or less is as true.
  const isAbout = ABOUT_THEN.test(sentence.text.slice(date.end))
  // 2019年(令和元年), 1796년(정조 20년): told twice.
  const isToldTwice = /^[年년]?\s?[(（][^)）]*[年년]/.test(sentence.text.slice(date.end))
  if (isTied || isCounted || isOfSurvey || isAbout || isToldTwice || HISTORIC.test(sentence.text)) return []
  const yearOf = (text: string): number | undefined => material.lexis.dateParts(text)?.[0]
  const own = yearOf(date.text)
  const isPast = material.lexis.isPast.test(sentence.text)
  // 27年3月に…死亡した: what has happened is not dated by a year that the article only plans for.
  // 24年3月, beside which the article may write 2030年度.
  const isShort = own !== undefined && own < SHORT_YEARS
  const latest = isPast ? Math.max(own ?? 0, isShort ? 0 : lastPastYear(material)) : latestYear(material)
  const isNear = (text: string): boolean => {
    const year = yearOf(text)
    // A year that has gone does not go with what is still to come.
    if (!isPast && own !== undefined && year !== undefined) return year > own && year - own <= YEARS_OFF
    return own === undefined
      ? year === undefined
      : year !== undefined && year <= latest && Math.abs(year - own) <= YEARS_OFF && year !== own
  }
  const others = material.body
    .flatMap((other) => other.dates)
    .filter(({ unit, text }) => unit === date.unit && isNew(sentence, text) && isNear(text))
    .map(({ text }) => text)
  const year = /\d{4}/.exec(date.text)?.[0]
  const moved = year
    ? [-2, 2, -3, -4].map((step) => date.text.replace(year, String(Number(year) + step))).filter(isNear)
    : []
  return [...shuffle(others, material.random).slice(0, 1), ...shuffle(moved, material.random)]
    .filter((text) => isNew(sentence, text))
    .slice(0, 1)
}

/** Places of the sentence, each exchanged for another of its level: a city for a city. */
function alterPlaces(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  span: Span,
  reporting: readonly Edit[],
): readonly Alteration[] {
  const { entities, lexis, random } = material
  const inside = sentence.phrases.filter(
    (phrase) => contains(span, phrase) && !phrase.coordinated && phrase.role !== 'topic' && phrase.role !== 'subject',
  )
  return inside.flatMap((phrase) => {
    const name = nameOf(lexis, sentence, phrase)
    const target = { start: phrase.nounEnd - name.length, end: phrase.nounEnd }
    const isMain = phrase.governor === clauseOf(sentence, clause)?.last
    if (
      !isMain ||
      lexis.levelOf(name) === '' ||
      entities.find(name)?.type !== 'place' ||
      sentence.text.slice(target.start, target.end) !== name
    )
      return []
    const others = entityCandidates(
      material,
      sentence,
      (other) =>
        other.type === 'place' && lexis.levelOf(other.name) === lexis.levelOf(name) && !entities.same(other.name, name),
    )
    return shuffle(others, random)
      .slice(0, 1)
      .flatMap((other) => alteration(material, sentence, clause, { sort: 'place', target, to: other.text }, reporting))
  })
}

/** The name stands alone, or after a place (한국의 한빛); a description before it (米大手の) would be the other one's. */
function isUndescribed({ entities }: Material, { text }: ReadSentence, phrase: Phrase, { start }: Span): boolean {
  const before = text.slice(phrase.start, start).replace(/[의の]\s?$/, '')
  return !phrase.relative && (start === phrase.start || entities.find(before)?.type === 'place')
}

function demands({ lang }: Material, text: string): readonly Alteration[] {
  const altered = forbidden(lang, text)
  return altered === null ? [] : [{ ...altered, exchanged: null, edits: null }]
}

/** What the statement of a clause (null: of the sentence) becomes with one detail altered. `text` is the statement as it is. */
export function alterations(
  material: Material,
  sentence: ReadSentence,
  clause: number | null,
  text: string,
  reporting: readonly Edit[],
): readonly Alteration[] {
  const { lexis, entities } = material
  const own = clauseOf(sentence, clause)
  if (!own) return []
  const span = clauseSpan(sentence, own)
  const inClause = (target: Span): boolean => contains(span, target)
  const figures = sentence.numbers
    .filter(
      (quantity) =>
        inClause(quantity) &&
        (reporting.length > 0 || askable(sentence, quantity)) &&
        // In a clause of reason or a definition another figure would not make sense.
        !inRelativeClause(sentence, quantity) &&
        !isFarFromEnd(sentence, quantity) &&
        !lexis.measuresNoun(quantity.unit, sentence.text.slice(quantity.end)),
    )
    .flatMap((quantity) =>
      alterFigure(material, sentence, quantity).flatMap((to) =>
        alteration(material, sentence, clause, { sort: 'figure', target: quantity, to }, reporting),
      ),
    )
  const dates = sentence.dates
    // 1893年(明治26年): the year in another count would tell.
    .filter((date) => inClause(date) && askable(sentence, date))
    .flatMap((date) =>
      alterDate(material, sentence, date).flatMap((to) =>
        alteration(material, sentence, clause, { sort: 'date', target: date, to }, reporting),
      ),
    )
  const names = sentence.phrases.filter(inClause).flatMap((phrase) => {
    const isEmbedded = phrase.role === 'subject' && sentence.words[phrase.governor ?? -1]?.join === 'adnominal'
    if ((phrase.role !== 'topic' && phrase.role !== 'subject') || phrase.coordinated || isEmbedded) return []
    const name = nameOf(lexis, sentence, phrase)
    const type = entities.find(name)?.type ?? lexis.typeByForm(name)
    const target = { start: phrase.nounEnd - name.length, end: phrase.nounEnd }
    // 新会社は: the same as one of the others by its name.
    if (lexis.isVague(name)) return []
    // 스타트업 한빛: what describes the name would describe the other one.
    if (!isUndescribed(material, sentence, phrase, target)) return []
    if ((type !== 'person' && type !== 'organisation') || sentence.text.slice(target.start, target.end) !== name)
      return []
    // What a person does another could not have done, but say it; what a ministry does a bank could not.
    if (type === 'person' && !lexis.isSaying.test(sentence.text)) return []
    const others = entityCandidates(
      material,
      sentence,
      (entity) =>
        entity.type === type &&
        lexis.sortOf(entity.name) === lexis.sortOf(name) &&
        lexis.isTitled(entity.name) === lexis.isTitled(name) &&
        !entities.same(entity.name, name),
    )
    return shuffle(others, material.random)
      .slice(0, 1)
      .flatMap((other) => alteration(material, sentence, clause, { sort: type, target, to: other.text }, reporting))
  })
  const places = alterPlaces(material, sentence, clause, span, reporting)
  const things = exchangedThings(material, sentence, clause).flatMap((exchanged) =>
    alteration(material, sentence, clause, exchanged, reporting),
  )
  const details = [
    ...figures,
    ...dates,
    ...names,
    ...places,
    ...opposites(material, sentence, own, text),
    ...contraries(material, sentence, clause, span, reporting),
    ...turned(material, sentence, text),
    ...demands(material, text),
    ...things,
  ]
  const isSound = (altered: Alteration): boolean =>
    altered.text !== text &&
    !material.articleKey.includes(comparisonKey(altered.text)) &&
    similarity(bigrams(altered.text), bigrams(sentence.text)) >= 0.28
  const affirmed = clause === null || goesWithItsVerb(material, text) ? null : sentence.forms.affirm(clause)
  return [
    ...details,
    ...(affirmed === null ? [] : [{ text: affirmed, said: sentence.text, exchanged: null, edits: null }]),
  ].filter(isSound)
}
