/** Numbers with their counter and dates of a Japanese sentence, each with the question that asks for it. */
import { inDigits, kanjiFigures } from '@/lang/ja/kanji-figures'
import { withDigits } from '../in-digits'
import type { Quantity } from '../sentence'

/** 助数詞 and units, longer ones first. */
const UNITS =
  'キロワット時|メガワット時|ギガワット時|キロワット|メガワット|ギガワット|キロリットル|キログラム|キロメートル|平方メートル|平方キロ|マイクロメートル|ナノメートル|ミリメートル|ミリグラム|センチメートル|ヘクタール|リットル|メートル|センチ|ミリ|グラム|ポイント|ページ|ユーロ|ポンド|ウォン|ドル|円|元|バレル|トン|キロ|年間|年分|か月分|カ月分|か月|カ月|ヶ月|ヵ月|か国|カ国|ヶ国|カ所|か所|時間分|時間|分間|日間|日分|週間|種類|世帯|議席|試合|チーム|施設|自治体|都市|地点|作品|品種|拠点|団体|人分|人|名|基|台|回分|回|件|社|分|秒|％|%|割|倍|km|cm|mm|kg|m|歳|位|本|隻|機|両|枚|点|店|校|度|階|頭|匹|羽|巻|曲|票|戸|室|席|床|項目|言語|語|字|品目|冊|着|軒|棟|便|往復|区間|路線|海里|馬力|市町村|都道府県|通り|館|園|株|束|個|口|粒|箱|袋|畳|坪|種|日|年|平方センチ|立方メートル|㎢|㎡'
/** Years that a text of today speaks of as dates end here. */
const LAST_YEAR = 2200
const MONEY = /^(?:円|ドル|ユーロ|ポンド|元|ウォン)$/
/** 5億8千万, 4万8千. */
const ARABIC = String.raw`\d[\d,.]*(?:[兆億万千百]+(?:\d[\d,]*)?)*`
const NUMBER = new RegExp(`(?<![\\d.,A-Za-z第属])(?<![A-Za-z] )(${ARABIC})(${UNITS})`, 'g')
const UNIT = new RegExp(`^(?:${UNITS})`)
/** With a kanji after it another counter would be the beginning of a word (二十面体): 四割減る, 三キロ先. */
const ENDS_ITSELF = /^(?:[ァ-ヶー]{2,}|割|[%％])$/
/** 一人, 二度, 三位: words rather than counts. 百年, 千人: a great many. */
const NO_COUNT_IN_KANJI =
  /^(?:一[^一二三四五六七八九十百千万億・〇].*|[百千万億]+[^百千万億].*|[二三](?:度|回|人|位|点|段|口|席|面|字|語|階|国|分|日|年).*|[一二三四五六七八九十百千]+(?:度|位|階|日|年))$/
/** 3年後, 2人目, 1つ当たり: no quantity of its own. 時 after 分 and the like would cut a word. */
const NO_QUANTITY_AFTER =
  /^(?:目|後|前(?!後)|以前|当たり|あたり|につき|ごと(?!に)|おき(?!に)|号|時点|[0-9０-９]|か所|台詞|制|組|版|型|級|式|用|以上(?![をがにで])|以下(?![をがにで])|未満|連続|ぶり|弱|強|超|余(?!り)|刻み|半|の\d)/
/** 3か国保護地域として: the counter begins a compound. */
const BEGINS_COMPOUND = /^(?!程度|以上|以下|以内|前後|近く|余り|未満)\p{Script=Han}{2,8}(?:として|の|を|が|は|に|で)/u
/** 26年生きた, 10年で, 11日遅れる: how long, where 26年に and 11日に would be when. */
const LASTS =
  /^(?:ほど|程度|余り|あまり|近く|前後|以上[をがにで]|足らず|をかけ|かけ|かか|かから|続|生き|保存|保管|早[くい]|遅[れくい]|もか|も要|にわた|に及|ごとに|おきに|を要|を費|を過ごし)/

const DATE =
  /(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:度|初頭|半ば|末|前半|後半|春|夏|秋|冬|の(?:春|夏|秋|冬|暮れ|\d{1,2}月(?:\d{1,2}日)?))?|(?:昨年|今年|来年|前年|翌年|先月|来月|今月)\d{1,2}[月日](?:\d{1,2}日)?|(?<![\d年])\d{1,2}月\d{1,2}日|\d{1,2}世紀(?:前半|後半|初頭|末|半ば)?|(?<![\d.,第成和正治])\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?|度|(?=に(?!及|わた|一|1|な|達|近|満|及ぶ)|、|春|夏|秋|冬|末))(?:春|夏|秋|冬|末)?|(?:明治|大正|昭和|平成|令和)(?:元|\d{1,2}|[一二三四五六七八九十]{1,3})年(?:\d{1,2}月(?:\d{1,2}日)?)?)/g
const NO_DATE_AFTER =
  /^(?:間|前|後|生まれ|ぶり|目|余|の(?!(?:[\p{Script=Han}ァ-ヶー]{0,7}(?:調査|実験|試験|検査|測定|地震|台風|大火|火災|噴火|洪水|豪雨|津波|選挙|改正|改修|改築|再建|空襲|発掘|総会|大会|合併))(?:では?|により|によって))|にかけ|まで(?!に)|から(?:約?\d|翌|同|昨|今|[^、。]{0,8}(?:まで|にかけ))|時点|以降|以来|以前|版|型|分|と|代|期)/u

const CONVERTED = /^(?:、|（)約\d[\d,.]*(?:兆|億|万|千)?(?:\d[\d,]*(?:億|万)?)*(?:円|ドル|ユーロ|元|ウォン)）?/

const counts = (unit: string): string => (MONEY.test(unit) ? 'いくら' : `何${unit}`)

/** 160日, 26年生きた: days and years that last; the others are dates. */
function lasts(digits: string, unit: string, after: string): boolean {
  if (unit === '年') return digits.length < 4 && LASTS.test(after)
  return unit !== '日' || LASTS.test(after) || (Number(digits) > MOST_DAYS && /^[でにをも]/.test(after))
}

const MOST_DAYS = 31

export function japaneseNumbers(text: string): readonly Quantity[] {
  const found = [...text.matchAll(NUMBER)].flatMap((match): Quantity[] => {
    const [whole, digits = '', unit = ''] = match
    const end = match.index + whole.length
    const after = text.slice(end)
    if (unit === '歳' || NO_QUANTITY_AFTER.test(after) || BEGINS_COMPOUND.test(after)) return []
    if (!lasts(digits, unit, after)) return []
    // 5時間30分, 16円50銭: one quantity of two figures.
    if (/\d(?:時間|分|年|円|メートル)$/.test(text.slice(0, match.index))) return []
    // 30億ドル、約4500億円: the sum in another currency belongs to it.
    const converted = MONEY.test(unit) ? (CONVERTED.exec(text.slice(end))?.[0].length ?? 0) : 0
    return [{ start: match.index, end: end + converted, text: whole, unit, interrogative: counts(unit) }]
  })
  const all = [...found, ...numbersInKanji(text)]
  return all.filter((one) => !all.some((other) => other !== one && other.start < one.start && other.end >= one.end))
}

function numbersInKanji(text: string): readonly Quantity[] {
  return kanjiFigures(text).flatMap(({ start, end: counted }): Quantity[] => {
    const unit = UNIT.exec(text.slice(counted))?.[0]
    if (unit === undefined || unit === '歳') return []
    const end = counted + unit.length
    const [before, written, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
    const isInWord = /^\p{Script=Han}/u.test(after) && !ENDS_ITSELF.test(unit)
    const goesOn = /[一二三四五六七八九十](?:年|時間|円)$/.test(before)
    if (isInWord || goesOn || NO_COUNT_IN_KANJI.test(written)) return []
    if (NO_QUANTITY_AFTER.test(after) || BEGINS_COMPOUND.test(after)) return []
    return [{ start, end, text: written, unit, interrogative: counts(unit) }]
  })
}

/** 9400年: how long, not when. */
const isSpan = (date: string): boolean => Number(/^(\d{4})年/.exec(date)?.[1] ?? 0) > LAST_YEAR

/** Dates of one shape are written in one way: 二〇一九年 is not exchanged for 2019年. */
const shapeOf = (date: string): string => (withDigits(date) === date ? '' : '漢') + shapeInDigits(withDigits(date))

const shapeInDigits = (date: string): string =>
  date
    .replace(/\d{4}/g, 'Y')
    .replace(/\d+/g, '0')
    .replace(/(?<=明治|大正|昭和|平成|令和)[元一二三四五六七八九十]+/, '0')
    .replace(/昨年|前年|先月/, 'past')
    .replace(/来年|翌年|来月/, 'coming')
    .replace(/[春夏秋冬]/, 'S')

/** 1965年（昭和40年）, 1894年（34歳）: the same year in another count, or how old somebody was then. */
const IN_ANOTHER_COUNT =
  /^[（(](?:(?:明治|大正|昭和|平成|令和|[一-龠]{2})(?:元|\d{1,2}|[一二三四五六七八九十]{1,3})年|\d{1,3}歳)[)）]/

export function japaneseDates(written: string): readonly Quantity[] {
  const digits = inDigits(written)
  return datesIn(digits.text).map((date) => {
    const [start, end] = [digits.written(date.start), digits.written(date.end)]
    const text = written.slice(start, digits.written(date.start + date.text.length))
    return { ...date, start, end, text, unit: shapeOf(text) }
  })
}

function datesIn(text: string): readonly Quantity[] {
  const found = [...text.matchAll(DATE)].flatMap((match) => {
    const [whole] = match
    const told = match.index + whole.length
    const end = told + (IN_ANOTHER_COUNT.exec(text.slice(told))?.[0].length ?? 0)
    // 2023年（令和5年）6月: the date goes on after the brackets.
    const goesOn = end > told && /^\d{1,2}月/.test(text.slice(end))
    if (goesOn || NO_DATE_AFTER.test(text.slice(end)) || isSpan(whole)) return []
    return [{ start: match.index, end, text: whole, unit: shapeOf(whole), interrogative: 'いつ' }]
  })
  return found.filter((one) => !found.some((other) => other.start < one.start && other.end >= one.end))
}

/** 31年 of a paper's report is 2031; 98年 is 1998. */
const SHORT_YEARS_OF_1900 = 51

/** Digits of a date in order of size, null where the year is unknown: 二〇一九年の秋, 24年5月. */
export function japaneseDateParts(written: string): readonly number[] | null {
  const date = withDigits(written)
  const year = /^(?:\d{4}|\d{2})(?=年)/.exec(date)?.[0]
  if (year === undefined) return null
  const value = Number(year)
  const full = value > 99 ? value : value < SHORT_YEARS_OF_1900 ? 2000 + value : 1900 + value
  return [full, ...(date.slice(year.length).match(/\d+/g)?.map(Number) ?? [])]
}
