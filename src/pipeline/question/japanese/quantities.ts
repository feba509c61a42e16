/** Numbers with their counter and dates of a Japanese sentence, each with the question that asks for it. */
import type { Quantity } from '../sentence'

/** 助数詞 and units, longer ones first. */
const UNITS =
  'キロワット時|メガワット時|ギガワット時|キロワット|メガワット|ギガワット|キロリットル|キログラム|キロメートル|平方メートル|平方キロ|ミリメートル|センチメートル|ヘクタール|リットル|メートル|ポイント|ユーロ|ポンド|ウォン|ドル|円|元|バレル|トン|キロ|年間|か月|カ月|ヶ月|ヵ月|か国|カ国|ヶ国|カ所|か所|時間|分間|日間|週間|種類|世帯|議席|試合|チーム|施設|自治体|人|名|基|台|回|件|社|分|秒|％|%|割|倍|km|cm|mm|kg|m|歳|位|本|隻|機|両|枚|点|店|校|度|階|頭|匹|羽|巻|曲|票|戸|室|席|床|項目|言語|語|字|品目|冊|着|軒|棟|便|往復|区間|路線|海里|馬力|市町村|都道府県|通り|館|園|株|束|平方センチ|立方メートル|㎢|㎡'
/** Years that a text of today speaks of as dates end here. */
const LAST_YEAR = 2200
const MONEY = /^(?:円|ドル|ユーロ|ポンド|元|ウォン)$/
const NUMBER = new RegExp(
  `(?<![\\d.,A-Za-z第])(?<![A-Za-z] )(\\d[\\d,.]*(?:兆|億|万|千|百)?(?:\\d[\\d,]*(?:兆|億|万|千)?)*)(${UNITS})`,
  'g',
)
/** 3年後, 2人目, 1つ当たり: no quantity of its own. 時 after 分 and the like would cut a word. */
const NO_QUANTITY_AFTER =
  /^(?:目|後|前|以前|当たり|あたり|につき|ごと|号|時点|[0-9０-９]|か所|台詞|制|組|版|型|式|用|以上の|以下の|以上|未満|連続|ぶり|弱|強|超|余|前後|半|の\d)/

const DATE =
  /(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:度|初頭|半ば|末|前半|後半|春|夏|秋|冬)?|(?:昨年|今年|来年|前年|翌年|先月|来月|今月)\d{1,2}[月日](?:\d{1,2}日)?|(?<!\d)\d{1,2}月\d{1,2}日|\d{1,2}世紀(?:前半|後半|初頭|末|半ば)?)/g
const NO_DATE_AFTER = /^(?:間|前|後|生まれ|ぶり|目|余|の|にかけ|から|まで|時点|以降|以来|以前|版|型|分|と|代)/

const CONVERTED = /^(?:、|（)約\d[\d,.]*(?:兆|億|万|千)?(?:\d[\d,]*(?:億|万)?)*(?:円|ドル|ユーロ|元|ウォン)）?/

const counts = (unit: string): string => (MONEY.test(unit) ? 'いくら' : `何${unit}`)

export function japaneseNumbers(text: string): readonly Quantity[] {
  const found = [...text.matchAll(NUMBER)].flatMap((match): Quantity[] => {
    const [whole, , unit = ''] = match
    const end = match.index + whole.length
    if (unit === '歳' || NO_QUANTITY_AFTER.test(text.slice(end))) return []
    // 5時間30分, 16円50銭: one quantity of two figures.
    if (/\d(?:時間|分|年|円|メートル)$/.test(text.slice(0, match.index))) return []
    // 30億ドル、約4500億円: the sum in another currency belongs to it.
    const converted = MONEY.test(unit) ? (CONVERTED.exec(text.slice(end))?.[0].length ?? 0) : 0
    return [{ start: match.index, end: end + converted, text: whole, unit, interrogative: counts(unit) }]
  })
  return found.filter((one) => !found.some((other) => other !== one && other.start < one.start && other.end >= one.end))
}

/** 9400年: how long, not when. */
const isSpan = (date: string): boolean => Number(/^(\d{4})年/.exec(date)?.[1] ?? 0) > LAST_YEAR

const shapeOf = (date: string): string =>
  date
    .replace(/\d{4}/g, 'Y')
    .replace(/\d+/g, '0')
    .replace(/昨年|前年|先月/, 'past')
    .replace(/来年|翌年|来月/, 'coming')
    .replace(/[春夏秋冬]/, 'S')

export const japaneseDates = (text: string): readonly Quantity[] =>
  [...text.matchAll(DATE)].flatMap((match) => {
    const [whole] = match
    const end = match.index + whole.length
    if (NO_DATE_AFTER.test(text.slice(end)) || isSpan(whole)) return []
    return [{ start: match.index, end, text: whole, unit: shapeOf(whole), interrogative: 'いつ' }]
  })
