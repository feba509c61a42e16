/** Figures that a Japanese text writes in kanji, as if it wrote them in digits: 二〇二七年四月 is 2027年4月, 三千二百円 3200円, 〇・九度 0.9度. */
import { COUNTER_PATTERN } from './counters'
import { kanjiNumber } from './kanji-numerals'

/** A number in kanji, perhaps with decimals: 三百十二, 二〇一九, 一・六. */
const KANJI_NUMBER = '[〇一二三四五六七八九十百千万億兆]+(?:・[〇一二三四五六七八九]+)?'

/** Units of measure, which follow nothing but a figure. */
const MEASURE = '平方[メキセミ]|立方[メキセミ]|[ァ-ヶー]{2,}|[%％円]|ドル'
const COUNTED =
  '海里|馬力|市町村|都道府県|品種|品目|路線|区間|往復|言語|項目|議席|世帯|施設|作品|地点|拠点|団体|都市|自治体|種類|日間|日分|日目|日|月|年代|世紀|分の|坪|室|園|床|館|[ck]?m|kg|[㎢㎡]|[かカヶヵケ][国所月]'
const FIGURE = new RegExp(`(${KANJI_NUMBER})(${MEASURE}|${COUNTED}|${COUNTER_PATTERN})`, 'gu')

/** After a noun: 修理船四隻, 従業員五十二人, but 春一番, 鉄人三度. */
const AFTER_NOUN =
  /^(?:世帯|施設|作品|地点|拠点|団体|都市|自治体|種類|日間|年間|週間|時間|[かカヶヵケ][国所月]|[社隻基台軒棟戸校件頭匹羽枚冊割倍人名機店館園便両票株個巻歳])/
/** 昨年八月, 約二十基, 月三千円: what stands right before a figure. */
const BEFORE = /(?:[約計年月日週時延翌同毎前後]|うち|平均|昨年|今年|来年)$/
/** 数十人, 第三者, 何百円: no figure, and no part of one. */
const NOT_AFTER = /[数何第幾唯各全\dA-Za-zァ-ヶー〇・．.々]$/
/** 二人三脚, 三日月, 十人十色: with a kanji after it, so short a number is part of a word; 三年後, 七割弱. */
const GOES_ON = /^(?!(?:[後前間以超余未弱強程減増分刻近余台目])|約)\p{Script=Han}/u
/** 二度と, 三人は, 三位: words as often as counts. */
const OFTEN_WORDS = /^[度回人位点段口席面字語階国分種番次世期]/
const IS_MEASURE = new RegExp(`^(?:${MEASURE})`, 'u')

function isFigure(number: string, unit: string, before: string, after: string): boolean {
  if (NOT_AFTER.test(before)) return false
  const isMeasured = IS_MEASURE.test(unit)
  const isLed = BEFORE.test(before)
  if (isMeasured) return true
  if (/\p{Script=Han}$/u.test(before) && !isLed && !AFTER_NOUN.test(unit)) return false
  // 一部, 一台, 千人: one, or a great many.
  if (/^(?:一|[百千万億兆]+)$/.test(number)) return isLed && unit !== '部'
  // 十分に冷える: an adverb.
  if (number === '十' && unit === '分') return isLed || /^(?:ほど|程度|以内|おき|ごと|後|前)/.test(after)
  if (/^[二三]$/.test(number) && OFTEN_WORDS.test(unit)) return isLed
  return number.length > 1 || isLed || unit === '割' || !GOES_ON.test(after)
}

export interface KanjiFigure {
  /** The number alone, without its counter. */
  readonly start: number
  readonly end: number
  readonly value: number
}

/** The numbers that count, measure or date something, in order. */
export function kanjiFigures(text: string): readonly KanjiFigure[] {
  return [...text.matchAll(FIGURE)].flatMap(({ index: start, 1: number = '', 2: unit = '' }) => {
    const end = start + number.length
    const value = kanjiNumber(number)
    return value !== null && isFigure(number, unit, text.slice(0, start), text.slice(end + unit.length))
      ? [{ start, end, value }]
      : []
  })
}

export interface InDigits {
  readonly text: string
  /** Where the character at this place of `text` stands in what was written. */
  readonly written: (at: number) => number
}

/** A text with its figures in digits, and where each of its characters was. */
export function inDigits(text: string): InDigits {
  let digits = ''
  let done = 0
  // After each exchanged figure: where it ends in the one and in the other.
  const ends: { readonly here: number; readonly there: number }[] = []
  for (const { start, end, value } of kanjiFigures(text)) {
    digits += `${text.slice(done, start)}${value}`
    ends.push({ here: digits.length, there: end })
    done = end
  }
  const written = (at: number): number => {
    const last = ends.findLast(({ here }) => here <= at)
    return last ? last.there + at - last.here : at
  }
  return { text: digits + text.slice(done), written }
}
