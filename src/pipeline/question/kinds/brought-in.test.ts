import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { materialFor } from '../testing/material'
import { broughtIn } from './brought-in'

async function asked(
  lang: Lang,
  paragraphs: readonly (readonly string[])[],
  words: readonly [string, string, string][],
) {
  return broughtIn(await materialFor(lang, paragraphs, words)).map(({ kind, stem, answer, distractors }) => ({
    kind,
    stem,
    answer,
    others: distractors.length,
  }))
}

test('whom a sentence brings in at its end', async () => {
  const text = [
    ['저온 접합법의 논문에 1999년 처음 주목한 사람은 회로를 연구하던 재료공학자 변수련이었다.'],
    ['섬유화학자 이쿠하라 세이지가 논문을 냈다.', '기술자 하마누키 쇼 씨가 도왔다.'],
  ]
  expect(await asked('ko', text, [['저온 접합법', '低温接合法', 'ていおんせつごうほう']])).toEqual([
    { kind: 'who', stem: '저온 접합법의 논문에 1999년 처음 주목한 사람은 누구입니까?', answer: '변수련', others: 2 },
  ])
  const feature = [
    ['だが鋳造所の鐘の注文を2018年に大きく増やしたのは、都会から戻ってきた技術者の梁田千景さん(33)だった。'],
    ['音響技術者の南琇妍さん(45)が雑音を除いた。', '職人の戸倉宗介さん(61)は炉を見た。'],
  ]
  expect(await asked('ja', feature, [['주조소', '鋳造所', 'ちゅうぞうしょ']])).toEqual([
    { kind: 'who', stem: '鋳造所の鐘の注文を2018年に大きく増やしたのは誰ですか。', answer: '梁田千景', others: 2 },
  ])
})

test('not where nothing before it says what was done, nor of what is no name', async () => {
  expect(
    await asked('ja', [['試したのは、高校生の三枝ひなたさん。'], ['職人の戸倉宗介さん(61)は炉を見た。']], []),
  ).toEqual([])
  expect(await asked('ja', [['電動船の普及を1990年代から阻んできたのは、港の設備費だ。']], [])).toEqual([])
})
