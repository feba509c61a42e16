/** Amounts with their unit as the article writes them: 1,141억 엔, 20万キロワット, 4분의 3. Dates and small counts are no terms. */
import type { Lang, Sentence, Span } from '@/core/article/types'

export interface Quantity extends Span {
  readonly sentence: number
  readonly text: string
  /** 0 to 1: how much a reader has to know about saying it. Money and large numbers first. */
  readonly weight: number
}

const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`
const KO_UNIT =
  '원|엔|달러|유로|파운드|위안|프랑|루피|명|개소|곳|건|대|가구|세대|회|장|마리|톤|kg|g|km|m|cm|㎢|평|ha|헥타르|리터|킬로리터|킬로미터|미터|킬로그램|킬로와트시|킬로와트|메가와트시|메가와트|기가와트시|기가와트|테라와트시|와트|kWh|kW|MWh|MW|GWh|GW|TWh|배럴|나노미터|비트|기가비트|바이트|기가바이트|테라바이트|㎞|㎏|㎡|㎥|TEU급?|DWT급?|기압|세제곱미터|제곱킬로미터|제곱미터|L(?![A-Za-z])|t(?![A-Za-z])|광년|배|퍼센트|포인트|%포인트|%p'
const JA_UNIT =
  '円|ウォン|ドル|ユーロ|ポンド|元|フラン|ルピー|人|カ所|か所|箇所|件|台|世帯|戸|回|枚|頭|匹|トン|キログラム|グラム|キロメートル|メートル|キロリットル|リットル|平方キロメートル|平方メートル|ヘクタール|キロワット時|キロワット|メガワット|ギガワット|ワット|kWh|kW|MWh|MW|GWh|GW|TWh|バレル|ナノメートル|ビット|ギガビット|バイト|ギガバイト|テラバイト|立方メートル|TEU[級型]?|気圧|キロ(?![ァ-ヺー])|光年|倍|ポイント'

const PATTERNS: Readonly<Record<Lang, RegExp>> = {
  ko: new RegExp(
    `(?:${NUMBER}\\s?[천백십]?[조억만]\\s?)+(?:${NUMBER}[천백십]?\\s?)?(?:${KO_UNIT})?|${NUMBER}\\s?(?:${KO_UNIT})(?![가-힣]{2})|\\d+분의 \\d+`,
    'g',
  ),
  ja: new RegExp(
    `(?:毎[秒時])?(?:(?:${NUMBER}[千百十]?[兆億万])+(?:${NUMBER}[千百十]?)?(?:${JA_UNIT})?|${NUMBER}(?:${JA_UNIT}))|\\d+分の\\d+`,
    'g',
  ),
}

const MONEY = /(?:원|엔|달러|유로|파운드|위안|円|ウォン|ドル|ユーロ|ポンド|元)$/
const BIG = /[조억만兆億万]/
const MEASURE =
  /(?:와트시?|리터|톤|미터|비트|TEU|DWT|[㎞㎏㎡㎥㎢]|\dL|\dt|ワット時?|リットル|トン|メートル|キロ$|ビット|[kMGT]Wh?|分の|분의)/

function weightOf(text: string): number {
  const isBig = BIG.test(text)
  if (MONEY.test(text)) return isBig ? 1 : 0.5
  if (MEASURE.test(text)) return isBig ? 0.8 : 0.5
  // 100万 of nothing
  if (/[\d조억만천백십兆億万千百十]$/.test(text)) return 0.1
  return isBig ? 0.6 : 0.1
}

export function quantitiesIn(sentence: Sentence, lang: Lang): readonly Quantity[] {
  return [...sentence.text.matchAll(PATTERNS[lang])].flatMap((match) => {
    const text = match[0].trim()
    const start = match.index
    const isInside = /[\d.,A-Za-z]$/.test(sentence.text.slice(0, start))
    return isInside ? [] : [{ sentence: sentence.index, start, end: start + text.length, text, weight: weightOf(text) }]
  })
}
