import { expect, test } from 'vitest'
import type { JapaneseToken } from '../ports'
import { settleJapaneseNames } from '../settle-japanese-names'
import { japaneseChunks } from './japanese-chunks'

const POS: Readonly<Record<string, JapaneseToken['pos']>> = {
  名: ['名詞', '一般', '*', '*'],
  サ: ['名詞', 'サ変接続', '*', '*'],
  尾: ['名詞', '接尾', '一般', '*'],
  時: ['名詞', '副詞可能', '*', '*'],
  頭: ['接頭詞', '名詞接続', '*', '*'],
  数: ['名詞', '数', '*', '*'],
  助数: ['名詞', '接尾', '助数詞', '*'],
  的: ['名詞', '接尾', '形容動詞語幹', '*'],
  姓: ['名詞', '固有名詞', '人名', '姓'],
  下: ['名詞', '固有名詞', '人名', '名'],
  地: ['名詞', '固有名詞', '地域', '一般'],
  助: ['助詞', '格助詞', '一般', '*'],
  形: ['形容詞', '自立', '*', '*'],
  動: ['動詞', '自立', '*', '*'],
  記: ['記号', '一般', '*', '*'],
}

/** Tokens of `港/名 の/助 工事/サ`; spaces part the tokens and are not written. */
function tokensOf(tagged: string): { text: string; tokens: readonly JapaneseToken[] } {
  let text = ''
  const tokens = tagged.split(' ').map((item): JapaneseToken => {
    const [surface = '', tag = ''] = item.split('/')
    const start = text.length
    text += surface
    const pos = POS[tag] ?? ['*', '*', '*', '*']
    const lemma = surface === 'し' ? 'する' : surface
    return {
      surface,
      start,
      end: text.length,
      pos,
      conjugationType: '*',
      conjugationForm: '*',
      lemma,
      reading: null,
      known: true,
    }
  })
  return { text, tokens }
}

const sentence = (text: string, index = 0) =>
  ({ index, text, start: 0, end: text.length, block: 0, kind: 'paragraph', section: null }) as const

test.each([
  ['水素/名 充填/サ 所/尾 を/助', '水素 充填所'],
  ['非/頭 常用/サ 発電/サ 機/尾 の/助 燃料/名', '非常用 発電機 | 燃料'],
  ['全国/名 的/的 な/助 運動/サ', '運動'],
  ['港/名 向け/名 データ/名', '港 | データ'],
  ['青空/姓 翼/下 社長/名', '青空翼 社長'],
  ['アンナ/名 ・/記 ベルク/名 さん/名', 'アンナ・ベルク'],
  ['ベルク/名 ・/記 ティ・ラン/名 さん/名', 'ベルク・ティ・ラン'],
  ['港/名 、/記 船/名', '港 | 船'],
  ['米/地 ハルノ/名 研究所/名 は/助', 'ハルノ 研究所'],
  ['日米/名 協定/名', '日米 協定'],
  ['海溝/名 沿い/尾 の/助 島/名', '海溝 | 島'],
  ['30/数 隻/助数 の/助 船/名', '船'],
  ['の/助 粘/形 質/名 多/頭 糖/名 を/助', '粘質多糖'],
  ['赤い/形 船/名', '船'],
  ['超/尾 細/形 など/助', ''],
  ['三島/姓 極/名 細/形 の/助', '極細'],
  ['箱/名 を/助 一つ/名 開封/サ し/動', '箱 | 開封'],
  ['夜間/名 に/助 限り/名 港内/名 の/助', '夜間 | 港内'],
  ['独/地 機械/名 大手/名 の/助', '独 機械 大手'],
  ['妻/名 青空/姓 翼/下 が/助', '青空翼'],
  ['僧/名 隠元/名 が/助', '隠元'],
  ['札幌/地 市/尾 沖/名', '札幌市沖'],
  ['太陽/名 同期/時 軌道/名', '太陽 同期 軌道'],
  ['待機/サ 時間/時 を/助', '待機 時間'],
  ['長い/形 時間/時 を/助', ''],
  ['親族/名 内/尾 承継/サ の/助', '親族内 承継'],
  ['親族/名 内/尾 の/助 承継/サ', '親族 | 承継'],
])('chunks of %s', (tagged, expected) => {
  const { text, tokens } = tokensOf(tagged)
  const chunks = japaneseChunks(sentence(text), tokens)
  expect(chunks.map(({ words }) => words.map((word) => word.text).join(' ')).join(' | ')).toContain(expected)
})

test('what is said of anybody before a title or of anything before a noun is no part of the term', () => {
  const { text, tokens } = tokensOf('元/頭 船舶/名 機関/名 士/尾 が/助 全/頭 株式/名 を/助')
  const chunks = japaneseChunks(sentence(text), tokens)
  expect(chunks.map(({ words }) => words.map((word) => word.text).join(' '))).toEqual(['船舶 機関士', '株式'])
})

test('a noun that is used as a verb says so', () => {
  const { text, tokens } = tokensOf('水素/名 を/助 導入/サ し/動 た/動')
  expect(japaneseChunks(sentence(text), tokens).map(({ isPredicate }) => isPredicate)).toEqual([false, true])
})

test('a name in quotation marks that the analyser cut at an adjective is one word wherever it stands', () => {
  const read = ['「/記 遠/形 州/尾 琴/名 工房/名 」/記 は/助', '遠/形 州/尾 琴/名 工房/名 の/助 船/名'].map(tokensOf)
  const text = read.map((line) => line.text).join('\n')
  const sentences = read.map((line, index) => sentence(line.text, index))
  const settled = settleJapaneseNames(
    { lang: 'ja', title: '', text, blocks: [], sentences },
    read.map(({ tokens }) => tokens),
  )
  expect(settled.map((tokens) => tokens.map(({ surface }) => surface).join(' '))).toEqual([
    '「 遠州琴工房 」 は',
    '遠州琴工房 の 船',
  ])
})

test('a firm in hiragana that the analyser cut at a prefix is one word where it stands twice', () => {
  const read = ['しお/名 お/頭 かぜ/名 電機/名 は/助', '港/名 の/助 、/記 しお/名 お/頭 かぜ/名 電機/名'].map(tokensOf)
  const text = read.map((line) => line.text).join('\n')
  const sentences = read.map((line, index) => sentence(line.text, index))
  const settled = settleJapaneseNames(
    { lang: 'ja', title: '', text, blocks: [], sentences },
    read.map(({ tokens }) => tokens),
  )
  expect(settled.map((tokens) => tokens.map(({ surface }) => surface).join(' '))).toEqual([
    'しおおかぜ 電機 は',
    '港 の 、 しおおかぜ 電機',
  ])
})

test.each([
  ['「/記 な/動 らし/動 」/記 を/助 経/動', '「 ならし 」 を 経'],
  ['「/記 あお/動 ば/助 レース/名 」/記 で/助', '「 あおば レース 」 で'],
  ['「/記 な/動 らし/動 」/記 と/助 言/動', '「 な らし 」 と 言'],
])('hiragana in quotation marks is a name before a particle of case, and before a noun: %s', (tagged, expected) => {
  const { text, tokens } = tokensOf(tagged)
  const article = { lang: 'ja', title: '', text, blocks: [], sentences: [sentence(text)] } as const
  const [settled] = settleJapaneseNames(article, [tokens])
  expect(settled?.map(({ surface }) => surface).join(' ')).toBe(expected)
})

test.each([
  ['地盤/名 免/名 震/下 が/助', 'common'],
  ['青空/姓 翼/下 が/助', 'person'],
])('one character behind a noun is no given name: %s', (tagged, wordClass) => {
  const { text, tokens } = tokensOf(tagged)
  const [chunk] = japaneseChunks(sentence(text), tokens)
  expect(chunk?.words.at(-1)?.wordClass).toBe(wordClass)
})
