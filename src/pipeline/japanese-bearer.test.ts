import { expect, it } from 'vitest'
import { isBorneFirm, japaneseBearer } from './japanese-bearer'
import { entry, fakeDictionaries } from './translate/testing/fake-dictionaries'

const DICTIONARIES = fakeDictionaries({
  entries: [
    entry('홋카이도', '北海道', 'ほっかいどう', { category: 'place' }),
    entry('종합', '総合', 'そうごう'),
    entry('대형', '大型', 'おおがた'),
    entry('백조', '白鳥', 'はくちょう'),
  ],
  readings: {
    北都: ['北都 ほくと place 7'],
    厚真: ['厚真 あつま place 7'],
    胆振: ['胆振 いぶり surname 8'],
    環海: ['環海 かんかい common 5'],
    若草: ['若草 わかくさ common 4', '若草 わかくさ place 7'],
    白鳥: ['白鳥 しらとり common 3.8', '白鳥 しらとり surname 6'],
    遠音: ['遠音 とおね common 5'],
    工科: ['工科 こうか common 3'],
    火力: ['火力 かりょく common 2'],
    東部: ['東部 とうぶ common 4', '東部 とうぶ place 7'],
    総合: ['総合 そうごう common 1'],
    大型: ['大型 おおがた common 3'],
    腐食: ['腐食 ふしょく common 4'],
    新興: ['新興 しんこう common 3'],
    被災: ['被災 ひさい common 4'],
    島田: ['島田 しまだ common 3.2', '島田 しまだ surname 4'],
    観光: ['観光 かんこう common 1'],
  },
  hanja:
    '北北북 都都도 厚厚후 真眞진 胆膽담 振振진 環環환 海海해 若若약 草草초 白白백 鳥鳥조 遠遠원 音音음 工工공 科科과 火火화 力力력 東東동 部部부 総總총 合合합 大大대 型型형 腐腐부 食食식 新新신 興興흥 苫苫점',
  frequency: { 공과: 3, 화력: 9, 동부: 9, 종합: 50, 대형: 9, 부식: 4, 약초: 9, 원음: 1, 신흥: 9 },
})

it.each<[parts: string, bearer: string | null, why: string]>([
  ['北都|工科|大学', '北都', 'a place, and no word'],
  ['苫|東|厚真|火力|発電|所', '苫東厚真', 'with the characters before it'],
  ['北海道|胆振|東部|地震', '胆振', 'after a name of our rows'],
  ['環海|腐食|研究所', '環海', 'a noun that Korean has not'],
  ['若草|図書館', '若草', 'a native noun, though Korean has 약초'],
  ['白鳥|小学校', '白鳥', 'a noun of our rows that people are called by, and rare'],
  ['大|遠音|島', '大遠音', 'a big one of two'],
  ['総合|病院', null, 'a word'],
  ['大型|病院', null, 'a native word of our rows'],
  ['新|総合|病院', null, 'a prefix before a word'],
  ['新興|工科|大学', null, 'words'],
  ['柏|沢|駅', '柏沢', 'characters alone before what a place is called by'],
  ['旧|北都|大学', '北都', 'what was once one'],
  ['各|県|市', null, 'no name'],
  ['胆振|県|北都|市', '北都', 'the city, and not its prefecture'],
  ['中国|北都|省|厚真|市', null, 'a Chinese city'],
  ['滝ノ上|小学校', '滝ノ上', 'a name with kana'],
  ['被災|地区', null, 'any noun stands before a district'],
  ['島田|漁港', '島田', 'but what people are called'],
  ['鷺|谷|地区', '鷺谷', 'or characters alone'],
  ['厚真|沢|火力|発電|所', '厚真沢', 'a landform behind a name is a part of it'],
  ['北海道|南|駅', '北海道南', 'so is one character'],
  ['北都|工科', null, 'no institution'],
  ['大学', null, 'a head alone'],
])('of %s: %s, %s', (parts, expected) => {
  const tokens = parts.split('|')
  const bearer = japaneseBearer(tokens, DICTIONARIES)
  expect(bearer && tokens.slice(bearer.from, bearer.to).join('')).toBe(expected)
})

it.each([
  ['多|羅|川|鉄道', true],
  ['胆振|酒造', true],
  ['観光|鉄道', false],
  ['鉄道', false],
])('%s is a firm that somebody bears the name of: %s', (parts, expected) => {
  expect(isBorneFirm(parts.split('|'), DICTIONARIES)).toBe(expected)
})
