import { expect, it } from 'vitest'
import { partReadingRows } from './part-readings'

/** Word, and the pieces that its letters are read as. */
const COMPOUNDS = `
研究者 けん,きゅう,しゃ
労働者 ろう,どう,しゃ
学習者 がく,しゅう,しゃ
怠け者 なま,け,もの
愚か者 おろ,か,もの
変わり者 か,わ,り,もの
大相撲 おお,ず,もう
腕相撲 うで,ず,もう
高気圧 こう,き,あつ
無関係 む,かん,けい
人気 にん,き
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

const PIECES = new Map(COMPOUNDS.map(([word = '', pieces = '']) => [word, pieces.split(',')]))
const WORDS = new Set('研究 労働 学習 怠け 愚か 変わり 大 腕 気圧 高気 相撲 関係'.split(' '))

const rows = new Map(
  partReadingRows(
    [...PIECES].map(([word, pieces]) => ({ word, reading: pieces.join('') })),
    (word) => PIECES.get(word) ?? null,
    (text) => WORDS.has(text),
  ),
)

it.each<[string, string | undefined, string]>([
  ['-者', 'しゃ,3,50', 'in three words of six'],
  ['-者 あ', 'もの,3,80', 'another reading behind kana'],
  ['-者 究', undefined, 'one word is not enough to tell it'],
  ['-相撲', 'ずもう,2,100', 'a longer part, voiced behind a word'],
  ['高-', 'こう,1,100', 'at the head'],
  ['-係', undefined, 'not where the rest is no word'],
  ['-気', undefined, 'nor in a word of two characters'],
])('%s is %s: %s', (key, cell) => {
  expect(rows.get(key)).toBe(cell)
})
