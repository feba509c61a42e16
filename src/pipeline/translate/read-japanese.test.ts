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
    三重: ['三重 みえ place 3'],
    点: ['点 てん affix 4'],
    県: ['県 けん affix 4'],
    筒: ['筒 つつ common 5', '筒 とう affix 6'],
    状: ['状 じょう affix 4'],
    光: ['光 ひかり common 5', '光 こう affix 5'],
    回線: ['回線 かいせん common 4'],
    沢: ['沢 たく affix 5'],
    発: ['発 はつ affix 5'],
    根: ['根 ね common 6'],
    率: ['率 りつ affix 4'],
    目: ['目 め affix 5', '目 め common 6', '目 もく affix 8'],
  },
  pieces: { 塗: 'ぬり と', 膜: 'まく', 古: 'ふる こ', 幅: 'はば ふく', 小: 'しょう こ', 根: 'ね こん' },
  hanja:
    '便便편 塗塗도 膜膜막 上上상 昇昇승 幅幅폭 飛飛비 沫沫말 帯帶대 国國국 宝寶보 一一일 段段단 目目목 板板판 米米미 古古고 語語어 小小소 部部부 屋屋옥 筒筒통 状狀상 光光광 回回회 線線선 沢澤택 発發발 根根근 率率률 点點점 県縣현',
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
  ['三重点', 'さんじゅうてん', 'a number of folds'],
  ['三重県', 'みえけん', 'and a place'],
  ['筒状', 'つつじょう', 'what has the shape of a thing is read as the thing'],
  ['光回線', 'ひかりかいせん', 'a technique of light'],
  ['光沢', 'こうたく', 'and no word of two characters'],
  ['発根率', 'はつこんりつ', 'the second of two characters that no dictionary has together'],
  ['一段目', 'いちだんめ', 'of two affixes the one in use'],
])('reads %s %s: %s', (japanese, reading) => {
  expect(readJapanese(japanese, 'concept', DICTIONARIES)).toBe(reading)
})
