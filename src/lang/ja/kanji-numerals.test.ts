import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inKanji, kanjiNumber } from './kanji-numerals'

describe('numbers in kanji', () => {
  it.each([
    ['七', 7],
    ['十二', 12],
    ['三百十二', 312],
    ['千六百', 1600],
    ['一万二千', 12_000],
    ['二億三千万', 230_000_000],
    ['二〇一九', 2019],
    ['一九五七', 1957],
  ])('%s is %d, and is written so', (text, value) => {
    expect(kanjiNumber(text)).toBe(value)
    expect(inKanji(value, text)).toBe(text)
  })

  it.each(['', '三人', '12', '数百'])('%s is none', (text) => {
    expect(kanjiNumber(text)).toBeNull()
  })

  it('reads what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.constantFrom('十', '二〇'), (value, like) => {
        fc.pre(like === '十' || value > 9)
        expect(kanjiNumber(inKanji(value, like))).toBe(value)
      }),
    )
  })
})
