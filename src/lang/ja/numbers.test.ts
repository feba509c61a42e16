import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber, readQuantity } from './numbers'

describe('quantities', () => {
  it.each([
    ['1,141億円', 'せんひゃくよんじゅういちおくえん'],
    ['4500億円', 'よんせんごひゃくおくえん'],
    ['2月', 'にがつ'],
    ['4月', 'しがつ'],
    ['2025年', 'にせんにじゅうごねん'],
    ['2024年', 'にせんにじゅうよねん'],
    ['30年', 'さんじゅうねん'],
    ['10%', 'じゅうぱーせんと'],
    ['8パーセント', 'はっぱーせんと'],
    ['3社', 'さんしゃ'],
    ['1社', 'いっしゃ'],
    ['10社', 'じゅっしゃ'],
    ['300人', 'さんびゃくにん'],
    ['8800人', 'はっせんはっぴゃくにん'],
    ['2人', 'ふたり'],
    ['3カ月', 'さんかげつ'],
    ['6カ月', 'ろっかげつ'],
    ['3階', 'さんがい'],
    ['3本', 'さんぼん'],
    ['20日', 'はつか'],
    ['15日', 'じゅうごにち'],
    ['3.5倍', 'さんてんごばい'],
    ['1兆ドル', 'いっちょうどる'],
    ['10万円', 'じゅうまんえん'],
    ['4億5000万', 'よんおくごせんまん'],
    ['6兆7,000億ウォン', 'ろくちょうななせんおくうぉん'],
    ['5千万', 'ごせんまん'],
    ['2億1000万', 'におくいっせんまん'],
    ['1100万', 'せんひゃくまん'],
    ['1000', 'せん'],
    ['0', 'ぜろ'],
  ])('%s is read %s', (text, reading) => {
    expect(readQuantity(text)).toEqual({ reading, length: text.length })
  })

  it('reads a number whatever commas it is written with', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (value) => {
        expect(readNumber(value.toLocaleString('en'))).toBe(readNumber(String(value)))
      }),
    )
  })

  it('reads different numbers differently', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99_999 }), (a, b) => {
        expect(readNumber(String(a)) === readNumber(String(b))).toBe(a === b)
      }),
    )
  })
})
