import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHiragana as fromRomaji } from 'wanakana'
import { toHiragana, toKatakana } from './kana'
import { toRomaji } from './romaji'

describe('romaji', () => {
  it.each([
    ['せんりゃく', 'senryaku', 'digraph'],
    ['けいざいさんぎょうしょう', 'keizaisangyōshō', 'ei stays, ou is long'],
    ['とうきょう', 'tōkyō', 'both long'],
    ['でーた', 'dēta', 'ー'],
    ['にいがた', 'niigata', 'ii stays'],
    ['しんばし', 'shinbashi', 'n before b'],
    ['しんいち', "shin'ichi", 'ん before a vowel'],
    ['きんぎょ', 'kingyo', 'ん before a consonant'],
    ['にっぽん', 'nippon', 'っ'],
    ['まっち', 'matchi', 'っ before ち'],
    ['ふぃじー', 'fijī', 'foreign digraph'],
    ['うぃんどうず', 'windōzu', 'w'],
    ['てぃーむ', 'tīmu', 'ti'],
    ['ちぇっく', 'chekku', 'che'],
    ['じゃーなりずむ', 'jānarizumu', 'ja'],
    ['せんひゃくよんじゅういちおくえん', 'senhyakuyonjūichiokuen', 'a number'],
    ['おおさか', 'ōsaka', 'oo'],
  ])('%s is %s (%s)', (kana, romaji) => {
    expect(toRomaji(kana)).toBe(romaji)
  })

  it.each([
    ['いの|うえ', 'inoue', '井上'],
    ['すい|そ|うん|ぱん', 'suisounpan', '水素運搬'],
    ['こう|そう', 'kōsō', 'long inside each part'],
    ['おも|う', 'omou', 'the ending of a verb is a part'],
    ['しん|いち', "shin'ichi", 'ん before a vowel of the next part'],
    ['まっ|ちゃ', 'matcha', 'っ reaches over the joint'],
    ['でー|た', 'dēta', 'ー'],
  ])('of the parts %s is %s (%s)', (parts, romaji) => {
    expect(toRomaji(parts.split('|'))).toBe(romaji)
  })

  it('of plain moras is read back to the same kana', () => {
    const mora = fc.constantFrom(
      ...'かきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわがぎぐげござじぜぞだでどばびぶべぼぱぴぷぺぽ',
      'きゃ',
      'しゅ',
      'ちょ',
      'りょ',
      'じゃ',
    )
    fc.assert(
      fc.property(fc.array(mora, { minLength: 1, maxLength: 8 }), (word) => {
        expect(fromRomaji(toRomaji(word.join('')))).toBe(word.join(''))
      }),
    )
  })
})

it('hiragana and katakana are inverse', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0x3041, max: 0x3096 }), { maxLength: 9 }), (codes) => {
      const hiragana = String.fromCharCode(...codes)
      expect(toHiragana(toKatakana(hiragana))).toBe(hiragana)
    }),
  )
})
