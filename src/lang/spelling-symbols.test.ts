import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  hangulMayFollow,
  hangulSymbols,
  katakanaMayFollow,
  katakanaSymbols,
  spellHangul,
  spellKatakana,
} from './spelling-symbols'

it.each([
  ['コバチッチ', 'kobaciっci', 'one symbol a consonant and a vowel'],
  ['ヴェネツィア', 'veneCia', 'a small vowel takes the place of the vowel before it'],
  ['ジェミョン', 'ZeMoん', 'a consonant with a glide is one symbol'],
  ['ティーフォン', 'tiLfoん', 'ティ is not チ'],
])('%s is %s (%s)', (katakana, symbols) => {
  expect(katakanaSymbols(katakana)).toBe(symbols)
})

it.each([
  ['마테오', 5, '마 and 테 are two letters, 오 is one'],
  ['플렛우드', 9, '렛 is three'],
])('%s has %i symbols (%s)', (hangul, count) => {
  expect(hangulSymbols(hangul)).toHaveLength(count)
})

it.each(['データ1', '漢字', 'ヷ', ''])('%s is no katakana of loans', (word) => {
  expect(katakanaSymbols(word)).toBeNull()
})

const hangul = fc.string({
  unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code)),
  minLength: 1,
})
const mora = fc.constantFrom(...'アカガサシジタティトゥツディフファヴヴィニャリュキョシェチェンッー'.split(''))
const katakana = fc.array(mora, { minLength: 1, maxLength: 8 }).map((moras) => moras.join(''))

it('spells what it has read', () => {
  fc.assert(
    fc.property(hangul, (word) => {
      expect(spellHangul(hangulSymbols(word) ?? '')).toBe(word)
    }),
  )
  fc.assert(
    fc.property(katakana, (word) => {
      fc.pre(katakanaSymbols(word) !== null)
      expect(spellKatakana(katakanaSymbols(word) ?? '')).toBe(word)
    }),
  )
})

it('lets follow what can be spelt, and nothing else', () => {
  const whole = (symbols: string, mayFollow: (before: string, symbol: string) => boolean): boolean =>
    [...symbols, ''].every((symbol, i) => mayFollow(symbols.charAt(i - 1), symbol))
  const letters = fc.string({ unit: fc.constantFrom(...'ksStNcaiueoっんL'), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(letters, (symbols) => {
      const spelt = spellKatakana(symbols) !== null && !/^[んっL]/.test(symbols)
      expect(whole(symbols, katakanaMayFollow)).toBe(spelt)
    }),
  )
  const jamo = fc.string({
    unit: fc.constantFrom(...'\u1100\u1102\u1161\u1166\u11ab\u11af'),
    minLength: 1,
    maxLength: 6,
  })
  fc.assert(
    fc.property(jamo, (symbols) => {
      expect(whole(symbols, hangulMayFollow)).toBe(spellHangul(symbols) !== null)
    }),
  )
})
