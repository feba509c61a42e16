import { describe, expect, test } from 'vitest'
import { furigana, squeeze } from './furigana'
import type { AlignedCharacter } from './types'

const shown = (parts: ReturnType<typeof furigana>) =>
  parts.map(({ base, ruby }) => (ruby === null ? base : `${base}(${ruby})`)).join(' ')

const columns = (...rows: readonly (readonly [string, string])[]): AlignedCharacter[] =>
  rows.map(([kanji, kana]) => ({ hangul: '', hanja: kanji, kanji, kana }))

test.each([
  ['産', 'さん', 1, 'two kana are as wide as their kanji'],
  ['業', 'ぎょう', 0.7, 'three are not'],
  ['政府', 'せいふ', 1, 'there is room to spare'],
  ['承', 'うけたまわ', 0.7, 'kana stay legible'],
  ['2400億', 'にせんよんひゃくおく', 0.7, 'figures are narrow'],
  ['30年', 'さんじゅう', 0.86, 'a little narrower is enough'],
])('over %s stands %s at %f of its width: %s', (base, ruby, width) => {
  expect(squeeze(base, ruby)).toBe(width)
})

describe('furigana', () => {
  test.each([
    ['電車', 'でんしゃ', '電車(でんしゃ)', 'one run of kanji'],
    ['乗り換え', 'のりかえ', '乗(の) り 換(か) え', 'okurigana cut the reading'],
    ['お茶', 'おちゃ', 'お 茶(ちゃ)', 'a kana prefix'],
    ['サッカー場', 'さっかーじょう', 'サッカー 場(じょう)', 'katakana reads itself'],
    ['テレビ', 'てれび', 'テレビ', 'nothing over kana'],
    ['T字路', 'てぃーじろ', 'T 字路(じろ)', 'a letter is read by its name'],
    ['DVD再生', 'でぃーぶいでぃーさいせい', 'DVD 再生(さいせい)', 'an acronym, letter by letter'],
    ['再生PDF', 'さいせいぴーでぃーえふ', '再生(さいせい) PDF', 'an acronym at the end'],
    ['Wi-Fi機器', 'わいふぁいきき', 'Wi-Fi機器(わいふぁいきき)', 'a Latin word that is not spelt out'],
    ['PDF', 'ぴーでぃーえふ', 'PDF', 'nothing over letters alone'],
    ['3月', 'さんがつ', '3月(さんがつ)', 'figures belong to the run'],
    ['時計', '', '時計', 'no reading, no ruby'],
    ['取り組み', 'とりぐむ', '取り組み(とりぐむ)', 'a reading that does not fit stands over the whole'],
  ])('%s %s is %s (%s)', (word, reading, expected) => {
    expect(shown(furigana(word, reading))).toBe(expected)
  })

  test('goes character by character where the alignment covers the word', () => {
    const alignment = columns(['電', 'でん'], ['車', 'しゃ'])
    expect(shown(furigana('電車', 'でんしゃ', alignment))).toBe('電(でん) 車(しゃ)')
  })

  test('does not trust an alignment of another word', () => {
    expect(shown(furigana('電車', 'でんしゃ', columns(['電', 'でん'])))).toBe('電車(でんしゃ)')
  })
})
