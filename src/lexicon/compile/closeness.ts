/** Which of several Korean words a Japanese one is: the one of the same characters (料理 요리 before 음식), of katakana the commonest (メディア 언론 before 미디어). */
import { isKanji, isKatakana } from '@/lang/ja/kana'
import { afterVowelOrNieun, spells } from '@/lang/ko/initial-sound-law'
import type { KoreanFrequency, LexiconEntry, LookUpHanja } from '@/pipeline/ports'

/** The higher the likelier that its Japanese word is said so in Korean. */
export type Closeness = (entry: LexiconEntry) => number

export function closenessBy(lookUpHanja: LookUpHanja, koreanFrequency: KoreanFrequency): Closeness {
  const isReadAs = (kanji: string, syllable: string, before: string): boolean =>
    (lookUpHanja(kanji)?.readings ?? []).some((reading) => spells(syllable, afterVowelOrNieun(before, reading)))
  return ({ ko: [first = ''], ja: [japanese = ''] }) => {
    if (isKatakana(japanese.replace(/[・＝]/g, ''))) return koreanFrequency(first.replace(/\s/g, ''))
    const [syllables, characters] = [[...first.replace(/\s/g, '')], [...japanese]]
    const isAlike =
      isKanji(japanese) &&
      syllables.length === characters.length &&
      characters.every((kanji, i) => isReadAs(kanji, syllables[i] ?? '', syllables[i - 1] ?? ''))
    return isAlike ? 1 : 0
  }
}
