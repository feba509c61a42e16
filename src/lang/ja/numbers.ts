/** How Japanese reads numbers with their counters: 1,141億円 せんひゃくよんじゅういちおくえん, 2月 にがつ (NHK 日本語発音アクセント辞典, 数詞・助数詞の発音). */

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
      reading += `${readWhole(value).replace(/じゅう$/, 'じゅっ')}てん${decimals}${MYRIADS[group]}`
      if (scale !== '') return null
    } else if (scale !== '') reading += readGroup(value * (scale === '千' ? 1000 : 100), group)
    else reading += group > 0 && value < 10_000 ? readGroup(value, group) : readWhole(value) + MYRIADS[group]
  }
  return reading
}

type Counter =
  /** After the number as it is. */
  | string
  /** The sound changes of the counter: いっ, ろっ, はっ, じゅっ before it, and its form after them and after さん, by its last digit. */
  | { readonly base: string; readonly doubled: string; readonly afterThree: string; readonly on: string }

/** Counters in k, s, t double after 1, 8, 10 (k and p also 6); those in h become p, after 3 b. */
const k = (base: string, afterThree = base): Counter => ({ base, doubled: base, afterThree, on: '1680' })
const s = (base: string): Counter => ({ base, doubled: base, afterThree: base, on: '180' })
const h = (base: string, p: string, b = p): Counter => ({ base, doubled: p, afterThree: b, on: '1680' })

const COUNTERS: Readonly<Record<string, Counter>> = {
  年: 'ねん',
  年間: 'ねんかん',
  年度: 'ねんど',
  年代: 'ねんだい',
  年生: 'ねんせい',
  月: 'がつ',
  円: 'えん',
  人: 'にん',
  名: 'めい',
  倍: 'ばい',
  度: 'ど',
  割: 'わり',
  時: 'じ',
  時間: 'じかん',
  番: 'ばん',
  番目: 'ばんめ',
  位: 'い',
  枚: 'まい',
  台: 'だい',
  代: 'だい',
  号: 'ごう',
  秒: 'びょう',
  日間: 'にちかん',
  元: 'げん',
  ドル: 'どる',
  ユーロ: 'ゆーろ',
  ウォン: 'うぉん',
  メートル: 'めーとる',
  '%': 'ぱーせんと',
  メガワット: 'めがわっと',
  ギガワット: 'ぎがわっと',
  ナノ: 'なの',
  ナノメートル: 'なのめーとる',
  トン: s('とん'),
  ポイント: h('ぽいんと', 'ぽいんと'),
  パーセント: h('ぱーせんと', 'ぱーせんと'),
  キロ: k('きろ'),
  キロメートル: k('きろめーとる'),
  キロワット: k('きろわっと'),
  キロワット時: k('きろわっとじ'),
  ページ: h('ぺーじ', 'ぺーじ'),
  社: s('しゃ'),
  歳: s('さい'),
  才: s('さい'),
  世紀: s('せいき'),
  週間: s('しゅうかん'),
  点: s('てん'),
  冊: s('さつ'),
  周年: s('しゅうねん'),
  種類: s('しゅるい'),
  世代: s('せだい'),
  件: k('けん'),
  個: k('こ'),
  回: k('かい'),
  階: k('かい', 'がい'),
  カ月: k('かげつ'),
  か月: k('かげつ'),
  ヶ月: k('かげつ'),
  ヵ月: k('かげつ'),
  カ国: k('かこく'),
  か国: k('かこく'),
  カ所: k('かしょ'),
  か所: k('かしょ'),
  軒: k('けん', 'げん'),
  本: h('ほん', 'ぽん', 'ぼん'),
  匹: h('ひき', 'ぴき', 'びき'),
  泊: h('はく', 'ぱく'),
  分: h('ふん', 'ぷん'),
  分間: h('ふんかん', 'ぷんかん'),
}

/** Readings that no rule gives: number and counter as written. */
const IRREGULAR: Readonly<Record<string, string>> = {
  '1人': 'ひとり',
  '2人': 'ふたり',
  '4人': 'よにん',
  '14人': 'じゅうよにん',
  '4月': 'しがつ',
  '7月': 'しちがつ',
  '9月': 'くがつ',
  '4年': 'よねん',
  '4年間': 'よねんかん',
  '4年生': 'よねんせい',
  '4時': 'よじ',
  '4時間': 'よじかん',
  '7時': 'しちじ',
  '9時': 'くじ',
  '9時間': 'くじかん',
  '4円': 'よえん',
  '4番': 'よんばん',
  '20歳': 'はたち',
  '4分': 'よんぷん',
  '1日': 'ついたち',
  '2日': 'ふつか',
  '3日': 'みっか',
  '4日': 'よっか',
  '5日': 'いつか',
  '6日': 'むいか',
  '7日': 'なのか',
  '8日': 'ようか',
  '9日': 'ここのか',
  '10日': 'とおか',
  '14日': 'じゅうよっか',
  '20日': 'はつか',
  '24日': 'にじゅうよっか',
  '19日': 'じゅうくにち',
  '29日': 'にじゅうくにち',
  '1つ': 'ひとつ',
  '2つ': 'ふたつ',
  '3つ': 'みっつ',
  '4つ': 'よっつ',
  '5つ': 'いつつ',
  '6つ': 'むっつ',
  '7つ': 'ななつ',
  '8つ': 'やっつ',
  '9つ': 'ここのつ',
}

const QUANTITY = new RegExp(
  `^(\\d[\\d,]*(?:\\.\\d+)?(?:[百千]?[万億兆](?:\\d[\\d,]*(?:\\.\\d+)?)?|[百千])*)(${[...Object.keys(COUNTERS), '日']
    .sort((a, b) => b.length - a.length)
    .join('|')})?`,
)

function readWithCounter(number: string, reading: string, name: string): string {
  const irregular = IRREGULAR[number.replace(/,/g, '') + name]
  if (irregular !== undefined) return irregular
  if (name === '日') return `${reading}にち`
  const counter = COUNTERS[name] ?? ''
  if (typeof counter === 'string') {
    // 14年, 2004年: よねん after any ten.
    return /^(年|時|人|円)/.test(name) ? reading.replace(/よん$/, 'よ') + counter : reading + counter
  }
  const last = number.at(-1) ?? ''
  if (last === '3' && reading.endsWith('さん')) return reading + counter.afterThree
  if (/[百千万億兆]/.test(last) || !counter.on.includes(last)) return reading + counter.base
  const doubled = reading
    .replace(/いち$/, 'いっ')
    .replace(/ろく$/, 'ろっ')
    .replace(/はち$/, 'はっ')
    .replace(/じゅう$/, 'じゅっ')
    .replace(/ひゃく$/, counter.on.includes('6') ? 'ひゃっ' : 'ひゃく')
  return doubled === reading ? reading + counter.base : doubled + counter.doubled
}

export interface QuantityReading {
  readonly reading: string
  /** UTF-16 code units read. */
  readonly length: number
}

/** Reads the number, and the counter after it if there is one, at the head of an NFKC text; null where there is no number. */
export function readQuantity(text: string): QuantityReading | null {
  const [whole, number = '', counter] = QUANTITY.exec(text) ?? []
  const reading = readNumber(number)
  if (whole === undefined || reading === null) return null
  return { reading: counter === undefined ? reading : readWithCounter(number, reading, counter), length: whole.length }
}
