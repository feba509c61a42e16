/** Bridge 6: what the rules of spelling make of a name that no dictionary knows. Always a guess. */

import { hangulToKatakana } from '@/lang/hangul-to-katakana'
import { toHiragana } from '@/lang/ja/kana'
import { isHangul } from '@/lang/ko/syllable'
import { koreanNameInKatakana, splitKoreanName } from '@/lang/korean-names-in-katakana'
import type { BridgeDictionaries } from '../ports'
import { type Rendering, rendering, type Segment } from './rendering'

const COST = { word: 6, perSyllable: 0.6, acrossTokens: 1.5, koreanName: 5 }
/** Longer words of Sino-Korean syllables are compounds, whatever they name. */
const LONGEST_SINO_NAME = 4

export function transliterated(
  { lang, text, position, jointed, isPhrase, innerJoints, category }: Segment,
  dictionaries: BridgeDictionaries,
): readonly Rendering[] {
  if (lang === 'ja' || !isHangul(text) || text.length < 2 || !jointed || isPhrase) return []
  const name = category === 'person' && position === 'whole' ? splitKoreanName(text) : null
  const korean = name ? [koreanName(...name)] : []
  // Syllables that all are Sino-Korean make a Sino-Korean word, found or not; names of people excepted.
  const sino = [...text].every((syllable) => dictionaries.lookUpSino(syllable).length > 0)
  const isName = category === 'person' || category === 'place'
  if (sino && (!isName || text.length > LONGEST_SINO_NAME)) return korean
  const katakana = hangulToKatakana(text)
  const cost = COST.word + text.length * COST.perSyllable + innerJoints * COST.acrossTokens + (sino ? 2 : 0)
  return [...korean, rendering(katakana, 'transliterate', cost, { reading: toHiragana(katakana) })]
}

function koreanName(surname: string, given: string): Rendering {
  const katakana = koreanNameInKatakana(surname, given)
  return rendering(katakana, 'transliterate', COST.koreanName, { reading: toHiragana(katakana.replace('・', '')) })
}
