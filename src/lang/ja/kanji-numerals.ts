/** Numbers in kanji (漢数字): 三百十二, 一万二千, 二〇一九. */

const DIGITS = '〇一二三四五六七八九'
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 }

const POINT = '・'
const byPlace = (text: string): string => [...text].map((digit) => DIGITS.indexOf(digit)).join('')

/** Value of a number that is all in kanji, place by place (二〇一九, 〇・九) or with its scales (三百十二); null for anything else. */
export function kanjiNumber(text: string): number | null {
  const point = text.indexOf(POINT)
  if (point > 0) {
    const [whole, decimals] = [kanjiNumber(text.slice(0, point)), text.slice(point + 1)]
    return whole === null || !/^[〇一二三四五六七八九]+$/.test(decimals)
      ? null
      : Number(`${whole}.${byPlace(decimals)}`)
  }
  if (!/^[〇一二三四五六七八九十百千万億兆]+$/.test(text)) return null
  if (!/[十百千万億兆]/.test(text)) return Number(byPlace(text))
  let [total, group, digit] = [0, 0, 0]
  for (const character of text) {
    const scale = SCALES[character]
    const myriad = MYRIADS[character]
    if (scale !== undefined) {
      group += (digit || 1) * scale
      digit = 0
    } else if (myriad !== undefined) {
      total += (group + digit || 1) * myriad
      group = 0
      digit = 0
    } else digit = DIGITS.indexOf(character)
  }
  return total + group + digit
}

function underMyriad(value: number): string {
  return [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ].reduceRight<string>(
    (rest, [size, sign]) => {
      const digit = Math.floor(value / Number(size)) % 10
      return (digit === 0 ? '' : (digit === 1 ? '' : (DIGITS[digit] ?? '')) + sign) + rest
    },
    value % 10 === 0 ? '' : (DIGITS[value % 10] ?? ''),
  )
}

const placed = (digits: string): string => [...digits].map((digit) => DIGITS[Number(digit)] ?? '').join('')

/** A number below 10^16 in kanji, written as `like` is: place by place or with its scales, with as many decimals. */
export function inKanji(value: number, like: string): string {
  const point = like.indexOf(POINT)
  if (point > 0) {
    const [whole = '', decimals = ''] = value.toFixed(like.length - point - 1).split('.')
    return inKanji(Number(whole), like.slice(0, point)) + POINT + placed(decimals)
  }
  if (!/[十百千万億兆]/.test(like) && like.length > 1) return placed(String(value))
  if (value === 0) return '〇'
  return ['兆', '億', '万', '']
    .map((sign, i) => {
      const group = Math.floor(value / 10_000 ** (3 - i)) % 10_000
      return group === 0 ? '' : (group === 1 && sign !== '' ? '一' : underMyriad(group)) + sign
    })
    .join('')
}
