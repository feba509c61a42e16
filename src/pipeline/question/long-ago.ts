/** Times of which nobody who acts today is: a merchant of the 元禄 years is no option for who opened a kiln last winter. */
import type { Lang } from '@/core/article/types'
import { rememberedWith } from '@/core/remembered'
import { withDigits } from './in-digits'
import type { Material } from './material'
import type { ParsedSentence } from './sentence'

const ERA: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:조선|고려|신라|백제|고구려|에도|무로마치|가마쿠라|중세|고대) ?(?:시대|시기|왕조|후기|중기|말기|초기)|(?<!\d)1?[0-8]세기/,
  ja: /(?:江戸|室町|鎌倉|平安|奈良|戦国|安土桃山)(?:時代|期|初|末|年間)|(?:元禄|享保|寛政|文政|天保|慶長|寛永|安政|慶応|宝暦|明和|安永|天明)(?:\d|元年|年間|の|期)|(?<!\d)1?[0-8]世紀/,
}
/** Before 明治: nobody of the time of railways and newspapers is of it. */
const MODERN = 1868
const YEAR = /(?<!\d)(1\d{3})[年년]/g

/** Whether a sentence dates what it tells so long ago. */
export function isOfPast(lang: Lang, { text }: Pick<ParsedSentence, 'text'>): boolean {
  const read = withDigits(text)
  return ERA[lang].test(read) || [...read.matchAll(YEAR)].some(([, year]) => Number(year) < MODERN)
}

/** Asked of each name for each question of somebody. */
const tellingOfPast = rememberedWith(
  ({ lang, body }: Material): ReadonlySet<ParsedSentence> => new Set(body.filter((read) => isOfPast(lang, read))),
)

/** Whether all sentences that name somebody tell of long ago. */
export function isNamedOfPastOnly(material: Material, name: string): boolean {
  const past = tellingOfPast(material)
  if (past.size === 0) return false
  const named = material.body.filter(({ text }) => text.includes(name))
  return named.length > 0 && named.every((sentence) => past.has(sentence))
}
