/** Reviewed rows of one direction, read from the other: 칼집 is 鞘, and where no row says what 鞘 is, it is 칼집. */
import { isNameCategory } from '@/core/glossary/types'
import { rememberedWith } from '@/core/remembered'
import { isKanji, isKatakana } from '@/lang/ja/kana'
import { isHangul } from '@/lang/ko/syllable'
import type { BridgeDictionaries } from '../ports'
import { type Rendering, rendering, type Segment } from './rendering'
import { usualHangul } from './sino'

/** Between a kanji word that Korean texts have (종횡 for 縦横) and one that they don't (밀면 for 蜜面). */
const COST = { whole: 2.2, ofPart: 1.2, perRow: 0.6, otherSpelling: 1.3, homonym: -1.8 }
const MOST = 3
const SAME_SOUND = 0.1
const JAPANESE = /^[\p{Script=Han}々ぁ-ゖァ-ヺー]+$/u

/** Korean words of characters and loans are rendered by them (경쟁 is 競争, though a row says レース by it). */
function isRendered(text: string, { lookUpSino, lookUpLoan }: BridgeDictionaries): boolean {
  const solid = text.replaceAll(' ', '')
  return (
    !isHangul(solid) ||
    lookUpSino(solid).some(({ kind }) => kind === 'common') ||
    lookUpLoan('ko', solid).some(({ distance }) => distance < SAME_SOUND)
  )
}

/** 태고 is 太古: what 太鼓 is read as says another word. */
function isReadAsAnother(text: string, dictionaries: BridgeDictionaries): boolean {
  const hangul = isKanji(text) && [...text].length > 1 ? usualHangul(text, dictionaries) : null
  const [likeliest] = hangul === null ? [] : dictionaries.lookUpSino(hangul)
  return likeliest !== undefined && likeliest.kanji !== text
}

export function reversed(segment: Segment, dictionaries: BridgeDictionaries): readonly Rendering[] {
  const { lang, text, position, category, isWord, jointed, innerJoints } = segment
  if (isNameCategory(category) || category === 'quantity' || (position !== 'whole' && (!jointed || innerJoints > 0)))
    return []
  if ([...text].length === 1 && !isWord) return []
  // what is written in katakana is a loan in Korean too
  const isLeft = lang === 'ja' ? !JAPANESE.test(text) || isKatakana(text) : isRendered(text, dictionaries)
  if (isLeft) return []
  const target = lang === 'ja' ? 'ko' : 'ja'
  const homonym = lang === 'ja' && isReadAsAnother(text, dictionaries) ? COST.homonym : 0
  return dictionaries
    .lookUpReversed(lang, text)
    .filter((entry) => entry.category === 'concept' || entry.category === 'product')
    .slice(0, MOST)
    .map((entry, i) =>
      rendering(
        entry[target][0] ?? '',
        'lexicon',
        COST.whole +
          homonym +
          (position === 'whole' ? 0 : COST.ofPart) +
          i * COST.perRow +
          (entry[lang][0] === text ? 0 : COST.otherSpelling),
        {
          reading: target === 'ja' ? entry.reading : text === entry.ja[0] ? entry.reading : null,
        },
      ),
    )
}

/** The dictionaries without what is read in reverse: a row that says a word and is read back proves nothing. */
export const forwardOnly = rememberedWith(
  (dictionaries: BridgeDictionaries): BridgeDictionaries => ({ ...dictionaries, lookUpReversed: () => [] }),
)
