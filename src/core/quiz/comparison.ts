/** When two texts of a question are the same, and how much one says of another: without spaces, marks and ways to write a number. */
import { remembered } from '../remembered'

/** Sets of them are larger than keys. */
const MOST_BIGRAMS = 5000

/** NFKC, lower case, no digit grouping, spaces, quotation marks or punctuation. */
export const comparisonKey = remembered((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/[\s・·･‧=\u200b\ufeff]/g, '')
    .replace(/["'“”‘’`«»「」『』《》〈〉()[\]{}【】〔〕!?,、。…~〜]/g, '')
    .replace(/[.:;](?!\d)/g, '')
    .replace(/[-‐–—](?!\d)/g, ''),
)

const TENS: Readonly<Record<string, number>> = { 십: 10, 十: 10, 백: 100, 百: 100, 천: 1e3, 千: 1e3 }
const MYRIADS: Readonly<Record<string, number>> = { 만: 1e4, 万: 1e4, 억: 1e8, 億: 1e8, 조: 1e12, 兆: 1e12 }
const DIGITS = String.raw`\d+(?:\.\d+)?`
const NUMBER_PART = new RegExp(`(${DIGITS})([십백천十百千])?([만억조万億兆])?`, 'g')
const WRITTEN_NUMBER = new RegExp(
  `(?:${DIGITS}[십백천十百千]?[만억조万億兆]\\s?)*${DIGITS}(?:[십백천十百千]?[만억조万億兆]|[십백천十百千])?`,
  'g',
)

/** Numbers in digits: 4,500억 and 4500億 become 450000000000, 1만 becomes 10000. */
export function numbersInDigits(text: string): string {
  const plain = text.normalize('NFKC').replace(/(\d),(?=\d{3})/g, '$1')
  return plain.replace(WRITTEN_NUMBER, (written) => {
    if (!/[십백천만억조十百千万億兆]/.test(written)) return written
    let value = 0
    for (const [, digits = '', ten = '', myriad = ''] of written.matchAll(NUMBER_PART))
      value += Number(digits) * (TENS[ten] ?? 1) * (MYRIADS[myriad] ?? 1)
    return String(Math.round(value * 1000) / 1000) + (/\s$/.test(written) ? ' ' : '')
  })
}

/** Options are equal when these are: 4,500억 원 = 4500억원, 1만 = 10,000. */
export const optionKey = remembered((text) => comparisonKey(numbersInDigits(text)))

/** Pairs of neighbouring characters, each as one number, in order and once: two of them are compared in one walk along both. */
export type Bigrams = Int32Array

/** Bits of a UTF-16 code unit. */
const UNIT = 16

/** Of the comparison key. */
export const bigrams = remembered((text): Bigrams => {
  const key = comparisonKey(text)
  const pairs = new Int32Array(Math.max(0, key.length - 1))
  for (let i = 0; i < pairs.length; i++) pairs[i] = (key.charCodeAt(i) << UNIT) | key.charCodeAt(i + 1)
  return pairs.sort().filter((pair, i, sorted) => pair !== sorted[i - 1])
}, MOST_BIGRAMS)

function sharedBy(a: Bigrams, b: Bigrams): number {
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0
    const y = b[j] ?? 0
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared
}

/** Share of `part`'s bigrams that `whole` has, 0 to 1. */
export const shareWithin = (part: Bigrams, whole: Bigrams): number =>
  part.length === 0 ? 0 : sharedBy(part, whole) / part.length

/** Jaccard's coefficient of two sets, 0 to 1. */
export function similarity(a: Bigrams, b: Bigrams): number {
  const shared = sharedBy(a, b)
  const all = a.length + b.length - shared
  return all === 0 ? 0 : shared / all
}

/** How often the option's key stands in the article's. */
export function occurrences(articleKey: string, option: string): number {
  const key = optionKey(option)
  if (key === '') return 0
  let count = 0
  for (let at = articleKey.indexOf(key); at >= 0; at = articleKey.indexOf(key, at + 1)) count++
  return count
}
