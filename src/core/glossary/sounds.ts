/** How a headword sounds, in the script of those who begin to learn its language. */

import type { Lang } from '@/core/article/types'
import { partsByRomaji } from '@/lang/ja/joints'
import { toKatakana } from '@/lang/ja/kana'
import { japaneseSoundsInHangul } from '@/lang/ko/japanese-in-hangul'
import { decompose } from '@/lang/ko/syllable'
import { koreanInKatakana } from '@/lang/korean-in-katakana'
import type { JapaneseTerm, KoreanTerm } from './types'

interface Pair {
  readonly ko: Pick<KoreanTerm, 'headword' | 'hanja'>
  readonly ja: Pick<JapaneseTerm, 'headword' | 'reading' | 'romaji'>
}

const letters = (text: string): string => text.replace(/[\s・･＝]/g, '')

/** Medials that 이 or 우 draws out: ㅣ; ㅗ ㅛ ㅜ ㅠ. */
const DRAWN_OUT: Readonly<Record<string, readonly number[]>> = { 이: [20], 우: [8, 12, 13, 17] }

/** Without the syllables that may only draw a vowel out: 니이가타 and 니가타, 이노우에 and 이노에 may be one word. */
const short = (hangul: string): string => {
  const syllables = [...letters(hangul)]
  return syllables
    .filter((syllable, i) => {
      const before = decompose(syllables[i - 1] ?? '')
      return !(before && before.final === 0 && DRAWN_OUT[syllable]?.includes(before.medial))
    })
    .join('')
}

/** The Japanese reading in hangul; null where the Korean headword says it already (도요타), or it can't be said. */
export function japaneseInHangulScript({ ko, ja }: Pair): string | null {
  const hangul = japaneseSoundsInHangul(partsByRomaji(ja.reading, ja.romaji))
  return hangul === null || hangul === '' || short(hangul) === short(ko.headword) ? null : hangul
}

/** The Korean pronunciation in katakana; null where the Japanese headword says it already (イ・ジェヨン), or there is no hangul. */
export function koreanInKatakanaScript({ ko, ja }: Pair): string | null {
  if (!/[가-힣]/.test(ko.headword)) return null
  const katakana = koreanInKatakana(ko.headword, ko.hanja)
  return letters(katakana) === letters(toKatakana(ja.headword)) ? null : katakana
}

/** The sound of the term in `lang` for a reader of the other language, in the reader's script; null for a reader of that language. */
export function soundFor(pair: Pair, lang: Lang, reader: Lang): string | null {
  if (lang === reader) return null
  return lang === 'ja' ? japaneseInHangulScript(pair) : koreanInKatakanaScript(pair)
}
