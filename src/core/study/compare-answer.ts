/**
 * A typed answer beside the right ones: what a teacher would let pass passes, and what differed is said. Spellings of one word count as
 * one: spaces (띄어쓰기), width and kind of kana, the long mark, okurigana, signs between words.
 */

/** What may differ in a right answer. Unicode's own ways to write one letter (NFC and NFD) are no difference. */
export const FORGIVEN = ['width', 'case', 'spacing', 'signs', 'kana', 'longMark', 'okurigana'] as const
export type Forgiven = (typeof FORGIVEN)[number]

export interface Slip {
  /** What was typed there, '' where something is missing. */
  readonly typed: string
  /** What should stand there, '' where something is too much. */
  readonly right: string
}

export type Comparison =
  | { readonly verdict: 'right'; readonly differences: readonly Forgiven[] }
  /** One place is wrong. */
  | { readonly verdict: 'near'; readonly slip: Slip }
  | { readonly verdict: 'wrong' }
  | { readonly verdict: 'nothing' }

const KATAKANA = /[ァ-ヶ]/g
const hiragana = (text: string): string =>
  text.replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))

/** How each difference is taken away, in this order; `okurigana` is looked at by itself. */
const STEPS: readonly (readonly [Forgiven, (text: string) => string])[] = [
  ['width', (text) => text.normalize('NFKC')],
  ['case', (text) => text.toLowerCase()],
  // Only what ends a word may go without it: ビル is no ビール.
  ['longMark', (text) => text.replace(/(?<=[ぁ-ゖァ-ヶー]{2})ー(?=$|[\s・･])/g, '')],
  ['spacing', (text) => text.replace(/[\s\u3000]/g, '')],
  ['signs', (text) => text.replace(/[・･·.,、。'’"”“‘「」『』()（）\-‐–~〜!?！？]/g, '')],
  ['kana', hiragana],
]

const reduce = (text: string, without?: Forgiven): string =>
  STEPS.reduce((now, [name, step]) => (name === without ? now : step(now)), text.normalize('NFC'))

const kanjiOf = (text: string): string => text.replace(/[^\p{Script=Han}々]/gu, '')

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const letter of long) if (letter === short[at]) at += 1
  return at === short.length
}

/**
 * 申込, 申込み and 申し込み are one word by the rules of 送り仮名の付け方 (通則6, 7: compounds may leave okurigana out). Only where the kanji
 * are the same and several: 上る and 上がる are two words.
 */
const sameButOkurigana = (typed: string, right: string): boolean =>
  kanjiOf(right).length >= 2 &&
  kanjiOf(typed) === kanjiOf(right) &&
  (isSubsequence(typed, right) || isSubsequence(right, typed)) &&
  /^[\p{Script=Han}々\p{Script=Hiragana}]+$/u.test(typed + right)

function rightAs(typed: string, right: string): readonly Forgiven[] | null {
  const [ours, theirs] = [reduce(typed), reduce(right)]
  if (ours !== theirs) return ours !== '' && sameButOkurigana(ours, theirs) ? ['okurigana'] : null
  return FORGIVEN.filter((name) => name !== 'okurigana' && reduce(typed, name) !== reduce(right, name))
}

/** The one stretch in which two texts differ: what is before and after it is the same. */
function slipBetween(typed: string, right: string): Slip {
  const [ours, theirs] = [[...typed], [...right]]
  let start = 0
  while (start < Math.min(ours.length, theirs.length) && ours[start] === theirs[start]) start += 1
  let end = 0
  while (
    end < Math.min(ours.length, theirs.length) - start &&
    ours[ours.length - 1 - end] === theirs[theirs.length - 1 - end]
  )
    end += 1
  return {
    typed: ours.slice(start, ours.length - end).join(''),
    right: theirs.slice(start, theirs.length - end).join(''),
  }
}

/** A slip counts as one where most of the word is right. */
const isNear = (slip: Slip, right: string): boolean => {
  const length = Math.max([...slip.typed].length, [...slip.right].length)
  return length <= 2 && length * 2 <= [...right].length
}

/** Compares with the right answers; the first is the one that a slip is told of. */
export function compareAnswer(typed: string, answers: readonly string[]): Comparison {
  if (reduce(typed) === '') return { verdict: 'nothing' }
  const matches = answers.flatMap((answer) => {
    const differences = rightAs(typed, answer)
    return differences ? [differences] : []
  })
  const [best] = matches.toSorted((a, b) => a.length - b.length)
  if (best) return { verdict: 'right', differences: best }
  const near = answers
    .map((answer) => ({ answer: reduce(answer), slip: slipBetween(reduce(typed), reduce(answer)) }))
    .find(({ answer, slip }) => isNear(slip, answer))
  return near ? { verdict: 'near', slip: near.slip } : { verdict: 'wrong' }
}
