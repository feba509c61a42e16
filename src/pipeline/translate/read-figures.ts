/** Figures in a Japanese headword and what they count or measure: 3分野 さんぶんや, 30km さんじゅっきろめーとる, CO2 しーおーつー. */
import { toHiragana } from '@/lang/ja/kana'
import { readEnglishDigit } from '@/lang/ja/latin'
import { type QuantityReading, readNumber, readQuantity } from '@/lang/ja/numbers'
import type { LookUpReading } from '../ports'

/** What stands behind a number and is written in symbols, as NFKC leaves them (㎡ is m2). */
const UNITS: Readonly<Record<string, string>> = Object.fromEntries(
  `t:トン g:グラム kg:キログラム mg:ミリグラム μg:マイクログラム m:メートル km:キロメートル cm:センチメートル mm:ミリメートル nm:ナノメートル μm:マイクロメートル m2:へいほうメートル
   km2:へいほうキロメートル cm2:へいほうセンチメートル mm2:へいほうミリメートル m3:りっぽうメートル cm3:りっぽうセンチメートル ha:ヘクタール cc:シーシー L:リットル l:リットル mL:ミリリットル ml:ミリリットル
   dL:デシリットル dl:デシリットル kL:キロリットル kl:キロリットル W:ワット kW:キロワット MW:メガワット GW:ギガワット TW:テラワット Wh:ワットじ kWh:キロワットじ MWh:メガワットじ GWh:ギガワットじ
   TWh:テラワットじ V:ボルト kV:キロボルト mAh:ミリアンペアじ Hz:ヘルツ kHz:キロヘルツ MHz:メガヘルツ GHz:ギガヘルツ KB:キロバイト MB:メガバイト GB:ギガバイト TB:テラバイト PB:ペタバイト
   Mbps:メガビーピーエス Gbps:ギガビーピーエス dB:デシベル Pa:パスカル hPa:ヘクトパスカル kPa:キロパスカル MPa:メガパスカル J:ジュール kJ:キロジュール cal:カロリー kcal:キロカロリー ppm:ピーピーエム
   Sv:シーベルト mSv:ミリシーベルト μSv:マイクロシーベルト Bq:ベクレル °C:ど`
    .split(/\s+/)
    .map((row) => row.split(':')),
)
const UNIT = new RegExp(
  `^(\\d[\\d,.]*)(${Object.keys(UNITS)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?![A-Za-z\\d])`,
)

/** Behind a counter they belong to it, and make no word with it: 10分前後 is no 分前 (わけまえ). */
const BELONGS_TO_COUNTER = /^[前後末中分夜朝半頃目間以上下差物組用制型式付内外余弱強未超毎計別々度央線]/

/** The number at the head of `text`, which stands behind `before`; null where there is none. */
export function readFigures(text: string, before: string, lookUpReading: LookUpReading): QuantityReading | null {
  return (
    readFraction(text) ??
    readRatio(text, before) ??
    readMeasure(text) ??
    readCode(text, before, lookUpReading) ??
    readQuantity(text, (counter, after) => !beginsWord(counter, after, lookUpReading))
  )
}

/** 3分の2 is さんぶんのに: 分 counts parts there and no minutes. */
function readFraction(text: string): QuantityReading | null {
  const [whole, parts = '', taken = ''] = /^(\d+)分の(\d+)/.exec(text) ?? []
  const [below, above] = [readNumber(parts), readNumber(taken)]
  return whole && below !== null && above !== null ? { reading: `${below}ぶんの${above}`, length: whole.length } : null
}

/** たい of 7対3, から of 10〜20歳, ぶ of 3割5分. */
function readRatio(text: string, before: string): QuantityReading | null {
  if (/\d$/.test(before) && /^対\d/.test(text)) return { reading: 'たい', length: 1 }
  if (/\d[^\d\s]{0,3}$/.test(before) && /^[〜~]\d/.test(text)) return { reading: 'から', length: 1 }
  const [whole, tenth = ''] = (/\d割$/.test(before) && /^(\d)分/.exec(text)) || []
  return whole === undefined ? null : { reading: `${readNumber(tenth)}ぶ`, length: whole.length }
}

function readMeasure(text: string): QuantityReading | null {
  const [whole, number = '', symbol = ''] = UNIT.exec(text) ?? []
  const name = UNITS[symbol]
  const reading = readNumber(number)
  if (whole === undefined || name === undefined || reading === null) return null
  const counted = readQuantity(number + name)
  const isCounter = counted?.length === number.length + name.length
  return { reading: isCounter ? counted.reading : reading + toHiragana(name), length: whole.length }
}

/** Sizes of paper, and viruses, have Japanese digits: A4 えーよん, H5N1 えいちごえぬいち. `|` is where the digit stands. */
const IN_JAPANESE = /(?:^|[^A-Za-z])[AB]\|[3-6]|H\|\dN\d|H\dN\|/

/** A digit behind a Latin letter, which counts nothing: つー of CO2, せぶん of G7首脳; すりー of 3D. */
function readCode(text: string, before: string, lookUpReading: LookUpReading): QuantityReading | null {
  const digit = /^\d(?![\d.,])/.exec(text)?.[0]
  if (digit === undefined) return null
  const code = { reading: readEnglishDigit(Number(digit)), length: 1 }
  if (/^[23][DG](?![A-Za-z])/.test(text)) return code
  const [letters] = /[A-Za-z]+$/.exec(before) ?? []
  if (letters === undefined || IN_JAPANESE.test(`${before}|${text}`)) return null
  // IT3社, but G7会合
  const counted = readQuantity(text, (counter, after) => !beginsWord(counter, after, lookUpReading))
  return letters.length > 1 && counted !== null && counted.length > 1 ? null : code
}

/** Whether a counter is the head of a word that is counted itself: 分野 of 3分野, but 体制 of 5人体制. */
function beginsWord(counter: string, after: string, lookUpReading: LookUpReading): boolean {
  const isWord = (word: string): boolean => lookUpReading(word).some(({ kind }) => kind === 'common')
  const [next = ''] = after
  return (
    [...counter].length === 1 &&
    /\p{Script=Han}/u.test(next) &&
    !BELONGS_TO_COUNTER.test(next) &&
    isWord(counter + next) &&
    ![2, 3].some((length) => [...after].length >= length && isWord(after.slice(0, length)))
  )
}
