import { describe, expect, test } from 'vitest'
import { mayBeReadAs } from './other-readings'

const READINGS: Readonly<Record<string, readonly string[]>> = {
  旅客: ['りょかく', 'りょきゃく'],
  船: ['せん', 'ふね'],
  重複: ['ちょうふく', 'じゅうふく'],
  部分: ['ぶぶん'],
  貯金: ['ちょきん'],
  箱: ['はこ'],
  世論: ['よろん', 'せろん'],
  調査: ['ちょうさ'],
  会: ['かい'],
  早急: ['さっきゅう', 'そうきゅう'],
  出: ['しゅつ', 'で'],
  発: ['はつ'],
  生産: ['せいさん'],
  能: ['のう'],
  力: ['りょく', 'りき', 'ちから'],
  能力: ['のうりょく'],
}
const dictionaries = {
  lookUpReading: (kanji: string) =>
    (READINGS[kanji] ?? []).map((reading) => ({ kanji, reading, kind: 'common' as const, cost: 3 })),
}

describe('a word of several may be read', () => {
  test.each([
    ['旅客船', 'りょきゃくせん', true],
    ['旅客船', 'りゅかくせん', false],
    ['重複部分', 'じゅうふくぶぶん', true],
    ['重複部分', 'ちょうふくぶふん', false],
    ['世論調査会', 'せろんちょうさかい', true],
    ['世論調査会', 'よろんちょうさがい', true],
    ['貯金箱', 'ちょきんばこ', true],
    ['貯金箱', 'ちょうきんばこ', false],
    ['生産能力', 'せいさんのうりき', false],
    // What the dictionary says of the whole word is asked elsewhere, and single characters may be read in many ways.
    ['早急', 'そうきゅう', false],
    ['出発', 'でばつ', false],
  ])('%s as %s: %s', (kanji, kana, expected) => {
    expect(mayBeReadAs(kanji, kana, dictionaries)).toBe(expected)
  })
})
