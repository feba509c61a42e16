/** Names of substances, piece by piece (`lang/nomenclature.ts`): fewer are in any list than chemistry and pharmacy make. */
import type { Lang } from '@/core/article/types'
import { isKatakana, toHiragana } from '@/lang/ja/kana'
import { stemmedName, substanceName } from '@/lang/nomenclature'
import type { BridgeDictionaries } from '../ports'
import { heard, spellingCost } from './by-sound'
import { type Rendering, rendering, type Segment } from './rendering'

const WHOLE = 0.6
/** A stem that no list has is a guess, and a better one than the whole. */
const OF_STEM = -1
/** Letters: 臭化銀. */
const SHORTEST: Readonly<Record<Lang, number>> = { ko: 4, ja: 3 }

const readingOf = (japanese: string): string | null => (isKatakana(japanese) ? toHiragana(japanese) : null)

export function substances(segment: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const { lang, text, category, isPhrase, jointed } = segment
  if (isPhrase || category === 'person' || category === 'place' || [...text].length < SHORTEST[lang]) return []
  const whole = substanceName(lang, text)
  if (whole !== null) return [rendering(whole, 'loan', WHOLE, { reading: readingOf(lang === 'ko' ? whole : text) })]
  const name = jointed ? stemmedName(lang, text) : null
  if (name === null) return []
  const [stem] = heard({ ...segment, text: name.stem }, dictionaries)
  if (stem === undefined) return []
  const made = stem.text + name.ending
  const cost = spellingCost(lang, name.stem, stem.share) + OF_STEM
  return [rendering(made, 'transliterate', cost, { reading: readingOf(lang === 'ko' ? made : text) })]
}
