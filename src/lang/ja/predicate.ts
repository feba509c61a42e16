/** Forms of the Japanese predicate (活用): plain and polite, past and negative, of verbs, adjectives and the copula. Conjugation types are IPADIC's. */

export type JapanesePredicateKind = 'verb' | 'adjective' | 'copula'

export interface JapanesePredicate {
  /** What stands in the clause's last word before the inflected word: 導入 of 導入した, the noun of a copula. */
  readonly before: string
  /** Dictionary form (する, 強い); '' for the copula. */
  readonly lemma: string
  /** IPADIC's 活用型: 一段, 五段・カ行イ音便, サ変・スル …; '' where there is none. */
  readonly type: string
  readonly kind: JapanesePredicateKind
  readonly past: boolean
  readonly negative: boolean
}

/** What a verb of five rows (五段) ends in as a noun (連用形): し of 話す. */
export const I_ROW: Readonly<Record<string, string>> = {
  う: 'い',
  く: 'き',
  ぐ: 'ぎ',
  す: 'し',
  つ: 'ち',
  ぬ: 'に',
  ぶ: 'び',
  む: 'み',
  る: 'り',
}
const A_ROW: Readonly<Record<string, string>> = {
  う: 'わ',
  く: 'か',
  ぐ: 'が',
  す: 'さ',
  つ: 'た',
  ぬ: 'な',
  ぶ: 'ば',
  む: 'ま',
  る: 'ら',
}
/** 音便: the past of 五段 verbs. */
const PAST: Readonly<Record<string, string>> = {
  う: 'った',
  く: 'いた',
  ぐ: 'いだ',
  す: 'した',
  つ: 'った',
  ぬ: 'んだ',
  ぶ: 'んだ',
  む: 'んだ',
  る: 'った',
}

const init = (text: string): string => text.slice(0, -1)
const last = (text: string): string => text.slice(-1)
const isIchidan = (type: string): boolean => type.startsWith('一段')
const isSuru = (lemma: string): boolean => lemma.endsWith('する') || lemma.endsWith('ずる')
/** とりうる: a form of とりえる, as it is before ます. */
const isUru = (type: string): boolean => type === '一段・得ル'
const isKuru = (type: string): boolean => type.startsWith('カ変')

/** 連用形 before ます: し, 結び, 開け, 来. */
export function masuStem(lemma: string, type: string): string {
  if (isSuru(lemma)) return `${lemma.slice(0, -2)}${lemma.endsWith('ずる') ? 'じ' : 'し'}`
  if (isKuru(type)) return lemma.endsWith('くる') ? `${lemma.slice(0, -2)}き` : init(lemma)
  if (isUru(type)) return `${lemma.slice(0, -2)}え`
  if (isIchidan(type)) return init(lemma)
  if (/^(?:なさる|おっしゃる|いらっしゃる|くださる|ござる)$/.test(lemma)) return `${init(lemma)}い`
  return init(lemma) + (I_ROW[last(lemma)] ?? '')
}

/** Past of the plain form: した, 結んだ, 開けた, 行った. */
export function pastForm(lemma: string, type: string): string {
  if (isSuru(lemma) || isKuru(type) || isIchidan(type)) return `${masuStem(lemma, type)}た`
  if (/(?:行く|いく|ゆく)$/.test(lemma)) return `${init(lemma)}った`
  return init(lemma) + (PAST[last(lemma)] ?? '')
}

/** して, 結んで, 開けて, 行って. */
export const teForm = (lemma: string, type: string): string =>
  pastForm(lemma, type).replace(/た$/, 'て').replace(/だ$/, 'で')

/** 未然形 before ない: し, 結ば, 開け. ある has none. */
function negativeStem(lemma: string, type: string): string {
  if (isSuru(lemma) || isIchidan(type)) return masuStem(lemma, type)
  if (isKuru(type)) return lemma.endsWith('くる') ? `${lemma.slice(0, -2)}こ` : init(lemma)
  return init(lemma) + (A_ROW[last(lemma)] ?? '')
}

/** しました, 結びません, 強いです, 首都でした; without 。 */
export function politeForm({ before, lemma, type, kind, past, negative }: JapanesePredicate): string {
  if (kind === 'copula')
    return before + (negative ? 'ではありません' : past ? 'でした' : 'です') + (negative && past ? 'でした' : '')
  if (kind === 'adjective') {
    if (lemma === 'ない' && !negative) return `${before}ありません${past ? 'でした' : ''}`
    const stem = init(lemma)
    if (negative) return `${before}${stem}くありません${past ? 'でした' : ''}`
    return `${before}${past ? `${stem}かった` : lemma}です`
  }
  const stem = before + masuStem(lemma, type)
  if (negative) return `${stem}ません${past ? 'でした' : ''}`
  return stem + (past ? 'ました' : 'ます')
}

/** した, 結ばない, 強い, 首都だ; without 。 */
export function plainForm(predicate: JapanesePredicate): string {
  const { before, lemma, type, kind, past, negative } = predicate
  if (kind === 'copula') return before + (negative ? (past ? 'ではなかった' : 'ではない') : past ? 'だった' : 'だ')
  if (kind === 'adjective') {
    const stem = init(lemma)
    if (negative) return `${before}${stem}く${past ? 'なかった' : 'ない'}`
    return `${before}${past ? `${stem}かった` : lemma}`
  }
  if (negative) {
    const stem = lemma === 'ある' ? '' : negativeStem(lemma, type)
    return `${before}${stem}${past ? 'なかった' : 'ない'}`
  }
  return before + (past ? pastForm(lemma, type) : lemma)
}

/** Before の or a noun: した, 強い, 首都である. */
export function attributiveForm(predicate: JapanesePredicate): string {
  const isPresentCopula = predicate.kind === 'copula' && !predicate.past && !predicate.negative
  return isPresentCopula ? `${predicate.before}である` : plainForm(predicate)
}
