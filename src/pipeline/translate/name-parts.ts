/** Parts of a foreign person's name as people of that name are written (찰스 チャールズ): known spellings come before any rule. */
import { toHiragana } from '@/lang/ja/kana'
import type { BridgeDictionaries } from '../ports'
import { type Rendering, rendering, type Segment } from './rendering'

/** A surname alone is less sure to be one. */
const COST = { part: -0.6, whole: 0.4 }
const MOST = 3

export function namePartsFor(segment: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const { lang, text, category, position, isWord } = segment
  if (category !== 'person' || !isWord) return []
  const known = dictionaries.lookUpNamePart(lang, text)
  const total = known.reduce((sum, { weight }) => sum + weight, 0)
  const base = position === 'whole' ? COST.whole : COST.part
  return known.slice(0, MOST).map((part) =>
    rendering(part.text, 'loan', base - Math.log(part.weight / total), {
      reading: toHiragana(lang === 'ko' ? part.text : text),
    }),
  )
}
