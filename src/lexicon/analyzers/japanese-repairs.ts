/** What the Japanese analyser gets wrong wherever it stands, one rule a function, in the order in which they apply. */
import type { JapaneseToken } from '@/pipeline/ports'
import { NAME_REPAIRS } from './japanese-name-repairs'
import { isKanji, joined, type LookUpName, type Repair } from './japanese-repair'

const isNumber = (token: JapaneseToken | undefined): boolean => token?.pos[1] === '数'
const isKatakana = (text: string): boolean => /^[ァ-ヺー]+$/.test(text)

/** 4 , 500 → 4,500 and 0 . 8 → 0.8 */
const joinDigitGroups: Repair = (tokens) => {
  const result: JapaneseToken[] = []
  for (const token of tokens) {
    const mark = result.at(-1)
    const head = result.at(-2)
    const isGroup =
      /^[\d０-９]+$/.test(token.surface) && mark && /^[,.，．:：]$/.test(mark.surface) && head && isNumber(head)
    const whole =
      isGroup && mark.end === token.start && head.end === mark.start ? joined([head, mark, token], head.pos) : null
    if (whole) result.splice(-2, 2, whole)
    else result.push(token)
  }
  return result
}

/** 2月 read つき → がつ */
const monthsAfterNumbers: Repair = (tokens) =>
  tokens.map((token, i) =>
    token.surface === '月' && isNumber(tokens[i - 1])
      ? { ...token, pos: ['名詞', '接尾', '助数詞', '*'], reading: 'がつ' }
      : token,
  )

/** クラ + ウド → クラウド: a run of katakana of which a piece is too short to be a word is one unknown word. データ + センター stays two. */
const joinSplitKatakana: Repair = (tokens) => {
  const result: JapaneseToken[] = []
  for (let i = 0; i < tokens.length; ) {
    let end = i
    while (isKatakana(tokens[end]?.surface ?? '') && (end === i || tokens[end]?.start === tokens[end - 1]?.end))
      end += 1
    const run = tokens.slice(i, Math.max(end, i + 1))
    const isSplit = run.length > 1 && run.some(({ surface, known }) => surface.length <= 2 || !known)
    const whole = isSplit ? joined(run, ['名詞', '一般', '*', '*']) : null
    result.push(...(whole ? [whole] : run))
    i += run.length
  }
  return result
}

/** GPT + - + 4 → GPT-4, H + 3 → H3; in IT3社 the number counts what follows. */
const joinLatinWithDigits: Repair = (tokens) => {
  const result: JapaneseToken[] = []
  tokens.forEach((token, i) => {
    const isDigits = /^\d[\d.]*$/.test(token.surface)
    const mark = result.at(-1)?.surface === '-' ? result.at(-1) : undefined
    const head = mark ? result.at(-2) : result.at(-1)
    const isCount = !mark && tokens[i + 1]?.start === token.end && isCounter(tokens[i + 1])
    const pieces = [head, mark, token].flatMap((piece) => piece ?? [])
    const isSolid = pieces.every((piece, k) => k === 0 || pieces[k - 1]?.end === piece.start)
    const isModel = isDigits && isSolid && !isCount && head !== undefined && /^[A-Za-z]+$/.test(head.surface)
    const whole = isModel ? joined(pieces, head.pos) : null
    if (whole) result.splice(1 - pieces.length, pieces.length - 1, whole)
    else result.push(token)
  })
  return result
}

/** 5 + G → 5G, 3 + D → 3D, 8 + K → 8K */
const joinGenerations: Repair = (tokens) => {
  const result: JapaneseToken[] = []
  for (const token of tokens) {
    const digit = result.at(-1)
    const isOne = /^[GDK]$/.test(token.surface) && /^\d$/.test(digit?.surface ?? '') && digit?.end === token.start
    const whole = isOne && digit ? joined([digit, token], token.pos) : null
    if (whole) result.splice(-1, 1, whole)
    else result.push(token)
  }
  return result
}

/** 社, 年, or a further numeral (万). */
const isCounter = (token: JapaneseToken | undefined): boolean => token?.pos[2] === '助数詞' || token?.pos[1] === '数'

/** 地消は (消 as a prefix): a prefix that no noun follows is a noun. */
const prefixesWithoutNoun: Repair = (tokens) =>
  tokens.map((token, i) =>
    token.pos[0] === '接頭詞' &&
    token.pos[1] === '名詞接続' &&
    isKanji(token.surface) &&
    tokens[i + 1]?.pos[0] !== '名詞'
      ? { ...token, pos: ['名詞', '接尾', '一般', '*'] }
      : token,
  )

/** 准 + 教授 → 准教授: a title, and no end of the name before it. */
const titlesOfTwo: Repair = (tokens) => {
  const result: JapaneseToken[] = []
  for (const token of tokens) {
    const before = result.at(-1)
    const isOne = token.surface === '教授' && before?.surface === '准' && before.end === token.start
    const whole = isOne ? joined([before, token], token.pos) : null
    if (whole) result.splice(-1, 1, whole)
    else result.push(token)
  }
  return result
}

const REPAIRS: readonly Repair[] = [
  joinDigitGroups,
  monthsAfterNumbers,
  joinSplitKatakana,
  joinLatinWithDigits,
  joinGenerations,
  prefixesWithoutNoun,
  ...NAME_REPAIRS,
  titlesOfTwo,
]

export const repairJapanese = (tokens: readonly JapaneseToken[], lookUpName: LookUpName): readonly JapaneseToken[] =>
  REPAIRS.reduce((repaired, repair) => repair(repaired, lookUpName), tokens)
