import { expect, test } from 'vitest'
import type { JapaneseToken } from '../ports'
import { japaneseCompounds } from './japanese-compounds'

const POS: Readonly<Record<string, JapaneseToken['pos']>> = {
  名: ['名詞', '一般', '*', '*'],
  サ: ['名詞', 'サ変接続', '*', '*'],
  固: ['名詞', '固有名詞', '地域', '*'],
  尾: ['名詞', '接尾', '一般', '*'],
  数: ['名詞', '数', '*', '*'],
  助数: ['名詞', '接尾', '助数詞', '*'],
  的: ['名詞', '接尾', '形容動詞語幹', '*'],
  頭: ['接頭詞', '数接続', '*', '*'],
  助: ['助詞', '格助詞', '一般', '*'],
  助動: ['助動詞', '*', '*', '*'],
  動: ['動詞', '自立', '*', '*'],
  形: ['形容詞', '自立', '*', '*'],
  さ: ['名詞', '接尾', '特殊', '*'],
}

/** Tokens of `港/名 の/助 工事/サ`; spaces part the tokens and are not written. */
function tokensOf(tagged: string): readonly JapaneseToken[] {
  let at = 0
  return tagged.split(' ').map((item): JapaneseToken => {
    const [surface = '', tag = ''] = item.split('/')
    const start = at
    at += surface.length
    return {
      surface,
      start,
      end: at,
      pos: POS[tag] ?? ['*', '*', '*', '*'],
      conjugationType: '*',
      conjugationForm: tag === '動' ? '連用形' : '*',
      lemma: surface,
      reading: null,
      known: true,
    }
  })
}

test.each([
  ['た/助動 見守り/動 センサー/名 が/助', '見守りセンサー', 'stem and noun'],
  ['の/助 吹き出し/動 口/尾 に/助', '吹き出し口', 'stem and suffix'],
  ['は/助 膜/名 鳴/動 楽器/名 に/助', '膜鳴楽器', 'noun, stem and noun'],
  ['結果/名 を/助 受け/動 会社/名 は/助', '', 'a clause ends at the stem: it has an object'],
  ['(/サ 押さえ/動 板/名 )/サ', '押さえ板', 'a bracket of half width before it'],
  ['、/記 すべり/動 摩擦/名 に/助', 'すべり摩擦', 'a stem in kana'],
  ['は/助 し/動 荷物/名 を/助', '', 'a verb of one kana'],
  ['から/助 根/名 切り/動 の/助', '根切り', 'what is done to a thing'],
  ['橋/名 の/助 掛け/動 直し/動 を/助', '掛け直し', 'what is done, of two verbs'],
  ['家族/名 揃い/動 、/記', '', 'a clause ends at the stem'],
  ['な/助動 青臭/形 さ/さ が/助', '青臭さ', 'a quality'],
  ['な/助動 高/形 さ/さ が/助', '', 'how much, of one kanji'],
  ['、/記 沼/名 沿い/尾 の/助', '沼沿い', 'where something lies'],
  ['相模/固 川/尾 沿い/尾 の/助', '', 'where a name is'],
  ['第/頭 三/数 セクター/名 の/助', '第三セクター', 'an ordinal'],
  ['第/頭 二/数 次/助数 世界/名 大戦/名 で/助', '第二次世界大戦', 'an ordinal of times'],
  ['第/頭 4/数 試合/名 で/助', '', 'one of many'],
  ['第/頭 4/数 種/助数 踏切/名 を/助', '第4種踏切', 'a kind of a law'],
  ['の/助 3/数 次元/助数 地図/名 を/助', '3次元地図', 'dimensions in figures'],
  ['る/助動 二/数 線/助数 堤/固 、/記', '二線堤', 'a multiple of lines'],
  ['二/数 重/助数 結合/サ の/助', '二重結合', 'a multiple'],
  ['三/数 人/助数 会社/名 の/助', '', 'people who are counted'],
  ['通商/サ 法/尾 301/数 条/助数 に/助', '通商法301条', 'an article of a law'],
  ['の/助 69/数 号/助数 に/助', '', 'a number of nothing'],
  ['国王/名 カルロス/固 1/数 世/助数 が/助', 'カルロス1世', 'a monarch without the title'],
  ['法医学/名 的/的 検査/サ に/助', '法医学的検査', '的 and a noun'],
  ['全国/名 的/的 な/助動 運動/サ', '', '的 and no noun'],
])('%s: %s, %s', (tagged, expected) => {
  const tokens = tokensOf(tagged)
  const text = tokens.map(({ surface }) => surface).join('')
  expect(
    japaneseCompounds(tokens)
      .map(({ start, end }) => text.slice(start, end))
      .join(' | '),
  ).toBe(expected)
})
