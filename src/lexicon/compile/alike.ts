/** Whether the two first words of an entry are one word in two languages: the same characters (요리 料理), or the same loan (릴레이 リレー). */
import { isKanji, isKatakana } from '@/lang/ja/kana'
import { afterVowelOrNieun, spells } from '@/lang/ko/initial-sound-law'
import { hangulPhonemes, katakanaPhonemes, soundDistance } from '@/lang/phonemes'
import type { LexiconEntry, LookUpHanja } from '@/pipeline/ports'

const SAME_SOUND = 0.1

export type IsAlike = (entry: LexiconEntry) => boolean

export function alikeBy(lookUpHanja: LookUpHanja): IsAlike {
  const isReadAs = (kanji: string, syllable: string, before: string): boolean =>
    (lookUpHanja(kanji)?.readings ?? []).some((reading) => spells(syllable, afterVowelOrNieun(before, reading)))
  return ({ ko: [first = ''], ja: [japanese = ''] }) => {
    const korean = first.replace(/\s/g, '')
    const loan = japanese.replace(/[・＝]/g, '')
    if (isKatakana(loan)) return soundDistance(hangulPhonemes(korean), katakanaPhonemes(loan)) <= SAME_SOUND
    const [syllables, characters] = [[...korean], [...japanese]]
    return (
      isKanji(japanese) &&
      syllables.length === characters.length &&
      characters.every((kanji, i) => isReadAs(kanji, syllables[i] ?? '', syllables[i - 1] ?? ''))
    )
  }
}
