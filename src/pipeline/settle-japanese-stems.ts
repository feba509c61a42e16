/**
 * One kanji of a compound that the analyser takes for a verb or an adjective, 制振|構造, 支承, 早材: without the kana of its ending it is neither.
 */
import type { JapaneseToken } from './ports'

const isKanji = (text: string): boolean => /^\p{Script=Han}$/u.test(text)
const isStem = ({ surface, pos }: JapaneseToken): boolean => isKanji(surface) && /^(?:動詞|形容詞)$/.test(pos[0])

const NOUN = /^(?:一般|サ変接続|固有名詞|形容動詞語幹|接尾)$/
/** Counters and times stand before a verb too: 三日見学, 翌日出社. */
const isNounOfKanji = (token: JapaneseToken | undefined): boolean =>
  token !== undefined &&
  token.pos[0] === '名詞' &&
  NOUN.test(token.pos[1]) &&
  token.pos[2] !== '助数詞' &&
  /\p{Script=Han}$/u.test(token.surface)

/** 見 of 花見に行く and 得 of 利益得た are verbs; a compound goes on with a noun or ends before what stands behind one. */
const endsCompound = (next: JapaneseToken | undefined): boolean =>
  next === undefined ||
  next.pos[0] === '記号' ||
  (next.pos[0] === '助詞' && /^(?:が|を|は|の|と|や)$/.test(next.surface))

export function settleJapaneseStems(tokens: readonly JapaneseToken[]): readonly JapaneseToken[] {
  return tokens.map((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    if (!isStem(token)) return token
    const isAfter = before?.end === token.start && isNounOfKanji(before)
    const isBefore = next?.start === token.end && isNounOfKanji(next) && /^\p{Script=Han}/u.test(next.surface)
    const isPart = isBefore || (isAfter && endsCompound(next))
    return isPart ? { ...token, pos: ['名詞', '一般', '*', '*'] as const, lemma: token.surface } : token
  })
}
