/** The original that an article gives in brackets, 젠슨 황(Jensen Huang) or 유신(維新), is evidence for the counterpart. */
import type { TermCandidate } from '@/core/glossary/types'
import { hasKanji, toKatakana } from '@/lang/ja/kana'
import type { BridgeDictionaries } from '../ports'
import { isLatin } from './latin'
import { type Rendering, rendering } from './rendering'

const COST = { kanji: -1.5, read: 2.4, kept: 3 }
/** An abbreviation stands for the term, it is not its name: 세계보건기구(WHO). */
const ABBREVIATION = /^[A-Z\d&.-]{2,6}$/

/** What the original itself can be in the other language. */
export function fromOriginal(
  { lang, original, category }: TermCandidate,
  dictionaries: BridgeDictionaries,
): readonly Rendering[] {
  if (original === null || ABBREVIATION.test(original)) return []
  if (lang === 'ko' && hasKanji(original)) return [rendering(original, 'attested', COST.kanji)]
  if (!isLatin(original)) return []
  const isName = category === 'organisation' || category === 'product'
  const kept = isName ? [rendering(original, 'attested', COST.kept)] : []
  if (lang === 'ja' || (!isName && category !== 'person')) return kept
  const words = original.split(/[\s-]+/).map((word) => dictionaries.readLatin(word))
  if (words.some((word) => word === null)) return kept
  const katakana = words.map((word) => toKatakana(word ?? '')).join(category === 'person' ? '・' : '')
  return [rendering(katakana, 'attested', COST.read, { reading: words.join('') }), ...kept]
}

/** Kanji of the old or Korean form are the same answer: 經濟 for 経済. */
export function agreesWithOriginal(
  answer: Rendering,
  original: string | null,
  dictionaries: BridgeDictionaries,
): boolean {
  if (original === null) return false
  const forms = (text: string): string =>
    [...text].map((letter) => dictionaries.lookUpHanja(letter)?.form ?? letter.toLowerCase()).join('')
  return forms(answer.text) === forms(original)
}
