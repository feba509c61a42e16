/** Whether Japanese reads a kanji word in its native way (炭火 すみび): such a word is hardly ever one that Korean has by its characters. */
import { rememberedOf } from '@/core/remembered'
import { mayAnswer } from '@/lang/sino-correspondence'
import type { BridgeDictionaries, WordKind } from '../ports'
import { isAlsoWord, isAlwaysPrefix } from './affixes'

type Asked = Pick<BridgeDictionaries, 'lookUpReading' | 'lookUpHanja' | 'lookUpPieces'>

const NAMELESS: ReadonlySet<WordKind> = new Set(['common', 'affix', 'number'])

/** Kana of the longest reading of one character (うけたまわ). */
const LONGEST = 5

/** On readings that the correspondences don't explain: 慣用音, and characters that Korean reads by another (常用漢字表). */
const BY_CUSTOM = new Set(
  '輸ゆ 緒ちょ 洗せん 欧おう 殴おう 粘ねん 秒びょう 湾わん 夢む 登と 惹じゃ 惹じゃっ 反たん 茶さ 石こく 早さっ 女にょう 不ふ 不ぶ 作さ 団とん 皇のう 蛇だ 羹かん 稟りん'.split(
    ' ',
  ),
)

/** Whether the kana can be an on reading of the kanji. */
function isOnOf(kanji: string, kana: string, { lookUpHanja, lookUpPieces }: Asked): boolean {
  if (BY_CUSTOM.has(kanji + kana)) return true
  const syllables = lookUpHanja(kanji)?.readings ?? []
  return syllables.some((syllable) => mayAnswer(syllable, kana, () => lookUpPieces(kanji).includes(kana)))
}

/** Whether the reading can be cut so that each kanji has an on reading of its own. */
function isReadInOn(letters: readonly string[], reading: string, dictionaries: Asked, previous = ''): boolean {
  const [letter, ...rest] = letters
  if (letter === undefined) return reading === ''
  const kanji = letter === '々' ? previous : letter
  for (let end = 1; end <= Math.min(LONGEST, reading.length); end++)
    if (isOnOf(kanji, reading.slice(0, end), dictionaries) && isReadInOn(rest, reading.slice(end), dictionaries, kanji))
      return true
  return false
}

/** Whether the dictionaries know an on reading of the kanji (no: 箱, 桁, 杭). */
export const hasOnReading = rememberedOf((kanji, dictionaries: Asked): boolean =>
  [...dictionaries.lookUpPieces(kanji), ...dictionaries.lookUpReading(kanji).map(({ reading }) => reading)].some(
    (reading) => isOnOf(kanji, reading, dictionaries),
  ),
)

function isNativeEntry(letters: readonly string[], dictionaries: Asked): boolean {
  const nouns = dictionaries.lookUpReading(letters.join('')).filter(({ kind }) => NAMELESS.has(kind))
  return nouns.length > 0 && !nouns.some(({ reading }) => isReadInOn(letters, reading, dictionaries))
}

/**
 * Whether no reading of the word is made of on readings of its characters (小部屋, 見事, 端数 はすう, 木箱). Where the dictionary does not have it, a character
 * that has no on reading tells, and a native word that it begins or ends in. A name is no such word.
 */
export const isNativeWord = rememberedOf((kanji, dictionaries: Asked): boolean => {
  const letters = [...kanji]
  if (dictionaries.lookUpReading(kanji).length > 0) return isNativeEntry(letters, dictionaries)
  const isMadeOfNative = letters.some((_, at) =>
    [letters.slice(0, at), letters.slice(at)].some(
      (piece) => piece.length > 1 && piece.length < letters.length && isNativeEntry(piece, dictionaries),
    ),
  )
  if (isMadeOfNative) return true
  return letters.some(
    (letter) => letter !== '々' && dictionaries.lookUpReading(letter).length > 0 && !hasOnReading(letter, dictionaries),
  )
})

/** A kanji and its okurigana; の, と and を are words of their own. */
const STARTS_WITH_OKURIGANA = /^\p{Script=Han}{1,2}(?![のとを])[ぁ-ゖ]/u
const ENDS_IN_OKURIGANA = /\p{Script=Han}[ぁ-ゖ]*(?![のとを])[ぁ-ゖ]$/u

/**
 * Whether a kanji inside a compound is read in its native way: it has no on reading, or what it is joined to is native (水 of 水漏れ, 小 of 小部屋, 場 of 仕事場),
 * and it is no affix that is always read in the on way (新, 用). `before` and `after` are what it is joined to.
 */
export function isNativeLetter(kanji: string, before: string, after: string, dictionaries: Asked): boolean {
  if (!hasOnReading(kanji, dictionaries)) return dictionaries.lookUpReading(kanji).length > 0
  const [alone] = dictionaries.lookUpReading(kanji).filter(({ kind }) => kind === 'common')
  const isOwnAlone = alone !== undefined && !isOnOf(kanji, alone.reading, dictionaries)
  // 木 of 木箱, but not 鋼 of 鋼杭
  const isNative = (word: string): boolean =>
    [...word].length === 1
      ? (isOwnAlone || isAlsoWord(kanji)) && /\p{Script=Han}/u.test(word) && !hasOnReading(word, dictionaries)
      : /^\p{Script=Han}+$/u.test(word) && isNativeWord(word, dictionaries)
  if (STARTS_WITH_OKURIGANA.test(after) || isNative(after)) return !isAlwaysPrefix(kanji)
  if (!ENDS_IN_OKURIGANA.test(before) && !isNative(before)) return false
  const affixes = dictionaries.lookUpReading(kanji).filter(({ kind }) => kind === 'affix')
  return affixes.length === 0 || !affixes.every(({ reading }) => isOnOf(kanji, reading, dictionaries))
}
