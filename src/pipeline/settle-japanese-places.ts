/**
 * Names that the analyser reads as a number with its counter: a counter counts nothing directly before a name and a landform (二|戸|崎|湾) or before what
 * only firms are called by (四|葉|エンジニアリング).
 */
import { isTrade } from '@/lang/ja/trades'
import type { JapaneseToken } from './ports'

const LANDFORM = /^[湾川島山岬浜崎沢峠町村駅港]$/
const NUMBER = /^[一二三四五六七八九十]$/

const isNumber = ({ surface, pos }: JapaneseToken): boolean => pos[1] === '数' && NUMBER.test(surface)
/** What names end in, nouns or not to the analyser. */
const ENDS_NAME = /^[浦崎浜津沢田谷野原島]$/
const isOfName = ({ surface, pos }: JapaneseToken): boolean =>
  ENDS_NAME.test(surface) || (/^\p{Script=Han}{1,2}$/u.test(surface) && pos[1] === '固有名詞')

/** The name that ends before a landform, as one token. */
function nameBefore(landform: JapaneseToken, settled: readonly JapaneseToken[]): JapaneseToken | null {
  const [number, counter, name] = settled.slice(-3)
  const before = settled.at(-4)
  if (!number || !counter || !name || !LANDFORM.test(landform.surface)) return null
  const isCut = number.end === counter.start && counter.end === name.start && name.end === landform.start
  const isCounted = before?.end === number.start && (before.pos[1] === '数' || before.surface === '第')
  if (!isCut || isCounted || !isNumber(number) || counter.pos[2] !== '助数詞' || !isOfName(name)) return null
  const surface = number.surface + counter.surface + name.surface
  const pos = ['名詞', '固有名詞', '地域', '一般'] as const
  return { ...number, surface, end: name.end, pos, lemma: surface, reading: null, known: false }
}

/** The bearer of a firm that ends before its trade, as one token; 二社 are two. */
function bearerBefore(trade: JapaneseToken, settled: readonly JapaneseToken[]): JapaneseToken | null {
  const [number, counter] = settled.slice(-2)
  const before = settled.at(-3)
  if (!number || !counter || !/^[ァ-ヺー]+$/.test(trade.surface) || !isTrade(trade.surface)) return null
  const isCut = number.end === counter.start && counter.end === trade.start
  const isCounted = before?.end === number.start && (before.pos[1] === '数' || before.surface === '第')
  if (!isCut || isCounted || !isNumber(number) || counter.pos[2] !== '助数詞' || COUNTS_FIRMS.test(counter.surface))
    return null
  const surface = number.surface + counter.surface
  const pos = ['名詞', '固有名詞', '組織', '*'] as const
  return { ...number, surface, end: counter.end, pos, lemma: surface, reading: null, known: false }
}
const COUNTS_FIRMS = /^(?:社|人|年|カ国|か国|月|日|回|つ|件|大)$/

export function settleJapanesePlaces(tokens: readonly JapaneseToken[]): readonly JapaneseToken[] {
  const settled: JapaneseToken[] = []
  for (const token of tokens) {
    const name = nameBefore(token, settled)
    const bearer = bearerBefore(token, settled)
    if (name) settled.splice(-3, 3, name)
    else if (bearer) settled.splice(-2, 2, bearer)
    settled.push(token)
  }
  return settled
}
