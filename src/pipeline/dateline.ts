/** Where, and from whom, a report is: 【シンガポール】, (서울=한빛통신) 김하늘 기자 =. It stands before the first sentence of a paragraph and is no part of it. */

/** One row a form, each with an example. */
const FORMS: readonly (readonly [example: string, form: string])[] = [
  ['【シンガポール】, 【ソウル＝青空翼】', String.raw`【[^】。]{1,24}】(?:\S{2,8}記者\s?[=＝])?`],
  [
    '［東京 4日 青空通信］ -',
    String.raw`[［\[][^］\]。]{2,24}(?:通信|ロイター|時事|共同|AP|AFP|聯合)[^］\]。]{0,6}[］\]](?:\s?[-‐–—―])?`,
  ],
  ['（ソウル聯合）', '[(（][^()（）。、]{1,8}(?:聯合|共同|時事|ロイター|AP|AFP|通信)[)）]'],
  [
    '[서울=한빛통신] 김하늘 기자 =',
    String.raw`\[[^\]\s=]{1,10}\s?=\s?[^\]]{2,14}\](?:\s?[가-힣]{2,4}\s(?:선임|인턴)?기자\s?=)?`,
  ],
  [
    '(서울=한빛통신) 김하늘 특파원 =',
    String.raw`\([^()\s=]{1,10}\s?=\s?[^()]{2,14}\)(?:\s?[가-힣]{2,4}(?:\s[가-힣]{2,4})?\s(?:선임|인턴)?(?:기자|특파원)\s?=)?`,
  ],
]

const AT_HEAD = new RegExp(`^(?:${FORMS.map(([, form]) => form).join('|')})`, 'u')

/** UTF-16 units of the dateline that the text begins with, 0 where there is none or nothing comes after it. */
export function datelineIn(text: string): number {
  const found = AT_HEAD.exec(text)?.[0].length ?? 0
  return found < text.length ? found : 0
}

/** Whether the text is a dateline and nothing else. */
export const isDateline = (text: string): boolean => AT_HEAD.exec(text)?.[0].length === text.length
