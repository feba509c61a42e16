/** How Japanese reads numbers with their counters: 1,141億円 せんひゃくよんじゅういちおくえん, 2月 にがつ (NHK 日本語発音アクセント新辞典, 数詞＋助数詞の発音). */
import { COUNTER_PATTERN, type Counter, counterNamed, DAYS, IRREGULAR, SEVENS_AND_NINES } from './counters'
import { kanjiNumber } from './kanji-numerals'

const DIGITS = ['', 'いち', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はち', 'きゅう']
const HUNDREDS: Readonly<Record<number, string>> = { 1: 'ひゃく', 3: 'さんびゃく', 6: 'ろっぴゃく', 8: 'はっぴゃく' }
const THOUSANDS: Readonly<Record<number, string>> = { 1: 'せん', 3: 'さんぜん', 8: 'はっせん' }
const MYRIADS = ['', 'まん', 'おく', 'ちょう']
const KANJI_MYRIADS: Readonly<Record<string, number>> = { 万: 1, 億: 2, 兆: 3 }

function readUnderMyriad(value: number): string {
  const thousand = Math.floor(value / 1000)
  const hundred = Math.floor(value / 100) % 10
  const ten = Math.floor(value / 10) % 10
  return [
    thousand === 0 ? '' : (THOUSANDS[thousand] ?? `${DIGITS[thousand]}せん`),
    hundred === 0 ? '' : (HUNDREDS[hundred] ?? `${DIGITS[hundred]}ひゃく`),
    ten === 0 ? '' : ten === 1 ? 'じゅう' : `${DIGITS[ten]}じゅう`,
    DIGITS[value % 10] ?? '',
  ].join('')
}

/** Group of four digits and its unit; いっちょう, but いちまん and いちおく; いっせんまん, but せんひゃくまん. */
function readGroup(value: number, myriad: number): string {
  if (value === 0) return ''
  const digits = value === 1000 && myriad > 0 ? 'いっせん' : readUnderMyriad(value)
  if (myriad !== 3) return digits + (MYRIADS[myriad] ?? '')
  return `${digits
    .replace(/いち$/, 'いっ')
    .replace(/はち$/, 'はっ')
    .replace(/じゅう$/, 'じゅっ')}ちょう`
}

function readWhole(value: number): string {
  if (value === 0) return 'ぜろ'
  let reading = ''
  for (let myriad = 0, rest = value; rest > 0; myriad++, rest = Math.floor(rest / 10_000))
    reading = readGroup(rest % 10_000, myriad) + reading
  return reading
}

/** Reading of digits with 万, 億, 兆, 千, 百 among them (4億5000万, 3.5), null for anything else. */
export function readNumber(number: string): string | null {
  const plain = number.normalize('NFKC').replace(/,/g, '')
  if (!/^\d+(?:\.\d+)?(?:[百千]?[万億兆](?:\d+(?:\.\d+)?)?|[百千])*$/.test(plain)) return null
  let reading = ''
  for (const [, whole = '', fraction, scale = '', myriad = ''] of plain.matchAll(
    /(\d+)(?:\.(\d+))?([百千]?)([万億兆]?)/g,
  )) {
    const value = Number(whole)
    if (value > 9_999_999_999_999) return null
    const group = KANJI_MYRIADS[myriad] ?? 0
    if (fraction !== undefined) {
      const decimals = [...fraction].map((digit) => (digit === '0' ? 'ぜろ' : DIGITS[Number(digit)])).join('')
      reading += `${doubledEnd(readWhole(value), '180')}てん${decimals}${MYRIADS[group]}`
      if (scale !== '') return null
    } else if (scale !== '')
      // 1千人 is いっせんにん, 1000人 せんにん
      reading += readGroup(value * (scale === '千' ? 1000 : 100), group).replace(
        /^せん/,
        scale === '千' ? 'いっせん' : 'せん',
      )
    else reading += group > 0 && value < 10_000 ? readGroup(value, group) : readWhole(value) + MYRIADS[group]
  }
  return reading
}

/** いっ, ろっ, はっ, じゅっ, and ひゃっ where six is doubled too. */
function doubledEnd(reading: string, on: Counter['on']): string {
  const doubled = on.includes('1')
    ? reading
        .replace(/いち$/, 'いっ')
        .replace(/はち$/, 'はっ')
        .replace(/じゅう$/, 'じゅっ')
    : on === ''
      ? reading
      : reading.replace(/じゅう$/, 'じゅっ')
  return on.includes('6') ? doubled.replace(/ろく$/, 'ろっ').replace(/ひゃく$/, 'ひゃっ') : doubled
}

const NATIVE_NUMBERS: Readonly<Record<string, string>> = { 1: 'ひと', 2: 'ふた' }

/** A number, `digits` where it is written in figures alone, with its counter. */
function readWithCounter(digits: string, reading: string, name: string): string {
  const irregular = IRREGULAR.get(digits + name)
  if (irregular !== undefined) return irregular
  const counter = counterNamed(name)
  if (!counter) return reading
  const { base, doubled, afterN, afterFour, on, isAfterYo, isNative } = counter
  if (isNative) return (NATIVE_NUMBERS[digits] ?? reading) + base
  const [seven, nine] = SEVENS_AND_NINES.get(name) ?? []
  const isWhole = !reading.includes('てん')
  if (name === '月' && digits === '4') return `し${base}`
  if (seven !== undefined && nine !== undefined && isWhole && /[79]$/.test(digits))
    return reading.replace(/なな$/, seven).replace(/きゅう$/, nine) + base
  if (isAfterYo && isWhole) return reading.replace(/よん$/, 'よ') + base
  if (reading.endsWith('よん')) return reading + afterFour
  if (/(?:さん|せん|ぜん|まん|なん)$/.test(reading)) return reading + afterN
  const end = doubledEnd(reading, on)
  return end === reading ? reading + base : end + doubled
}

/** What stands behind a number of days, which is no day of the month then: 3日間 みっかかん. */
const OF_DAYS: Readonly<Record<string, string>> = { 日: '', 日間: 'かん', 日目: 'め', 日分: 'ぶん' }

/** What says that days are counted: 1日当たり, 1日3回, but 1日3時. */
const LENGTH = /^(?:後|前|当|約|以|中|半|だ|弱|強|あた|おき|ごと|平均|間隔|限り|\d+(?!\d|時(?!間)))/

/** A day of the month, or so many days where something says that they are counted: 1日 ついたち, 1日当たり いちにちあたり. */
function readDays(digits: string, reading: string, name: string, after: string): string {
  const isLength = name !== '日' || LENGTH.test(after)
  const days = digits === '1' ? (isLength ? 'いちにち' : 'ついたち') : (DAYS[Number(digits)] ?? `${reading}にち`)
  return days + (OF_DAYS[name] ?? '')
}

const FIGURES = String.raw`\d[\d,]*(?:\.\d+)?(?:[百千]?[万億兆](?:\d[\d,]*(?:\.\d+)?)?|[百千])*`
const KANJI_FIGURES = '[一二三四五六七八九十百千万億兆〇]+'
const QUANTITY = new RegExp(`^(${FIGURES})(${COUNTER_PATTERN}|日[間目分]?|つ)?`)
const KANJI_QUANTITY = new RegExp(`^(${KANJI_FIGURES}|[何数][十百千]?[万億兆]?)(${COUNTER_PATTERN}|日[間目分]?|つ)?$`)

export interface QuantityReading {
  readonly reading: string
  /** UTF-16 code units read. */
  readonly length: number
}

function withCounter(digits: string, reading: string, counter: string | undefined, after: string): string {
  if (counter === undefined) return reading
  return counter.startsWith('日')
    ? readDays(digits, reading, counter, after)
    : readWithCounter(digits, reading, counter)
}

/**
 * Reads the number, and the counter after it if there is one, at the head of an NFKC text; null where there is no number. `counts` says whether a counter is
 * one there, or begins a word that is counted itself (3分野).
 */
export function readQuantity(
  text: string,
  counts: (counter: string, after: string) => boolean = () => true,
): QuantityReading | null {
  const [whole, number = '', counter] = QUANTITY.exec(text) ?? []
  const reading = readNumber(number)
  if (whole === undefined || reading === null) return null
  if (counter !== undefined && !counts(counter, text.slice(whole.length))) return { reading, length: number.length }
  const rest = text.slice(whole.length)
  return { reading: withCounter(number.replace(/,/g, ''), reading, counter, rest), length: whole.length }
}

/** 何本 なんぼん, 数人 すうにん */
const UNKNOWN_NUMBERS: Readonly<Record<string, string>> = { 何: 'なん', 数: 'すう' }
const SCALES: Readonly<Record<string, string>> = {
  十: 'じゅう',
  百: 'ひゃく',
  千: 'せん',
  万: 'まん',
  億: 'おく',
  兆: 'ちょう',
}

/** なんぜん of 何千, すうひゃくまん of 数百万. */
function unknownNumber(number: string): string | null {
  const [head = '', ...scales] = number
  const unknown = UNKNOWN_NUMBERS[head]
  if (unknown === undefined) return null
  return (unknown + scales.map((scale) => SCALES[scale] ?? '').join(''))
    .replace('なんひゃく', 'なんびゃく')
    .replace('なんせん', 'なんぜん')
}

/**
 * Reading of a whole word that is a number in kanji with its counter, or with its scale (三本 さんぼん, 十七人 じゅうしちにん, 四百 よんひゃく); null for anything else:
 * 三 and 七五三 are words.
 */
export function readKanjiQuantity(word: string, after: string): string | null {
  const [, number = '', counter] = KANJI_QUANTITY.exec(word) ?? []
  const unknown = unknownNumber(number)
  if (word === '数日') return 'すうじつ'
  if (unknown !== null)
    return counter === undefined && number.length === 1 ? null : withCounter('', unknown, counter, after)
  const value = kanjiNumber(number)
  const isByPlace = number.length > 1 && !/[十百千万億兆]/.test(number)
  // 一九九五年, and no 七五三
  if (value === null || (isByPlace && !(number.length === 4 && counter?.startsWith('年')))) return null
  if (counter === undefined && (number.length === 1 || value === 0)) return null
  const digits = String(value)
  const reading = readNumber(digits)?.replace(/^せん/, number.startsWith('一千') ? 'いっせん' : 'せん')
  return reading === undefined ? null : withCounter(digits, reading, counter, after)
}
