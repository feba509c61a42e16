import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { statements } from '../statements'
import { materialFor } from '../testing/material'
import { described } from './described'

async function asked(
  lang: Lang,
  paragraphs: readonly (readonly string[])[],
  words: readonly [string, string, string][] = [],
) {
  const material = await materialFor(lang, paragraphs, words)
  return described(material, statements(material)).map(({ kind, stem, answer, distractors }) => ({
    kind,
    stem,
    answer,
    others: distractors.map(({ text }) => text).toSorted(),
  }))
}

const FIRMS = [
  ['설비업체 다온극저온과 제조사 미나하라정공이 펌프를 판다.', '해운사 청파라인은 올봄에 펌프 18대를 주문했다.'],
  ['제조사 한솔밸브는 밸브를 댄다.', '다온극저온은 2021년 울산에 시험 공장을 지어 해마다 펌프 400대를 만들고 있다.'],
]

test('what is told of one firm, without its name, among the other firms of the article', async () => {
  expect(await asked('ko', FIRMS)).toContainEqual({
    kind: 'which-organisation',
    stem: '다음은 어디에 대한 설명입니까?\n“2021년 울산에 시험 공장을 지어 해마다 펌프 400대를 만들고 있습니다.”',
    answer: '다온극저온',
    others: ['미나하라정공', '청파라인', '한솔밸브'],
  })
})

test('somebody whom the sentence before names', async () => {
  const text = [
    ['ひかり財団は島に図書館を建てた。'],
    ['戸田一郎さんは本を貸す。', '南翔太さんは本を運ぶ。', '大谷小夜さんは本を直す。'],
    ['田中光館長は島の出身である。', '2003年に造船会社を辞め、全国の図書館の写真を2000枚撮った。'],
  ]
  expect((await asked('ja', text)).map(({ stem, answer, others }) => [stem.split('\n')[1], answer, others])).toEqual([
    [
      '「2003年に造船会社を辞め、全国の図書館の写真を2000枚撮りました。」',
      '田中光',
      ['南翔太', '大谷小夜', '戸田一郎'],
    ],
  ])
})

test('nothing that names nothing else, or that somebody says', async () => {
  const text = [
    ...FIRMS.slice(0, 1),
    ['제조사 한솔밸브는 밸브를 댄다.', '다온극저온은 오래전부터 아주 천천히 조금씩 준비를 해 왔다.'],
    ['다온극저온은 내년까지 울산에 공장을 하나 더 짓겠다고 밝혔다.'],
  ]
  expect(await asked('ko', text)).toEqual([])
})

test('nothing that tells of two', async () => {
  const text = [
    ...FIRMS.slice(0, 1),
    ['제조사 한솔밸브는 밸브를 댄다.', '다온극저온은 2021년 울산에 공장을 짓고, 항만 조합이 펌프 400대를 실어 나른다.'],
  ]
  expect((await asked('ko', text)).filter(({ stem }) => stem.includes('실어 나릅니다'))).toEqual([])
})
