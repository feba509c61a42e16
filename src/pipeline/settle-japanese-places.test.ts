import { expect, test } from 'vitest'
import type { JapaneseToken } from './ports'
import { settleJapanesePlaces } from './settle-japanese-places'

const POS: Readonly<Record<string, JapaneseToken['pos']>> = {
  数: ['名詞', '数', '*', '*'],
  助数: ['名詞', '接尾', '助数詞', '*'],
  名: ['名詞', '一般', '*', '*'],
  固: ['名詞', '固有名詞', '組織', '*'],
  尾: ['名詞', '接尾', '一般', '*'],
}

function tokensOf(tagged: string): readonly JapaneseToken[] {
  let end = 0
  return tagged.split(' ').map((item) => {
    const [surface = '', tag = ''] = item.split('/')
    const start = end
    end += surface.length
    const pos = POS[tag] ?? (['*', '*', '*', '*'] as const)
    return {
      surface,
      start,
      end,
      pos,
      conjugationType: '*',
      conjugationForm: '*',
      lemma: surface,
      reading: null,
      known: true,
    }
  })
}

test.each([
  ['七/数 戸/助数 浜/固 湾/尾', '七戸浜 湾'],
  ['四/数 番/助数 崎/名 港/尾', '四番崎 港'],
  ['十/数 七/数 戸/助数 浜/固 湾/尾', '十 七 戸 浜 湾'],
  ['七/数 戸/助数 倉庫/名', '七 戸 倉庫'],
  ['四/数 葉/助数 エンジニアリング/名', '四葉 エンジニアリング'],
  ['四/数 社/助数 エンジニアリング/名', '四 社 エンジニアリング'],
])('%s is %s', (tagged, expected) => {
  expect(
    settleJapanesePlaces(tokensOf(tagged))
      .map(({ surface }) => surface)
      .join(' '),
  ).toBe(expected)
})
