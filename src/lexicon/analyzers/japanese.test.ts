import { beforeAll, expect, test } from 'vitest'
import type { AnalyzeJapanese } from '@/pipeline/ports'
import { loadJapaneseAnalyzer } from './japanese'

let analyze: AnalyzeJapanese
beforeAll(async () => {
  analyze = loadJapaneseAnalyzer()
}, 30_000)

test.each([
  ['digits cut at the comma', '費用は4,500億円だ', '4,500/数 億/数 円/接尾'],
  ['decimals', '収入の0.8％だ', '0.8/数 ％/接尾'],
  ['a split loanword', '米クラウド大手', 'クラウド/一般'],
  ['loanwords that are words stay', 'データセンターを建てる', 'データ/一般 センター/一般'],
  ['a model name', 'GPT-4を使う', 'GPT-4/'],
  ['a model name without a hyphen', 'H3ロケットとPM2.5', 'H3/一般 ロケット/一般 と/並立助詞 PM2.5/一般'],
  ['a number after Latin letters that counts', 'IT3社が並ぶ', 'IT/一般 3/数'],
  ['a generation', '5Gの電波', '5G/一般'],
  ['no country in a noun of two characters', '加齢が進む', '加/一般 齢/一般'],
  ['a given name that is cut', '今泉颯太さんは言う', '今泉/固有名詞 颯太/固有名詞 さん/接尾'],
  ['a given name with a verb in it', '梁田宗介さんは言う', '梁田/固有名詞 宗介/固有名詞 さん/接尾'],
  ['a city cut into another', '三笠野市に住む', '三笠野/固有名詞 市/接尾'],
  ['a town cut into another', '伊津浜町に住む', '浜/固有名詞 町/接尾'],
  ['a city read as a surname', '群馬県太田市に住む', '太田/固有名詞 市/接尾'],
  ['a given name that ends like a city', '村山富市氏は言う', '富市/固有名詞'],
  ['a noun of two names and an affix', '昇開橋を渡る', '昇/一般 開/一般 橋/接尾'],
  ['an affix after a surname', '柾木式の時計', '柾木/固有名詞 式/接尾'],
  ['two given names of one character', '浜口遼太は言う', '浜口/固有名詞 遼太/固有名詞'],
  ['a surname in a noun', '甲幅は9センチになる', '甲/一般 幅/一般'],
  ['a surname before a title', '林監督は言う', '林/固有名詞 監督/'],
  ['an office after a surname', '佐藤県知事は言う', '佐藤/固有名詞 県知事/一般'],
  ['a surname of characters', '粟飯原誠一さんは言う', '粟飯原/固有名詞 誠一/固有名詞 さん/接尾'],
  ['a surname cut into the given name', '新館長の樫尾美沙紀氏は言う', '樫尾/固有名詞 美沙紀/固有名詞 氏/接尾'],
  ['a given name before a title', '鵜殿朋也監督は言う', '鵜殿/固有名詞 朋也/固有名詞 監督/'],
  ['a place that is a surname', '深萱周作さんは言う', '深萱/固有名詞 周作/固有名詞 さん/接尾'],
  ['a given name of one character', '梶ヶ谷修課長は言う', '梶ヶ谷/固有名詞 修/固有名詞 課長/'],
  ['a name before a title in two parts', '水巻沙耶香准教授は言う', '水巻/固有名詞 沙耶香/固有名詞 准教授/'],
  ['a name that nobody knows', '楢橋宗八さんは言う', '楢橋/固有名詞 宗八/固有名詞 さん/接尾'],
  ['a given name in kana', '小篠倉トミさんは言う', '小篠倉/固有名詞 トミ/固有名詞 さん/接尾'],
  ['no person in an office', '研究所副所長さんは言う', '副/名詞接続'],
  ['a name with ノ', '雁ノ瀬駅に着く', '雁ノ瀬/固有名詞 駅/'],
  ['a name with ヶ', '碧ヶ浦に寄る', '碧ヶ浦/固有名詞'],
  ['ヶ that counts', '三ヶ月かかる', '三/数 ヶ月/接尾'],
  ['a district cut into another', '鷺谷地区に住む', '谷/一般 地区/一般'],
  ['a railway cut into a firm', '多羅川鉄道に乗る', '川/一般 鉄道/一般'],
  ['a prefix without its noun', '地産地消は大切だ', '消/接尾 は/係助詞'],
])('%s', (_, text, expected) => {
  const tagged = analyze(text).map(({ surface, pos }) => `${surface}/${pos[1]}`)
  expect(tagged.join(' ')).toContain(expected)
})

test.each([
  ['2月に会う', '月', 'がつ'],
  ['月が出た', '月', 'つき'],
  ['孫正義会長が語った', '孫', 'そん'],
  ['孫正義会長が語った', '正義', 'まさよし'],
  ['孫の世代に残す', '孫', 'まご'],
  ['正義を守る', '正義', 'せいぎ'],
  ['十勝平野で育つ', '平野', 'へいや'],
  ['平野選手が勝った', '平野', 'ひらの'],
  ['梁田宗介さんは言う', 'さん', 'さん'],
])('in %s, %s is read %s', (text, surface, reading) => {
  expect(analyze(text).find((token) => token.surface === surface)?.reading).toBe(reading)
})

test('offsets are exact, also after white space and pictures', () => {
  const text = '😀 船が　着いた。\n次は3,000円。'
  for (const { surface, start, end } of analyze(text)) expect(text.slice(start, end)).toBe(surface)
})
