/** Runs of nouns in Japanese sentences. A word is a noun with the affixes that can't stand without it. */
import type { Sentence } from '@/core/article/types'
import type { JapaneseToken } from '../ports'
import type { Chunk, Word, WordClass } from './chunk'
import { WEAK_WORDS } from './weak-words'

const isKatakana = (text: string): boolean => /^[ァ-ヺー]+$/.test(text)
/** ティ・ラン: what the dictionary lacks is one token with its middle dot inside. */
const isKatakanaName = (text: string): boolean => /^[ァ-ヺー・]+$/.test(text)
const ABBREVIATION = /^[A-Z]{2,}$/
const isLatin = (text: string): boolean => /^[A-Za-z][A-Za-z0-9.+&-]*$/.test(text)

/** Nouns that are parts of grammar or of a date, not of a term. */
const OUTSIDE = new Set(['非自立', '代名詞', '数', '副詞可能', '接続詞的', '動詞非自立的', '特殊', '引用文字列'])
/** Nouns that join a phrase like a particle: AI向けのデータ, 国ごと. */
const OUTSIDE_WORDS = new Set([
  '向け',
  'ごと',
  '同士',
  '並み',
  '付き',
  '絡み',
  '寄り',
  '沿い',
  'あたり',
  '当たり',
  'たち',
  '達',
  '上',
  '下',
  '内',
  '等',
  '中',
  '側',
  '程度',
  '以上',
  '以下',
  'ら',
  'ども',
  '方',
])
/** Nouns of time that are parts of terms too: 太陽同期軌道, 可視時間. Alone they say when. */
const TIME_IN_COMPOUNDS = new Set('時間 長時間 短時間 同期 深夜 早朝 将来 未来 休日 平日 冬季 夏季'.split(' '))
/** 親族内承継, 国家間競争, 役務取引等利益: between two nouns a part of the compound. */
const BETWEEN_NOUNS = /^[内外間等]$/
/** 元船舶機関士, 全株式, 各民族: said of anybody and anything. */
const OUTSIDE_PREFIX = new Set(['元', '前', '現', '故', '全', '同', '当', '各'])
const OUTSIDE_SUFFIX = new Set(['助数詞', '人名', '副詞可能', '特殊', '助動詞語幹', '形容動詞語幹'])

function isNounPart(token: JapaneseToken): boolean {
  const [pos, first, second] = token.pos
  if (pos === '接頭詞') return first === '名詞接続' && !OUTSIDE_PREFIX.has(token.surface)
  if (pos !== '名詞' || OUTSIDE.has(first) || OUTSIDE_WORDS.has(token.surface)) return false
  if (first === '接尾') return !OUTSIDE_SUFFIX.has(second)
  return /[\p{L}]/u.test(token.surface)
}

/** サム・アルトマン, マークス＆スペンサー, LC／MS: a mark inside a foreign name or between two abbreviations. */
const isNameMark = (
  token: JapaneseToken,
  before: JapaneseToken | undefined,
  next: JapaneseToken | undefined,
): boolean =>
  before !== undefined &&
  next !== undefined &&
  before.end === token.start &&
  next.start === token.end &&
  (token.surface === '／'
    ? ABBREVIATION.test(before.surface) && ABBREVIATION.test(next.surface)
    : /^[・＝=&＆-]$/.test(token.surface) &&
      (isKatakanaName(before.surface) || isLatin(before.surface)) &&
      (isKatakanaName(next.surface) || isLatin(next.surface)))

const isCommonNoun = (token: JapaneseToken | undefined): boolean =>
  token?.pos[0] === '名詞' && /^(?:一般|サ変接続|形容動詞語幹)$/.test(token.pos[1])

/** 超硬, 極細: the stem of an adjective without its ending, behind a kanji that it is written together with, and no part of 〜さ, 〜そう or 〜すぎる. */
const isStemOfCompound = (
  { surface, start, end }: JapaneseToken,
  before: JapaneseToken | undefined,
  next: JapaneseToken | undefined,
): boolean =>
  before?.end === start &&
  before.pos[0] === '名詞' &&
  /\p{Script=Han}$/u.test(before.surface) &&
  /^\p{Script=Han}$/u.test(surface) &&
  !(next?.start === end && /^(?:さ|み|げ|そう|すぎ|過ぎ|っぽ|め$)/.test(next.surface))

/** What is a part of a compound by what stands on its sides, and nothing by itself. */
function isPartByNeighbours(
  token: JapaneseToken,
  before: JapaneseToken | undefined,
  next: JapaneseToken | undefined,
): boolean {
  const isAfterNoun = before?.end === token.start && isCommonNoun(before) && !OUTSIDE_WORDS.has(before.surface)
  const isBeforeNoun = next?.start === token.end && isCommonNoun(next)
  // 多羅川, 粘質多糖: no adjective stands before a noun without its ending
  if (token.pos[0] === '形容詞')
    return (isBeforeNoun || isStemOfCompound(token, before, next)) && /^\p{Script=Han}$/u.test(token.surface)
  if (TIME_IN_COMPOUNDS.has(token.surface)) return isAfterNoun || (isBeforeNoun && before?.pos[0] !== '名詞')
  return BETWEEN_NOUNS.test(token.surface) && token.pos[1] === '接尾' && isAfterNoun && isBeforeNoun
}

/** 妻ファニー, 僧隠元: who somebody is, before the name. */
const isKinBefore = (token: JapaneseToken, next: JapaneseToken | undefined): boolean =>
  next?.start === token.end &&
  next.pos[0] === '名詞' &&
  (token.surface === '僧' ||
    (/^(?:[妻夫父母娘弟兄姉妹]|息子)$/.test(token.surface) &&
      (next.pos[1] === '固有名詞' || (isKatakana(next.surface) && !next.known))))

/** 米ローレンス研究所, 独ヘルマン社: of which country, before a name in katakana. */
const isCountryBefore = ({ surface, end }: JapaneseToken, next: JapaneseToken | undefined): boolean =>
  /^[米英独仏伊露豪印蘭]$/.test(surface) && next?.start === end && /^[ァ-ヺー]{2}/.test(next.surface)

/** 一つ of 箱を一つ引き上げ says how many. */
const isCount = ({ surface }: JapaneseToken): boolean => /^[一二三四五六七八九]つ$/.test(surface)

/** 限り of 夏季に限り域外: a particle with what stands before it. */
const isLimit = ({ surface }: JapaneseToken, before: JapaneseToken | undefined): boolean =>
  /^(?:限り|当たり|際し|先立ち)$/.test(surface) && before?.pos[0] === '助詞' && before.surface === 'に'

/** Fox News Channel, SB OpenAI Japan: capitalised Latin words go on over one space. */
const isSpacedLatin = (before: JapaneseToken | undefined, token: JapaneseToken | undefined): boolean =>
  before !== undefined &&
  token !== undefined &&
  before.end + 1 === token.start &&
  /^[A-Z][A-Za-z0-9.+&-]*$/.test(before.surface) &&
  /^[A-Z][A-Za-z0-9.+&-]*$/.test(token.surface)

const isMark = (token: JapaneseToken | undefined): boolean => /^[・＝=&＆／-]$/.test(token?.surface ?? '')
const isSuffix = (token: JapaneseToken): boolean => token.pos[1] === '接尾'
const isPrefix = (token: JapaneseToken): boolean => token.pos[0] === '接頭詞'
/** One kanji that forms compounds with its neighbours; 元 and 現 before a title do not. */
const isShort = (token: JapaneseToken): boolean =>
  /^\p{Script=Han}$/u.test(token.surface) && !/^[元前現故各両同]$/.test(token.surface)

/** オランダ人, 日本軍, 英語: of a place, and none; 三重点 is of no place. */
const OF_PLACE = /^(?:点|型|性|率|度|論|化|感|色|人|系|船|軍|語|領|派|式|製|産|側|製品|料理|国民|政府)$/

function classOf(tokens: readonly JapaneseToken[]): WordClass {
  const [first] = tokens
  if (!first) return 'common'
  if (tokens.some(({ surface }) => /[・＝]/.test(surface))) return 'name'
  // 真潮市: a town, though its name is a person's too
  if (tokens.length > 1 && isOfTown(tokens.at(-1)) && tokens.some(({ pos }) => pos[1] === '固有名詞')) return 'place'
  const region = tokens.find(({ pos }) => pos[1] === '固有名詞')
  // 柾木式: of somebody, and nobody
  const last = tokens.at(-1)
  // 湾央, 基礎|免|震: one character behind a noun is no person
  const isBehindNoun =
    tokens.length === 2
      ? first.pos[1] !== '固有名詞'
      : first.known && first.surface.length > 1 && /^(?:一般|サ変接続)$/.test(first.pos[1] ?? '')
  const isLetter = region !== first && region === last && [...(region?.surface ?? '')].length === 1 && isBehindNoun
  if (region?.pos[2] === '人名' && isLetter) return 'common'
  // ペルトン形: a type that somebody gave the name to
  if (region?.pos[2] === '人名' && tokens.length > 1 && /^[型形式法則]$/.test(last?.surface ?? '')) return 'common'
  if (region?.pos[2] === '人名') return last?.pos[1] === '接尾' && last.pos[2] === '一般' ? 'name' : 'person'
  // 米IT大手, 独機械大手: of a country, and none
  if (region === first && tokens.length > 1 && /^[米英仏独伊豪露]$/.test(first.surface) && !isOfTown(last))
    return 'common'
  if (region?.pos[2] === '地域') return OF_PLACE.test(tokens.at(-1)?.surface ?? '') ? 'common' : 'place'
  if (isLatin(first.surface)) return 'latin'
  if (region?.pos[2] === '組織' && region.known) return 'organisation'
  return region || (isKatakana(first.surface) && !first.known) ? 'name' : 'common'
}

const isOfTown = (token: JapaneseToken | undefined): boolean => token?.pos[1] === '接尾' && token.pos[2] === '地域'

/** Groups of tokens that no term may be cut inside of. */
function groupsOf(run: readonly JapaneseToken[]): readonly (readonly JapaneseToken[])[] {
  const groups: JapaneseToken[][] = []
  run.forEach((token, i) => {
    const before = run[i - 1]
    const isNamePart = isMark(token) || isMark(before)
    const isName = before?.pos[2] === '人名' && token.pos[2] === '人名'
    const isJoined =
      before !== undefined &&
      (isNamePart ||
        isSpacedLatin(before, token) ||
        isName ||
        isSuffix(token) ||
        isPrefix(before) ||
        (isShort(before) && !isSuffix(before) && before.pos[1] !== '固有名詞') ||
        (isShort(token) && token.pos[1] !== '固有名詞'))
    const group = isJoined ? groups.at(-1) : undefined
    if (group) group.push(token)
    else groups.push([token])
  })
  return groups
}

function wordOf(text: string, group: readonly JapaneseToken[]): Word | null {
  const first = group[0]
  const last = group.at(-1)
  if (!first || !last) return null
  return {
    text: text.slice(first.start, last.end),
    start: first.start,
    end: last.end,
    // an unknown name may be one token with its middle dot inside
    parts: group.flatMap(({ surface }) => surface.split(/[・＝]/)).filter((part) => part !== ''),
    wordClass: classOf(group),
  }
}

const OPENING = /["'“‘「『《〈]$/
const CLOSING = /^["'”’」』》〉]/
const DEFINED = /^(?:（[^）]*）)?(?:とは|というのは)/

export function japaneseChunks(sentence: Sentence, tokens: readonly JapaneseToken[]): readonly Chunk[] {
  const { text, index } = sentence
  const chunks: Chunk[] = []
  let run: JapaneseToken[] = []
  const close = (next: JapaneseToken | undefined): void => {
    while (isMark(run.at(-1))) run.pop()
    if (run[0] && isSuffix(run[0]) && run.length === 1) run = []
    const last = run.at(-1)
    // 全国的な: an adjective made by 的 names nothing
    const isAdnominal = next?.pos[2] === '形容動詞語幹' && next.pos[1] === '接尾' && next.start === last?.end
    const words =
      isAdnominal || /^.+的$/.test(last?.surface ?? '')
        ? []
        : groupsOf(run).flatMap((group) => wordOf(text, group) ?? [])
    const first = words[0]
    if (first && last) {
      const after = text.slice(last.end)
      const isVerb =
        next !== undefined &&
        next.start === last.end &&
        /^(?:する|できる|いたす|なさる)$/.test(next.lemma) &&
        last.pos[1] === 'サ変接続'
      const isAdjective = next?.surface === 'な' && last.pos[1] === '形容動詞語幹'
      chunks.push({
        sentence: index,
        words,
        isPredicate: isVerb || isAdjective,
        isQuoted: OPENING.test(text.slice(0, first.start)) && CLOSING.test(after),
        isDefined: DEFINED.test(after),
        title:
          next !== undefined && next.start === last.end && WEAK_WORDS.ja.titles.has(next.surface) ? next.surface : null,
      })
    }
    run = []
  }
  tokens.forEach((token, i) => {
    if (isCountryBefore(token, tokens[i + 1])) {
      close(token)
      return
    }
    if (token.surface === ' ' && isSpacedLatin(run.at(-1), tokens[i + 1])) return
    const isPart =
      isNounPart(token) ||
      (run.length > 0 && isNameMark(token, tokens[i - 1], tokens[i + 1])) ||
      isPartByNeighbours(token, tokens[i - 1], tokens[i + 1])
    const isNext = run.at(-1)?.end === token.start || isSpacedLatin(run.at(-1), token)
    if (!isPart || (run.length > 0 && !isNext)) close(token)
    if (isCount(token) || isLimit(token, tokens[i - 1])) {
      close(token)
      return
    }
    if (isKinBefore(token, tokens[i + 1])) {
      close(token)
      return
    }
    const isUnit = run.length === 0 && tokens[i - 1]?.pos[1] === '数' && tokens[i - 1]?.end === token.start
    if (isPart && !isUnit) run.push(token)
  })
  close(undefined)
  return chunks
}
