import { expect, test } from 'vitest'
import { loadJapaneseAnalyzer } from '@/lexicon/analyzers/japanese'
import { settleJapaneseStems } from './settle-japanese-stems'

test.each([
  ['制振構造の建物', ['制', '振', '構造']],
  ['支承が揺れを受ける', ['支', '承']],
  ['早材と晩材', ['早', '材']],
  ['煮魚を食べた', ['煮', '魚']],
  ['体鳴楽器に分ける', ['鳴', '楽器']],
])('%s: %j are nouns', (text, nouns) => {
  const settled = settleJapaneseStems(loadJapaneseAnalyzer()(text))
  const isNoun = (surface: string): boolean =>
    settled.some((token) => token.surface === surface && token.pos[0] === '名詞')
  expect(nouns.filter(isNoun)).toEqual(nouns)
})

test.each(['夕日を見に行く', '三日見学した', '利益を得た', '家を出、駅へ向かった', '新しい町', '高い山'])(
  '%s stays as it is',
  (text) => {
    const tokens = loadJapaneseAnalyzer()(text)
    expect(settleJapaneseStems(tokens)).toEqual(tokens)
  },
)
