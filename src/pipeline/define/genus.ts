/** Whether words end in what a definition ends in: a kind of thing, told from others of its kind. */
import type { Lang } from '@/core/article/types'

/** A noun that a verb or adjective describes (…하는 기술, …する技術), or one of a kind (…의 하나, …の総称). */
const GENUS: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:(?:는|은|한|된|할|던|킨|쓴|둔|룬|든) [가-힣]{1,8}(?: [가-힣]{1,6})?|의 (?:하나|일종|한 종류|총칭|약칭|준말))$/,
  ja: /(?:[るたいなぐすつぶむう][一-龠々ァ-ヴー]{1,10}(?:のこと)?|の(?:[一1１]つ|一種|総称|通称|呼称|略称|略))$/,
}

export const endsInGenus = (words: string, lang: Lang): boolean => GENUS[lang].test(words)
