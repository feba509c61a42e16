/**
 * Compounds of Japanese with something inside that is no noun to the analyser: the stem of a verb (見守りセンサー), a number (第三セクター, 二重結合,
 * 通商法301条), 的 (社会的合意).
 */
import type { Span } from '@/core/article/types'
import type { JapaneseToken } from '../ports'

export interface Compound extends Span {
  readonly parts: readonly string[]
  /** The nouns inside are terms in their own right there: 社会主義 in 科学的社会主義. */
  readonly isOpen: boolean
}

const NOUNS = new Set(['一般', 'サ変接続', '固有名詞', '形容動詞語幹'])
const isNoun = (token: JapaneseToken | undefined): boolean =>
  token?.pos[0] === '名詞' && NOUNS.has(token.pos[1]) && /^[\p{L}ー・々]+$/u.test(token.surface)
const isSuffix = (token: JapaneseToken | undefined): boolean =>
  token?.pos[0] === '名詞' && token.pos[1] === '接尾' && token.pos[2] === '一般'
const isNumber = (token: JapaneseToken | undefined): boolean => token?.pos[0] === '名詞' && token.pos[1] === '数'

/** Index after the nouns, and what can't stand without them, that begin at token `i`. */
function endOfNouns(tokens: readonly JapaneseToken[], i: number): number {
  let end = i
  while (isNoun(tokens[end]) || isSuffix(tokens[end])) end += 1
  return end
}

/** Index of the first of the common nouns that end before token `i`. */
function startOfNouns(tokens: readonly JapaneseToken[], i: number): number {
  let start = i
  while (start > 0 && (isNoun(tokens[start - 1]) || isSuffix(tokens[start - 1]))) start -= 1
  while (start < i && isSuffix(tokens[start])) start += 1
  return start
}

const wordsOf = (tokens: readonly JapaneseToken[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ surface }) => surface)
    .join('')

type Read = (tokens: readonly JapaneseToken[], i: number) => { from: number; to: number } | null

const isStem = (token: JapaneseToken | undefined): boolean =>
  token?.pos[0] === '動詞' && token.pos[1] === '自立' && token.conjugationForm === '連用形' && token.lemma !== 'する'

/** What no object or subject of a verb is. Brackets of half width are nouns to the analyser. */
const isFreeBefore = (before: JapaneseToken | undefined): boolean =>
  before === undefined ||
  before.pos[0] === '記号' ||
  before.pos[0] === '連体詞' ||
  !/[\p{L}\p{N}]/u.test(before.surface) ||
  (before.pos[0] === '助動詞' && /^(?:た|な)$/.test(before.surface)) ||
  (before.pos[0] === '助詞' && /^(?:の|は|や)$/.test(before.surface))

/** 吹き出し口, 囲いわな, ねじり試験: the stem of a verb that a noun follows, and no object or subject precedes. */
const verbStem: Read = (tokens, i) => {
  if (!isStem(tokens[i]) || !/^(?:\p{Script=Han}|[ぁ-ん]{3})/u.test(tokens[i]?.surface ?? '')) return null
  const to = endOfNouns(tokens, i + 1)
  const from = startOfNouns(tokens, i)
  return to > i + 1 && isFreeBefore(tokens[from - 1]) ? { from, to } : null
}

/** What stands behind a noun and hardly behind the stem of a verb. */
const isBehindNoun = (token: JapaneseToken | undefined): boolean =>
  token !== undefined && /^(?:の|が|を|は|も|[」』）)])$/.test(token.surface)

/** 根回り切り, 枝打ち, 掛け替え: what is done, by a noun or a verb and the stem of the verb behind it. */
const verbalNoun: Read = (tokens, i) => {
  const [first, verb] = [tokens[i - 1], tokens[i]]
  if (!isStem(verb) || !isBehindNoun(tokens[i + 1]) || !/^\p{Script=Han}.*[ぁ-ん]$/u.test(verb?.surface ?? ''))
    return null
  const isVerb = isStem(first) && /^\p{Script=Han}/u.test(first?.surface ?? '')
  const isThing =
    isNoun(first) && first?.pos[1] !== '固有名詞' && /(?:\p{Script=Han}[ぁ-ん]?|[ァ-ヺー])$/u.test(first?.surface ?? '')
  if (!isVerb && !isThing) return null
  const from = isVerb ? i - 1 : startOfNouns(tokens, i)
  return { from, to: i + 1 }
}

/** 粘り強さ, 青臭さ: a quality, of an adjective of two kanji. */
const quality: Read = (tokens, i) => {
  const [adjective, suffix, next] = tokens.slice(i, i + 3)
  const isQuality = adjective?.pos[0] === '形容詞' && suffix?.surface === 'さ' && suffix.pos[1] === '接尾'
  const isOfTwo = (adjective?.surface ?? '').replace(/[^\p{Script=Han}]/gu, '').length > 1
  return isQuality && isOfTwo && isBehindNoun(next) ? { from: i, to: i + 2 } : null
}

/** 沢沿い, 海沿い, but 相模川沿い is where a name is. */
const alongside: Read = (tokens, i) => {
  const [land, along] = [tokens[i - 1], tokens[i]]
  const isAlone = land?.end === along?.start && !/^[\p{Script=Han}ァ-ヺー]/u.test(tokens[i - 2]?.surface ?? '')
  return along?.surface === '沿い' && /^\p{Script=Han}$/u.test(land?.surface ?? '') && isAlone
    ? { from: i - 1, to: i + 1 }
    : null
}

const KANJI_NUMBER = /^[一二三四五六七八九十]$/
/** What a number forms a compound with, before a noun: 二重結合, 一本鎖, 三次元, 第二次世界大戦, 二線堤. */
const FORMING = /^(?:[重次元極層軸輪者本線段相面眼]|次元|世代)$/
/** What the kinds of a law are numbered by: 第1種低層住居専用地域, 第三類医薬品. */
const OF_KINDS = /^[種類]$/
/** What is counted in laws and series: 通商法301条, 政令201号. */
const COUNTED = /^(?:条|号|号機|号線)$/

/** What a town or a firm has several of, and numbers. */
const OF_SERIES =
  /^(?:発電所|変電所|小学校|中学校|高校|高等学校|工場|ビル|ダム|トンネル|倉庫|病院|団地|踏切|公園|鉱山|炭鉱|埠頭|ターミナル|原発|原子力発電所|水力発電所)$/

/** 第三セクター, 第二次世界大戦, 第2次監視団, 第4種踏切, but 第4試合 is one of many. */
const ordinal: Read = (tokens, i) => {
  const number = tokens[i + 1]
  if (tokens[i]?.surface !== '第' || !number || !isNumber(number)) return null
  const behind = tokens[i + 2]?.surface ?? ''
  const isForming = FORMING.test(behind) || OF_KINDS.test(behind)
  if (!isForming && !KANJI_NUMBER.test(number.surface)) return null
  const at = isForming ? i + 3 : i + 2
  const to = endOfNouns(tokens, at)
  if (to === at) return null
  // 霧ヶ谷第二小学校: whose second school it is
  const name = tokens[i - 1]
  const isOfName = name?.pos[1] === '固有名詞' && OF_SERIES.test(wordsOf(tokens, at, to))
  return { from: isOfName ? startOfNouns(tokens, i) : i, to }
}

/** Dimensions and generations are counted in figures too: 3次元スキャナー, 第5世代通信. */
const IN_FIGURES = /^(?:次元|世代)$/

/** 二重結合, 一本鎖. */
const multiple: Read = (tokens, i) => {
  const before = tokens[i - 1]
  const isCounted = KANJI_NUMBER.test(tokens[i]?.surface ?? '') || IN_FIGURES.test(tokens[i + 1]?.surface ?? '')
  if (!isNumber(tokens[i]) || !isCounted) return null
  if (isNumber(before) || before?.surface === '第' || !FORMING.test(tokens[i + 1]?.surface ?? '')) return null
  const to = endOfNouns(tokens, i + 2)
  return to > i + 2 ? { from: i, to } : null
}

/** 通商法301条; 第542号 is numbered by nothing. */
const counted: Read = (tokens, i) => {
  if (!isNumber(tokens[i]) || !COUNTED.test(tokens[i + 1]?.surface ?? '')) return null
  const from = startOfNouns(tokens, i)
  return from < i && /^[\p{Script=Han}ァ-ヺ]{2}/u.test(wordsOf(tokens, from, i)) ? { from, to: i + 2 } : null
}

/** カルロス1世, without 国王 before it. */
const monarch: Read = (tokens, i) => {
  const name = tokens[i - 1]?.surface ?? ''
  return isNumber(tokens[i]) && tokens[i + 1]?.surface === '世' && /^[ァ-ヺー・]{2,}$/.test(name)
    ? { from: i - 1, to: i + 2 }
    : null
}

/** 法医学的検査: 的 with a noun directly behind it. */
const adjectival: Read = (tokens, i) => {
  if (tokens[i]?.surface !== '的' || !isNoun(tokens[i + 1])) return null
  const from = startOfNouns(tokens, i)
  return from < i ? { from, to: endOfNouns(tokens, i + 1) } : null
}

const READERS: readonly { readonly read: Read; readonly isOpen: boolean }[] = [
  { read: verbStem, isOpen: false },
  { read: verbalNoun, isOpen: false },
  { read: quality, isOpen: false },
  { read: alongside, isOpen: false },
  { read: ordinal, isOpen: false },
  { read: multiple, isOpen: false },
  { read: counted, isOpen: false },
  { read: monarch, isOpen: false },
  { read: adjectival, isOpen: true },
]

export function japaneseCompounds(tokens: readonly JapaneseToken[]): readonly Compound[] {
  const compounds: Compound[] = []
  for (let i = 0; i < tokens.length; i++)
    for (const { read, isOpen } of READERS) {
      const found = read(tokens, i)
      const inside = found ? tokens.slice(found.from, found.to) : []
      const [first] = inside
      const last = inside.at(-1)
      if (first && last)
        compounds.push({ start: first.start, end: last.end, parts: inside.map(({ surface }) => surface), isOpen })
    }
  return compounds
}
