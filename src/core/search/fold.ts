/** One form for all spellings of the same thing: keys and queries are folded alike, then compared letter by letter. */
import shinjitai from 'opencc-js/dict/JPShinjitaiCharactersRev'
import { toHiragana } from '@/lang/ja/kana'
import { decompose } from '@/lang/ko/syllable'

/** Forms used in Korea (KS X 1001) that the table of shinjitai has not. */
const KOREAN_FORMS = '敎 教|靑 青|淸 清|旣 既|强 強|飮 飲|戱 戯|屛 屏|姸 妍|尙 尚'
const NEW_FORMS: ReadonlyMap<string, string> = new Map(
  `${shinjitai}|${KOREAN_FORMS}`.split('|').map((pair) => {
    const [old = '', ...forms] = pair.split(' ')
    return [old, forms[0] ?? old]
  }),
)

const OLD_FORMS = new Map<string, string[]>()
for (const [old, form] of NEW_FORMS) OLD_FORMS.set(form, [...(OLD_FORMS.get(form) ?? []), old])

/** A character in every form that either language writes it in, Japan's first: 国 and 國 both give 国, 國. */
export function formsOf(character: string): readonly string[] {
  const form = NEW_FORMS.get(character) ?? character
  return [...new Set([form, ...(OLD_FORMS.get(form) ?? [])])]
}

/** Initial consonants as a keyboard writes them, in the order in which Unicode counts them. */
const CHOSEONG = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const CONJOINING_CHOSEONG = 0x1100

/** Letters and figures only, so nothing that means anything to LIKE is left. */
const onlyLetters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

/**
 * How a text is written, whatever its width, case, spaces, marks, normalisation form (NFD from macOS), kana or age of its kanji:
 * `データ センター` = `データセンター` = `でーたせんたー`, 戰略 = 戦略. Single consonants stay apart from syllables (ㅂㄷㅊ).
 */
export function foldWriting(text: string): string {
  const normal = text
    .normalize('NFKC')
    .replace(/[\u1100-\u1112]/g, (jamo) => CHOSEONG[jamo.charCodeAt(0) - CONJOINING_CHOSEONG] ?? jamo)
    .toLowerCase()
  return toHiragana([...onlyLetters(normal)].map((character) => NEW_FORMS.get(character) ?? character).join(''))
}

export const isChoseong = (folded: string): boolean => /[ㄱ-ㅎ]/.test(folded) && !/[가-힣ㅏ-ㅣ]/.test(folded)

/** 반도체 → ㅂㄷㅊ; what is not hangul stays (AI 전략 → aiㅈㄹ). */
export const foldToChoseong = (text: string): string =>
  [...foldWriting(text)].map((character) => CHOSEONG[decompose(character)?.initial ?? -1] ?? character).join('')

/** Romanised Korean: letters and figures without hyphens and spaces. */
export const foldRomaja = (text: string): string => onlyLetters(text.normalize('NFKC').toLowerCase())

const MARKS = /[\u0300-\u036f]/g
/**
 * Rewritings in order, by which Hepburn, Kunrei and what people type (Tōkyō, Tôkyô, Toukyou, Tokyo; shinbun, shimbun, sinbun) become
 * the same. What is still being typed (sh, ch, j) becomes the beginning of what it will be.
 */
const ROMAJI: readonly (readonly [from: RegExp, to: string])[] = [
  [/cch/g, 'tch'],
  [/(sh|ch)y/g, '$1'],
  [/sh(?=[aueo])/g, 'sy'],
  [/sh/g, 's'],
  [/ch(?=[aueo])/g, 'ty'],
  [/ch|c$/g, 't'],
  [/jy?(?=[aueo])/g, 'zy'],
  [/j/g, 'z'],
  [/ts/g, 't'],
  [/f/g, 'h'],
  [/m(?=[bmp])/g, 'n'],
  [/n+/g, 'n'],
  [/o(u|o|h(?![aiueoy]))+/g, 'o'],
  [/([aiue])\1+/g, '$1'],
]

/** Romanised Japanese in one system, without long vowels. */
export const foldRomaji = (text: string): string => {
  const plain = onlyLetters(text.normalize('NFKD').replace(MARKS, '').toLowerCase())
  return ROMAJI.reduce((folded, [from, to]) => folded.replace(from, to), plain)
}
