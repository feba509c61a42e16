/** The reviewed pairs of hangul and katakana, and the model that is learned from them. */
import { isKatakana } from '@/lang/ja/kana'
import { isHangul } from '@/lang/ko/syllable'
import { hangulPhonemes, katakanaPhonemes, soundDistance } from '@/lang/phonemes'
import { hangulSymbols, katakanaSymbols } from '@/lang/spelling-symbols'
import { treeOf, type UnitTree } from '@/lang/unit-tree'
import type { LexiconEntry } from '@/pipeline/ports'
import { align, learnUnits, type SymbolPair } from './align-pairs'
import { countUnits } from './count-units'

/** Farther apart, a row's two headwords are a translation and not one word (여권, パスポート) or an abbreviation. */
const FARTHEST = 0.3

const GAPS = { ko: /[ ·]/, ja: /[・＝=]/ } as const

/** Parts of a name that stand for each other; words that only one language writes apart stay whole. */
function parts(ko: string, ja: string): readonly (readonly [ko: string, ja: string])[] {
  const [korean, japanese] = [ko.split(GAPS.ko), ja.split(GAPS.ja)]
  if (korean.length !== japanese.length)
    return korean.length === 1 || japanese.length === 1 ? [[korean.join(''), japanese.join('')]] : []
  return korean.map((word, i) => [word, japanese[i] ?? ''])
}

/** One of each pair of words that sound alike, of every alternative of a row with every other. */
export function spellingPairs(entries: readonly Pick<LexiconEntry, 'ko' | 'ja'>[]): readonly SymbolPair[] {
  const pairs = new Map<string, SymbolPair>()
  const alternatives = entries.flatMap(({ ko, ja }) => ko.flatMap((one) => ja.map((other) => [one, other] as const)))
  for (const [ko, ja] of alternatives.flatMap(([one, other]) => parts(one, other))) {
    if (ko.length < 2 || !isHangul(ko) || !isKatakana(ja) || pairs.has(`${ko} ${ja}`)) continue
    const [korean, japanese] = [hangulSymbols(ko), katakanaSymbols(ja)]
    if (korean === null || japanese === null) continue
    if (soundDistance(hangulPhonemes(ko), katakanaPhonemes(ja), FARTHEST) <= FARTHEST)
      pairs.set(`${ko} ${ja}`, { ko: korean, ja: japanese })
  }
  return [...pairs.values()]
}

/** Contexts of units and what followed them. */
export function spellingTree(pairs: readonly SymbolPair[]): UnitTree {
  const units = learnUnits(pairs)
  const cuts = pairs.map((pair) => align(pair, units) ?? []).filter((cut) => cut.length > 0)
  return treeOf(countUnits(cuts))
}
