/**
 * Keys that sort as dictionaries do. They are hexadecimal digits only, so that every database collation agrees on them, and the
 * order of two keys is the order of the words.
 */
import type { Lang } from '@/core/article/types'
import { toHiragana } from '@/lang/ja/kana'
import { finalConsonant } from '@/lang/ko/josa'

/** What a letter is decides first: the language's own script, then Latin, then figures, then everything else. */
const GROUP = { own: 1, latin: 2, digit: 3, other: 4 } as const
/** As long as a weight, and below them all: a word that ends comes before one that goes on. */
const END = '0000000'

/** The sort key of a Korean headword or of a Japanese reading. */
export const orderKey = (lang: Lang, text: string): string =>
  lang === 'ko' ? koreanOrderKey(text) : japaneseOrderKey(text)

/** 가나다 order (한글 맞춤법 제4항 붙임 1), which is Unicode's. Spaces and marks do not count. */
export const koreanOrderKey = (headword: string): string =>
  lettersOf(headword)
    .map((letter) => weight(finalConsonant(letter) === null ? groupOf(letter) : GROUP.own, letter))
    .join('')

const ROWS =
  'あいうえお かきくけこ さしすせそ たちつてと なにぬねの はひふへほ まみむめも や・ゆ・よ らりるれろ わゐ・ゑを'.split(
    ' ',
  )
const GOJUON = [...ROWS.join('').replaceAll('・', ''), 'ん']
const FULL_SIZE: Readonly<Record<string, string>> = {
  ...{ ぁ: 'あ', ぃ: 'い', ぅ: 'う', ぇ: 'え', ぉ: 'お', っ: 'つ', ゃ: 'や', ゅ: 'ゆ', ょ: 'よ', ゎ: 'わ' },
  ...{ ゕ: 'か', ゖ: 'け' },
}
const SOUND: Readonly<Record<string, number>> = { '\u3099': 1, '\u309a': 2 }
const FORM = { long: 0, small: 1, full: 2 } as const

/**
 * 五十音 order of a reading, as JIS X 4061 has it: first by kana alone, where ー counts as the vowel it lengthens; words that are then
 * the same by sound (清音, 濁音, 半濁音), then by form (ー, small, full size).
 */
export function japaneseOrderKey(reading: string): string {
  const kana: Kana[] = []
  for (const letter of lettersOf(reading)) kana.push(kanaOf(letter, kana.at(-1)))
  const tie = (level: (kana: Kana) => number) => kana.map((each) => level(each)).join('')
  return `${kana.map(({ primary }) => primary).join('')}${END}${tie(({ sound }) => sound)}0${tie(({ form }) => form)}`
}

interface Kana {
  readonly primary: string
  readonly sound: number
  readonly form: number
  /** Index of its vowel in 五十音 order, null where it has none. */
  readonly vowel: number | null
}

function kanaOf(letter: string, before: Kana | undefined): Kana {
  if (letter === 'ー' && before !== undefined && before.vowel !== null)
    return { primary: gojuonWeight(before.vowel), sound: 0, form: FORM.long, vowel: before.vowel }
  const [base = '', mark = ''] = toHiragana(letter).normalize('NFD')
  const full = FULL_SIZE[base]
  const position = GOJUON.indexOf(full ?? base)
  if (position < 0) return { primary: weight(groupOf(letter), letter), sound: 0, form: FORM.full, vowel: null }
  const vowel = ROWS.find((row) => row.includes(full ?? base))?.indexOf(full ?? base)
  return {
    primary: gojuonWeight(position),
    sound: SOUND[mark] ?? 0,
    form: full === undefined ? FORM.full : FORM.small,
    vowel: vowel ?? null,
  }
}

const gojuonWeight = (position: number): string => weight(GROUP.own, String.fromCharCode(position + 1))

/** Letters and figures, Latin ones without their accents. */
const lettersOf = (text: string): string[] =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  ).map((letter) => (/\p{Script=Latin}/u.test(letter) ? (letter.normalize('NFD')[0] ?? letter) : letter))

function groupOf(letter: string): number {
  if (/\p{Script=Latin}/u.test(letter)) return GROUP.latin
  return /\p{Nd}/u.test(letter) ? GROUP.digit : GROUP.other
}

const DIGITS = 6
const weight = (group: number, letter: string): string =>
  `${group}${(letter.codePointAt(0) ?? 0).toString(16).padStart(DIGITS, '0')}`

/** Letters that have a number of their own in a head, in order, and in how many bits it fits. */
const HEAD = {
  ko: { own: { first: 0xac00, count: 11_172 }, bits: 14, letters: 3 },
  ja: { own: { first: 1, count: GOJUON.length }, bits: 7, letters: 7 },
} as const
const LATIN = { first: 'a'.charCodeAt(0), count: 26 } as const
const DIGITS_OF_HEAD = { first: '0'.charCodeAt(0), count: 10 } as const

/**
 * The beginning of an order key as a whole number under 2^49: of two keys the one that comes first never has the greater number. Small
 * enough to be kept with every search key; keys that have it in common are told apart by themselves.
 */
export function orderHead(lang: Lang, key: string): number {
  const { own, bits, letters } = HEAD[lang]
  let head = 0
  for (let i = 0; i < letters; i++) {
    const letter = key.slice(i * END.length, (i + 1) * END.length)
    if (letter.length < END.length || letter === END) return head * 2 ** (bits * (letters - i))
    const code = Number.parseInt(letter.slice(1), 16)
    // 0 is the end of a word; after the letters of each alphabet one number stands for all others of its group.
    let from = 1
    let number: number | null = null
    for (const [group, { first, count }] of [
      [GROUP.own, own],
      [GROUP.latin, LATIN],
      [GROUP.digit, DIGITS_OF_HEAD],
      [GROUP.other, { first: 0, count: 0 }],
    ] as const) {
      if (Number(letter[0]) === group) {
        const known = code >= first && code < first + count
        number = from + (known ? code - first : count)
        // What letters have in common can't be told apart by what follows.
        if (!known) return (head * 2 ** bits + number) * 2 ** (bits * (letters - i - 1))
      }
      from += count + 1
    }
    head = head * 2 ** bits + (number ?? 0)
  }
  return head
}

const ID_LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz'
/** Letters of an id that a head has; with ranks below ten million it stays a whole number under 2^53 of 15 digits. */
const ID_HEAD = 5
/** How far apart the heads of two ranks are. */
export const RANK_STEP = ID_LETTERS.length ** ID_HEAD

/**
 * As `orderHead` for the order by worth, where thousands of concepts have a rank in common and their ids decide: the rank and the beginning of
 * the id as a whole number. Without an id it is the least that the rank may have.
 */
export function worthHead(rank: number, conceptId: string): number {
  let head = rank
  for (let i = 0; i < ID_HEAD; i++) {
    const letter = conceptId[i] ?? ''
    // The last one that is not after it, so that letters of no id keep the order too.
    const number = [...ID_LETTERS].findLastIndex((other) => other <= letter)
    head = head * ID_LETTERS.length + Math.max(0, number)
  }
  return head
}
