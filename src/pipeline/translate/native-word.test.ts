import { describe, expect, it } from 'vitest'
import { isNativeLetter, isNativeWord } from './native-word'
import { fakeDictionaries } from './testing/fake-dictionaries'

const DICTIONARIES = fakeDictionaries({
  hanja:
    '炭炭탄 火火화 小小소 部部부 屋屋옥 見見견 事事사 告告고 知知지 輸輸수 入入입 木木목모 箱箱상 用用용 場場장 大大대',
  readings: {
    炭火: ['炭火 すみび'],
    部屋: ['部屋 へや'],
    見事: ['見事 みごと'],
    告知: ['告知 こくち'],
    輸入: ['輸入 ゆにゅう'],
    木村: ['木村 きむら surname'],
    箱: ['箱 はこ'],
    大: ['大 だい affix'],
    小: ['小 しょう affix'],
    用: ['用 よう affix'],
    場: ['場 じょう affix', '場 ば affix'],
    木: ['木 もく'],
  },
  pieces: { 告: 'こく つ', 箱: 'ばこ はこ', 用: 'よう', 場: 'ば じょう', 大: 'だい おお' },
})

describe('a word that Japanese reads in its native way', () => {
  it.each([
    ['炭火', true, 'すみ and び are no on readings'],
    ['見事', true, 'みごと'],
    ['小部屋', true, 'no word of the dictionary, but one ends it'],
    ['木箱', true, '箱 has no on reading'],
    ['告知', false, 'こく is one, though 고 would let こ expect'],
    ['輸入', false, 'ゆ is one by custom'],
    ['木村', false, 'a name'],
  ])('%s: %s (%s)', (word, isNative) => expect(isNativeWord(word, DICTIONARIES)).toBe(isNative))
})

describe('a kanji beside such a word', () => {
  it.each([
    ['大', '', '揺れ', true, 'おおゆれ'],
    ['小', '', '部屋', true, 'こべや'],
    ['場', '売り', '', true, 'うりば'],
    ['用', '売り', '', false, 'よう, whatever stands before it'],
    ['大', '', '会場', false, 'だい'],
  ])('%s in %s＿%s: %s (%s)', (kanji, before, after, isNative) =>
    expect(isNativeLetter(kanji, before, after, DICTIONARIES)).toBe(isNative),
  )
})
