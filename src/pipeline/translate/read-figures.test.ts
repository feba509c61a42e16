import { expect, it } from 'vitest'
import type { Category } from '@/core/glossary/types'
import { loadDictionaries } from '@/lexicon/load'
import { readJapanese } from './read-japanese'

const dictionaries = loadDictionaries()

it.each<[text: string, reading: string, why: string]>([
  ['3分野', 'さんぶんや', 'what is counted is a field, and no minutes'],
  ['10分前後', 'じゅっぷんぜんご', 'minutes, before and after'],
  ['3階層', 'さんかいそう', 'layers, and no third floor'],
  ['5人体制', 'ごにんたいせい', 'people, and their system'],
  ['3次元', 'さんじげん', 'dimensions'],
  ['10種目', 'じゅっしゅもく', 'events'],
  ['7対3', 'ななたいさん', 'a ratio'],
  ['3割5分', 'さんわりごぶ', 'parts of a hundred'],
  ['10〜20%', 'じゅうからにじゅうぱーせんと', 'a range'],
  ['1日3回', 'いちにちさんかい', 'a day, and not the first of the month'],
  ['30km', 'さんじゅっきろめーとる', 'a unit in symbols as one in katakana'],
  ['60㎡', 'ろくじゅうへいほうめーとる', 'a square'],
  ['20℃', 'にじゅうど', 'a degree'],
  ['CO2回収', 'しーおーつーかいしゅう', 'a digit behind a letter is English'],
  ['G7会合', 'じーせぶんかいごう', 'and counts nothing'],
  ['IT3社', 'あいてぃーさんしゃ', 'but here firms are counted'],
  ['A4用紙', 'えーよんようし', 'sizes of paper are Japanese'],
  ['H5N1型', 'えいちごえぬいちがた', 'and so are viruses'],
  ['10年物', 'じゅうねんもの', 'what is ten years old'],
])('%s is read %s: %s', (text, reading) => {
  expect(readJapanese(text, 'concept', dictionaries)).toBe(reading)
})

it.each<[text: string, category: Category, reading: string, why: string]>([
  ['NATO基準', 'concept', 'なとーきじゅん', 'an acronym with a row, in a compound'],
  ['β崩壊', 'concept', 'べーたほうかい', 'a Greek letter'],
  ['第II期', 'concept', 'だいにき', 'a Roman numeral'],
  ['フェーズIII', 'concept', 'ふぇーずすりー', 'behind an English word'],
  ['着々', 'concept', 'ちゃくちゃく', '々 behind what no dictionary has with it'],
  ['星々', 'concept', 'ほしぼし', 'a native noun twice'],
  ['灌漑施設', 'concept', 'かんがいしせつ', 'another printed form of 潅漑'],
  ['徳川家', 'concept', 'とくがわけ', 'a family'],
  ['音楽家', 'concept', 'おんがくか', 'and who does something'],
  ['北アフリカ', 'concept', 'きたあふりか', 'a point of the compass before katakana'],
  ['聖マリア', 'person', 'せいまりあ', 'a saint'],
  ['大ハーン', 'person', 'だいはーん', 'and nobody called まさる'],
  ['アムール河', 'place', 'あむーるがわ', 'a river with a foreign name'],
  ['常温常圧', 'concept', 'じょうおんじょうあつ', 'two characters that are a word together'],
  ['草色', 'concept', 'くさいろ', 'a colour called by a native noun'],
  ['話すこと', 'concept', 'はなすこと', 'a verb before こと'],
  ['対露制裁', 'concept', 'たいろせいさい', 'against whom'],
  ['仏独首脳', 'concept', 'ふつどくしゅのう', 'a country, and no Buddha'],
  ['相良油田', 'concept', 'さがらゆでん', 'an oil field called by its place'],
  ['吉田茂内閣', 'concept', 'よしだしげるないかく', 'a cabinet called by its prime minister'],
  ['二戸市', 'place', 'にのへし', 'a town, and no number of houses'],
  ['前照灯', 'product', 'ぜんしょうとう', 'nobody is called あきら here'],
  ['金子みすゞ', 'person', 'かねこみすず', 'a kana that is repeated'],
])('%s (%s) is read %s: %s', (text, category, reading) => {
  expect(readJapanese(text, category, dictionaries)).toBe(reading)
})
