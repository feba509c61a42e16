import { expect, it } from 'vitest'
import { readJapanese } from './read-japanese'
import { fakeDictionaries } from './testing/fake-dictionaries'

const DICTIONARIES = fakeDictionaries({
  readings: {
    便り: ['便り たより common 5'],
    便: ['便 びん affix 4', '便 びん common 5'],
    塗: ['塗 ぬり common 5'],
    膜: ['膜 まく common 5'],
    上昇: ['上昇 じょうしょう common 2'],
    幅: ['幅 はば common 5'],
    飛沫: ['飛沫 しぶき common 5', '飛沫 ひまつ common 5'],
    帯: ['帯 たい affix 5', '帯 おび common 5'],
    国: ['国 こく affix 4', '国 くに common 5'],
    宝: ['宝 たから common 5'],
    板: ['板 ばん affix 6', '板 いた common 6'],
    米: ['米 こめ common 4', '米 まい common 6'],
    古: ['古 いにしえ common 6'],
    語: ['語 ご affix 4'],
    一段: ['一段 いちだん common 4'],
    部屋: ['部屋 へや common 4'],
    小: ['小 しょう affix 4'],
    目: ['目 め affix 5', '目 め common 6', '目 もく affix 8'],
  },
  pieces: { 塗: 'ぬり と', 膜: 'まく', 古: 'ふる こ', 幅: 'はば ふく', 小: 'しょう こ' },
  hanja:
    '便便편 塗塗도 膜膜막 上上상 昇昇승 幅幅폭 飛飛비 沫沫말 帯帶대 国國국 宝寶보 一一일 段段단 目目목 板板판 米米미 古古고 語語어 小小소 部部부 屋屋옥',
})

it.each([
  ['便り', 'たより', 'kana that a word is written with are its own'],
  ['便', 'びん', 'a word of one character'],
  ['国の宝', 'くにのたから', 'characters among particles are words'],
  ['塗膜', 'とまく', 'two characters that no dictionary has as a word are read in the on way'],
  ['上昇幅', 'じょうしょうはば', 'and a native word after a known one is not'],
  ['飛沫', 'しぶき', 'the first reading of a word alone'],
  ['飛沫帯', 'ひまつたい', 'the on reading in a compound, where it is as likely'],
  ['板ガラス', 'いたがらす', 'a word before katakana'],
  ['米メーカー', 'べいめーかー', 'a country'],
  ['古ノルド語', 'このるどご', 'a prefix'],
  ['小部屋', 'こべや', 'a native word takes no on prefix, and is voiced behind one'],
  ['一段目', 'いちだんめ', 'of two affixes the one in use'],
])('reads %s %s: %s', (japanese, reading) => {
  expect(readJapanese(japanese, 'concept', DICTIONARIES)).toBe(reading)
})
