/** The original that an article gives in brackets, 젠슨 황(Jensen Huang) or 유신(維新), is evidence for the counterpart. */
import type { Category, TermCandidate } from '@/core/glossary/types'
import { hasKanji, isKanji, toHiragana, toKatakana } from '@/lang/ja/kana'
import { mayBeSinoName } from '@/lang/ja/surnames'
import { koreanInKatakana } from '@/lang/korean-in-katakana'
import { koreanNameInKatakana, splitKoreanName } from '@/lang/korean-names-in-katakana'
import type { BridgeDictionaries } from '../ports'
import { hanjaOf } from './hanja'
import { nameInHangul } from './japanese-name'
import { isLatin } from './latin'
import { type Rendering, rendering } from './rendering'
import { usualHangul } from './sino'

const COST = { kanji: -1.5, read: 2.4, kept: 3 }
/** An abbreviation stands for the term, it is not its name: 세계보건기구(WHO). */
const ABBREVIATION = /^[A-Z\d&.-]{2,6}$/

/** What the original itself can be in the other language. */
export function fromOriginal(
  { lang, headword, original, category, reading }: TermCandidate,
  dictionaries: BridgeDictionaries,
): readonly Rendering[] {
  if (lang === 'ja' && reading !== undefined) return fromReading(headword, reading, category, dictionaries)
  if (original === null || ABBREVIATION.test(original)) return []
  if (lang === 'ko' && hasKanji(original)) {
    // 가천(佳川) is a place in Korea and read as Koreans do; what is not read so in Korean is Japan's (이시바(石破))
    const isKorean =
      (category === 'place' || category === 'person') && hanjaOf(headword, original, dictionaries.lookUpHanja) !== null
    return [
      rendering(original, 'attested', COST.kanji, {
        reading: isKorean ? toHiragana(koreanInKatakana(headword, original)) : null,
      }),
    ]
  }
  if (!isLatin(original)) return []
  const isName = category === 'organisation' || category === 'product'
  const kept = isName ? [rendering(original, 'attested', COST.kept)] : []
  if (lang === 'ja' || (!isName && category !== 'person')) return kept
  const words = original.split(/[\s-]+/).map((word) => dictionaries.readLatin(word))
  if (words.some((word) => word === null)) return kept
  const katakana = words.map((word) => toKatakana(word ?? '')).join(category === 'person' ? '・' : '')
  return [rendering(katakana, 'attested', COST.read, { reading: words.join('') }), ...kept]
}

/** 錦織真由美（にしこおりまゆみ）: a name sounds in Korean as the article says it is read; what it does not name is no matter of its sound. */
function fromReading(
  name: string,
  reading: string,
  category: Category,
  dictionaries: BridgeDictionaries,
): readonly Rendering[] {
  if (!isKanji(name) || (category !== 'person' && category !== 'place')) return []
  const korean = category === 'person' ? koreanByReading(name, reading, dictionaries) : null
  if (korean !== null) return [rendering(korean, 'attested', COST.read, { reading })]
  const hangul = nameInHangul(name, reading, dictionaries)
  return hangul === null ? [] : [rendering(hangul, 'attested', COST.read, { reading })]
}

/** 李秀真（イ・スジン） is 이수진: what the characters are read as in Korean sounds as the article says. */
function koreanByReading(name: string, reading: string, dictionaries: BridgeDictionaries): string | null {
  const hangul = mayBeSinoName(name) ? usualHangul(name, dictionaries) : null
  const parts = hangul === null ? null : splitKoreanName(hangul)
  return parts && koreanNameInKatakana(...parts).replace('・', '') === toKatakana(reading) ? hangul : null
}

/** Kanji of the old or Korean form are the same answer: 經濟 for 経済. */
export function agreesWithOriginal(
  answer: Rendering,
  { original, reading }: Pick<TermCandidate, 'original' | 'reading'>,
  dictionaries: BridgeDictionaries,
): boolean {
  if (reading !== undefined && answer.reading === reading) return true
  if (original === null) return false
  const forms = (text: string): string =>
    [...text].map((letter) => dictionaries.lookUpHanja(letter)?.form ?? letter.toLowerCase()).join('')
  return forms(answer.text) === forms(original)
}
