/** Who bears the name of a Japanese institution, facility or place: 北都 of 北都工科大学, 苫東厚真 of 苫東厚真火力発電所, nobody of 総合病院. */

import { type Institution, institutionAtEnd } from '@/lang/ja/institutions'
import { isKanji } from '@/lang/ja/kana'
import { bearerOf } from '@/lang/ja/trades'
import { isOnReading } from '@/lang/sino-correspondence'
import type { BridgeDictionaries, WordKind } from './ports'
import { usualHangul } from './translate/sino'

type Known = Pick<BridgeDictionaries, 'lookUp' | 'lookUpReading' | 'lookUpHanja' | 'koreanFrequency'>

const NAME_KINDS: ReadonlySet<WordKind> = new Set(['place', 'surname', 'given-name', 'name', 'organisation'])
/** 大, 東 and 新 belong to the name that they stand before. */
const DIRECTION = /^[大小新東西南北上下中]$/
/** 旧沢尻中学校 was one once: no part of the name. */
const FORMER = /^[旧元前現]$/
/** 各市, 県立, 両県. */
const LIMITING = /^[旧元前現両各同全当故県市町村立内外諸第]$/
/** What names end in, after another name. */
const LANDFORM = /^[沢崎野原田谷浜浦瀬岡丘台塚津森]$/
/** Cost of a native noun from which on it is rather the name that is written like it: 白鳥, not 子供. */
const RARE_NOUN = 3.4

/** A surname that costs so much more than the noun is hardly meant: 島田, not 朝日. */
const RARER_NAME = 1.5

const isNamed = (word: string, { lookUp }: Known): boolean =>
  lookUp('ja', word).some(({ category }) => category !== 'concept' && category !== 'quantity')

/** 滝ノ上, 霞ヶ浦: kana between kanji are of names. */
const NAME_WITH_KANA = /^[\p{Script=Han}々]+[ノヶケ][\p{Script=Han}々]+$/u
const mayBeName = (token: string): boolean => isKanji(token) || NAME_WITH_KANA.test(token)

/**
 * A word of the language: 総合 and 火力 are ones that Korean has too, 子供 is one of every text; 北都, 環海 and 若草 are names. Before what any noun may
 * stand before, every noun is one (被災地区).
 */
function isWord(word: string, isBeforeNoun: boolean, dictionaries: Known): boolean {
  if (!isKanji(word)) return !NAME_WITH_KANA.test(word)
  const readings = dictionaries.lookUpReading(word)
  const common = readings.find(({ kind }) => !NAME_KINDS.has(kind))
  if (!common) return false
  const isName = readings.some(({ kind }) => kind === 'surname' || kind === 'place')
  const surname = readings.find(({ kind }) => kind === 'surname')
  if (isBeforeNoun)
    return surname === undefined || (common.cost <= RARE_NOUN && surname.cost - common.cost >= RARER_NAME)
  const hangul = usualHangul(word, dictionaries)
  const isRow = dictionaries.lookUp('ja', word).length > 0
  if (hangul !== null && isOnReading(hangul, common.reading)) return isRow || dictionaries.koreanFrequency(hangul) > 0
  return isRow && !(isName && common.cost > RARE_NOUN)
}

export interface Bearer {
  /** Indexes of the first of its tokens and of the first after it. */
  readonly from: number
  readonly to: number
}

/**
 * Which of the tokens before the head are the bearer, null where there is none: the run of names at the beginning, whatever is a name of our rows left out, since
 * those have counterparts.
 */
export function japaneseBearer(tokens: readonly string[], dictionaries: Known): Bearer | null {
  const institution = institutionAtEnd(tokens.join(''))
  return institution && bearerBefore(tokens, institution, dictionaries)
}

/** Whether somebody bears the name of a firm: 多羅川 of 多羅川鉄道, nobody of 観光鉄道. */
export function isBorneFirm(tokens: readonly string[], dictionaries: Known): boolean {
  const name = tokens.join('')
  const bearer = bearerOf(name)
  if (bearer === null) return false
  const trade = { head: name.slice(bearer.length), isNoun: true, isOfCharacters: true }
  const found = bearerBefore(tokens, trade, dictionaries)
  return found?.from === 0 && tokens.slice(found.to).join('') === trade.head
}

type Head = Pick<Institution, 'head' | 'isNoun' | 'isOfCharacters'>

function bearerBefore(tokens: readonly string[], institution: Head, dictionaries: Known): Bearer | null {
  let length = tokens.join('').length - institution.head.length
  const before: string[] = []
  for (const token of tokens) {
    if (length <= 0) break
    before.push(token)
    length -= token.length
  }
  // the head begins inside a word: 無人島
  if (length !== 0) return null
  // 中国青海省西寧市 is read in no Japanese way
  if (before.includes('省') || before.includes('中国')) return null
  // 愛知県碧南市: the city is asked for, the prefecture has its name
  let from = before.findLastIndex((token) => /^[都道府県郡]$/.test(token)) + 1
  while (from < before.length && (FORMER.test(before[from] ?? '') || isNamed(before[from] ?? '', dictionaries))) from++
  // 鬼怒|沢|川, 札幌|南|駅: one character behind it is a part of the name
  if (
    from > 0 &&
    from === before.length - 1 &&
    [...(before[from] ?? '')].length === 1 &&
    !LIMITING.test(before[from] ?? '')
  )
    from--
  let to = from
  while (to < before.length && isPartOfName(before, to, institution.isNoun, dictionaries)) to++
  const own = before.slice(from, to)
  const isName = own.some((token) => [...token].length > 1 && !isWord(token, institution.isNoun, dictionaries))
  if (isName) return { from, to }
  // 柏|沢|駅: characters alone before what a place is called by
  const rest = before.slice(from)
  const isCut =
    rest.length > 1 && rest.every((token) => [...token].length === 1 && isKanji(token) && !LIMITING.test(token))
  return isCut && institution.isOfCharacters ? { from, to: before.length } : null
}

/** A name, or one character that belongs to the name after it. */
function isPartOfName(tokens: readonly string[], at: number, isBeforeNoun: boolean, dictionaries: Known): boolean {
  const token = tokens[at] ?? ''
  if (!mayBeName(token)) return false
  if ([...token].length > 1) return !isWord(token, isBeforeNoun, dictionaries)
  const next = tokens.slice(at + 1).find((other) => [...other].length > 1)
  // 荒砥|沢|水力発電所
  if (at > 0 && LANDFORM.test(token)) return true
  // 伊津|浜|町
  if (next === undefined && at > 0) return !LIMITING.test(token)
  return (
    next !== undefined &&
    (DIRECTION.test(token) || at === 0 || tokens[at - 1]?.length === 1) &&
    !isWord(next, isBeforeNoun, dictionaries)
  )
}
