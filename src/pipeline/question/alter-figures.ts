/** Figures of a statement, each exchanged for another of its unit: one that the article has for something else, or one that is made. */
import { optionKey } from '@/core/quiz/comparison'
import { shuffle } from '@/core/random'
import { type Offer, SHOWS } from './altered'
import { argues } from './argument'
import { isAside } from './askable'
import { isCountThePoint, isFromTo, isMeasureThePoint, tellsChange } from './figure-point'
import { amountOf, isBound, isClearlyOther, NUMERAL, plausibleFor, variedFigures } from './figures'
import { withDigits } from './in-digits'
import type { Material } from './material'
import { isNarrated } from './narrator'
import { writtenAlike } from './other-values'
import { clauseSpan, contains, type Quantity, type ReadSentence } from './sentence'

/** Other figures of a sentence are no alteration of it: 10년 뒤 10배, 20년 뒤 1만 배. */
export const isNew = (sentence: ReadSentence, text: string): boolean =>
  !optionKey(sentence.text).includes(optionKey(text))

/** 64개 점포에 점포당 1만 5000개씩 모두 96만 개: one of them altered, the others don't add up. */
const ADDS_UP =
  /(?:씩|[가-힣]당\s|ずつ|当たり).*(?:모두|총|합계|計|合わせて)|(?:모두|총|합계|計|合わせて).*(?:씩|[가-힣]당\s|ずつ|当たり)/
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
  const shares = [...withDigits(text).matchAll(/(\d[\d.]*)\s?(?:퍼센트|%|％)/g)].map(([, share]) => Number(share))
  if (SHARE.test(quantity.unit) && shares.length > 1 && shares.reduce((sum, share) => sum + share, 0) === WHOLE)
    return true
  // 한 상자가 24개면 24개를: the same figure stands there again.
  if (text.split(quantity.text).length > 2) return true
  if (numbers.filter(isOfUnit).length < 2) return false
  if (/배|절반|분의|倍|半分|分の/.test(text)) return true
  const span = clauses.map((clause) => clauseSpan(sentence, clause)).find((own) => contains(own, quantity))
  const inside = numbers.filter((other) => span === undefined || contains(span, other))
  return inside.filter(isOfUnit).length > 1 && inside.some(({ unit }) => SHARE.test(unit) && unit !== quantity.unit)
}

/** 11주간, 1時間35分, 210쪽: how long it took and how old somebody is are on the way to what is said. */
const LENGTH_OF_TIME =
  /^(?:년|년간|해|개월|달|주|주일|주간|일|일간|시간|분|초|세|살|쪽|年間?|[かカヶヵケ]月間?|週間?|日間?|時間|分間?|秒間?|歳|ページ|頁)$/
/**
 * 세 개 라인, 四人, 말 두 마리, 농가 세 집: a reader who looks up how many there were has understood nothing by it, unless their number is what is told.
 */
const COUNTED =
  /^(?:명|인|사람|개|곳|대|점|가지|군데|척|채|권|팀|마리|가구|세대|호|석|건|편|장|줄|그루|송이|벌|자루|알|통|병|잔|동|기|문장|人|名|個|台|社|店|本|枚|冊|カ所|か所|箇所|軒|隻|頭|匹|羽|つ|種|種類|戸|世帯|席|件|通|棟|基|束|粒|袋|箱|杯|株|曲|校|館|便|組|団体|点)$/
/** So few are a handful, whatever is told of them; of people a few more. */
const HANDFUL = 10
const PEOPLE = { unit: /^(?:명|인|사람|人|名)$/, least: 30 } as const

/** 75mm, 분당 180회, 三度: how large, how warm and how often something is stands beside what is said of it. */
const MEASURE =
  /^(?:번|차례|회|층|도|℃|°C|도씨|mm|㎜|cm|㎝|m|미터|센티미터|밀리미터|센티|밀리|g|㎎|mg|그램|밀리그램|kg|킬로그램|㎏|kW|W|와트|킬로와트|볼트|V|기압|바|데시벨|回|度|階|段|ミリ|センチ|メートル|ミリメートル|センチメートル|グラム|ミリグラム|キログラム|ワット|キロワット|ボルト|気圧|デシベル|ヘルツ)$/

/** 세 배로 늘었다. */
const TIMES = /^[배倍]$/

/** A way so short is no more than a handful. */
const WAY = { unit: /^(?:km|㎞|킬로미터|킬로|キロ|キロメートル)$/, least: 30 } as const

/** Sentences of which whatever they tell is the article's news; an essay begins with a scene. */
const LEAD = 2
export const isOfLead = (material: Material, sentence: ReadSentence): boolean =>
  material.body.slice(0, LEAD).includes(sentence) && !isNarrated(material.lang, material.body) && !argues(material)

/** What strict teachers sent back whenever it was the altered detail. */
function isPetty(material: Material, sentence: ReadSentence, quantity: Quantity): boolean {
  const { unit, text } = quantity
  const amount = amountOf(text) ?? HANDFUL
  if (LENGTH_OF_TIME.test(unit) || MEASURE.test(unit)) return !isMeasureThePoint(material, sentence, quantity)
  if (WAY.unit.test(unit)) return amount < WAY.least
  if (TIMES.test(unit)) return !tellsChange(material, sentence, quantity)
  if (!COUNTED.test(unit) || isFromTo(sentence, quantity)) return false
  const least = PEOPLE.unit.test(unit) ? PEOPLE.least : HANDFUL
  return amount < least || !isCountThePoint(material, sentence, quantity, amount)
}

/** 11명 → 10명: a figure that is nearer than this share of it is another by a step, and petty. */
const NOTICED = 0.2
const isNoticed = (own: string, other: string): boolean => {
  const [a, b] = [amountOf(own), amountOf(other)]
  return a === null || b === null || Math.abs(a - b) >= a * NOTICED
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

/** 세계 어디에서도 3.3제곱미터마다 세지 않는다: what nobody does is as true of another figure. */
export const NOBODY = /어디에서도|어디에도|누구도|아무도|어떤 \S+도|どこにも|どこでも|誰も|いかなる/
/** 993년과 994년 사이: a year that is read as a number. */
const YEAR = 500

/** Figures of a sentence or statement, as numbers. */
const amountsIn = (text: string): readonly number[] =>
  [...withDigits(text).matchAll(NUMERALS)].flatMap(([written]) => amountOf(written) ?? [])

const NUMERALS = new RegExp(NUMERAL, 'g')
/** Of smaller figures some two always make a third. */
const LEAST_RECKONED = 12
/** A sum may have been rounded by this share. */
const ROUNDED = 0.01

/** 220m 가운데 190m, 남은 30m; 1만 8600그루의 60%인 1만 1160그루: two other figures that are told make this one. */
export function isReckoned(told: string, figure: string): boolean {
  const own = amountOf(figure)
  if (own === null) return false
  const others = amountsIn(told).filter((amount) => amount !== own)
  const share = SHARE.test(withDigits(figure).replace(/^[\d.,\s]+/, '')) ? own / WHOLE : own
  return others.some((a, i) =>
    others.some((b, j) => {
      if (i >= j || Math.max(own, a, b) <= LEAST_RECKONED) return false
      const [small, large] = [Math.min(a, b), Math.max(a, b)]
      const made = [a * b, a + b, large - small, large / small, small / large, (a * b) / WHOLE]
      return made.some((amount) => [own, share].some((each) => Math.abs(amount - each) <= each * ROUNDED))
    }),
  )
}

/** What a group has in number: three of them, not three hours. */
const OF_GROUP =
  /^(?:人|名|社|カ国|か国|ヶ国|カ所|か所|基|台|隻|本|軒|店|校|館|団体|市町村|명|곳|개국|개사|사람|개|팀|대|척)$/

/** 三社の試算では, 七人には, 十八基は: so many of those that were named, by which nothing is told. */
export function refersBack({ body }: Material, sentence: ReadSentence, quantity: Quantity): boolean {
  const { start, end, text, unit } = quantity
  const phrase = sentence.phrases.find((own) => own.start === start && contains(own, quantity))
  const before = sentence.text.slice(0, start)
  if (!phrase || phrase.relative || !OF_GROUP.test(unit) || /(?:約|およそ|うち|약|の)\s?$/.test(before)) return false
  const isAlone = phrase.nounEnd === end
  const isKnown = body.some(
    (other) =>
      other.sentence.index < sentence.sentence.index &&
      other.numbers.some((one) => one.unit === unit && amountOf(one.text) === amountOf(text)),
  )
  const isGroup = isAlone ? phrase.role !== 'object' : /^\s?[의の]/.test(sentence.text.slice(end))
  return (isAlone && phrase.role === 'topic') || (isKnown && isGroup && phrase.role !== 'predicate')
}

/** 5円玉, 만 원권: there is no coin of eight. */
const DENOMINATION = /^(?:玉|札|硬貨|紙幣)|^\s?(?:짜리|권(?=[을를이은과의\s])|동전|지폐)/
/** 99.999%: how pure or how sure something is. */
const NEARLY_ALL = 90

/** What no other figure could stand for, or what is as true of others: of two litres the volume grows seven hundred times as well. */
function isOneOfItsKind({ text, numbers }: ReadSentence, { end, unit, text: written }: Quantity): boolean {
  const amount = amountOf(written)
  return (
    DENOMINATION.test(text.slice(end)) ||
    (amount === 1 && numbers.some((other) => TIMES.test(other.unit))) ||
    (SHARE.test(unit) && amount !== null && amount > NEARLY_ALL && written.includes('.'))
  )
}

/** A figure of the article, and one that is made, each of which could stand here; none where another one could be worked out, or would be as true. */
export function otherFigures(material: Material, sentence: ReadSentence, quantity: Quantity): readonly Offer[] {
  if (isPetty(material, sentence, quantity) && !isOfLead(material, sentence)) return []
  if (
    ADDS_UP.test(sentence.text) ||
    isOfSum(sentence, quantity) ||
    isTold(sentence, quantity) ||
    isCountedBy(sentence, quantity) ||
    refersBack(material, sentence, quantity) ||
    isReckoned(sentence.text, quantity.text) ||
    NOBODY.test(sentence.text)
  )
    return []
  if (isOneOfItsKind(sentence, quantity)) return []
  if (/^[년年]$/.test(quantity.unit) && (amountOf(quantity.text) ?? 0) >= YEAR) return []
  const after = sentence.text.slice(quantity.end)
  // 볼트 400개를 조이다 보면: if more would do, less may not.
  if (isBound(after) || /^[^,、.。]*(?:다 보면|(?:으)?면|れば|たら|ると)[\s,、]/.test(after)) return []
  const before = sentence.text.slice(0, quantity.start)
  // 주석이 10%만 넘어도: with more it is true all the more. 年に1、2回, 1~2회: one of two that are meant roughly.
  if (/^만\s/.test(after) || /[\d一二三四五六七八九十]\s?[、~～∼–-]\s?$/.test(before)) return []
  // 겨우 1도, わずか3人: of four the least is meant.
  if (/(?:겨우|고작|불과|무려|わずか|たった|実に)\s?(?:약\s?|約)?$/.test(before)) return []
  const place = { stem: before + after, before, after }
  const isSized = plausibleFor(place, quantity, 'made')
  const isOther = (text: string): boolean =>
    isClearlyOther(place, quantity.text, text) && isNoticed(quantity.text, text) && isNew(sentence, text)
  // 8時40分: nobody looks up the minute, and it is no length of time.
  if (/[시時]\s?$/.test(before)) return []
  const ofArticle = material.body
    .flatMap((other) => other.numbers)
    .filter((other) => writtenAlike(quantity, other) && isOther(other.text) && isSized(other.text))
  const made = variedFigures(material, place, quantity).filter(isOther)
  const aside = isAside(sentence, quantity)
  const offer =
    (shows: number) =>
    (to: string): Offer => ({ exchanged: { sort: 'figure', target: quantity, to }, shows, aside })
  return [
    ...shuffle(
      ofArticle.map(({ text }) => text),
      material.random,
    )
      .slice(0, 1)
      .map(offer(SHOWS.ofArticle)),
    ...made.slice(0, 1).map(offer(SHOWS.made)),
  ]
}
