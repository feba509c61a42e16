/** Korean names in several words whose original stands in brackets behind them: 조안 라이언(Joan Ryan), 구글 차이나(Google China). */
import type { Sentence, Span } from '@/core/article/types'
import { decompose } from '@/lang/ko/syllable'
import { bracketsIn } from './originals'

/** First letters that a word of the original may have, by the initial of the Korean one (외래어 표기법): 존 for John, 휴톤 for Houghton. */
const FIRST_LETTERS: readonly string[] = [
  'gckq', // ㄱ
  'gckq', // ㄲ
  'nkgm', // ㄴ
  'dt', // ㄷ
  'dt', // ㄸ
  'rlw', // ㄹ
  'm', // ㅁ
  'bvpw', // ㅂ
  'bvp', // ㅃ
  'sczxtp', // ㅅ
  'sczx', // ㅆ
  'aeiouywhjx', // ㅇ
  'jzgxcsy', // ㅈ
  'jzgxc', // ㅉ
  'cztqj', // ㅊ
  'ckqxgh', // ㅋ
  'td', // ㅌ
  'pfv', // ㅍ
  'hfwjxg', // ㅎ
]
const MIN_WORDS = 2
const MAX_WORDS = 4

const fold = (latin: string): string => latin.normalize('NFD').toLowerCase()

/** Whether two words begin alike, so that the second can be the original of the first and no translation of it. */
function beginsAlike(korean: string, original: string): boolean {
  const first = korean[0] ?? ''
  const letter = fold(original)[0] ?? ''
  const syllable = decompose(first)
  return syllable ? (FIRST_LETTERS[syllable.initial] ?? '').includes(letter) : fold(first) === letter
}

export function glossedNames(sentence: Sentence): readonly Span[] {
  return bracketsIn(sentence, 'ko').flatMap(({ inside, end, kind }) => {
    const originals = inside.split(/[\s-]+/)
    if (kind !== 'original' || originals.length < MIN_WORDS || originals.length > MAX_WORDS) return []
    const before = new RegExp(`(?:[가-힣A-Za-z]+[ -]){${originals.length - 1}}[가-힣A-Za-z]+$`).exec(
      sentence.text.slice(0, end),
    )
    const words = before?.[0].split(/[ -]/) ?? []
    const isName =
      originals.every((word) => /^\p{Lu}/u.test(word)) &&
      words.length === originals.length &&
      words.every((word, i) => beginsAlike(word, originals[i] ?? ''))
    const start = before?.index ?? 0
    // the words are whole: no letter runs on before them
    return isName && !/[\p{L}\p{N}]$/u.test(sentence.text.slice(0, start)) ? [{ start, end }] : []
  })
}
