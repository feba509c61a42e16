import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { materialFor } from '../testing/material'
import { specified } from './specified'

async function asked(
  lang: Lang,
  paragraphs: readonly (readonly string[])[],
  words: readonly [string, string, string][],
) {
  return specified(await materialFor(lang, paragraphs, words)).map(({ stem, answer, distractors }) => ({
    question: stem.split('\n').at(-1),
    answer,
    others: distractors.map(({ text }) => text).toSorted(),
  }))
}

test('what a copular sentence gives as a weakness, a cause or a choice, among its like', async () => {
  expect(
    await asked(
      'ja',
      [
        ['透析膜は血液をこす膜である。', '最大の弱点は費用だ。'],
        ['膜の主原料は炭素繊維である。', '外枠にはナイロンとガラス繊維を使う。'],
      ],
      [['투석막', '透析膜', 'とうせきまく']],
    ),
  ).toMatchObject([
    { question: '最大の弱点は何ですか。', answer: '費用' },
    { question: '膜の主原料は何ですか。', answer: '炭素繊維' },
  ])
  const korean = await asked(
    'ko',
    [
      ['갯벌등대는 바닷가의 등대이다.', '가장 큰 약점은 비용이다.'],
      ['섬 주민들이 갯벌등대를 지을 때 쓴 재료는 대나무이다.', '둘레에는 소나무를 심었다.'],
    ],
    [['갯벌등대', '干潟灯台', 'ひがたとうだい']],
  )
  expect(korean).toMatchObject([
    { question: '가장 큰 약점은 무엇입니까?', answer: '비용' },
    { question: '섬 주민들이 갯벌등대를 지을 때 쓴 재료는 무엇입니까?', answer: '대나무' },
  ])
  expect(korean[1]?.others).toContain('소나무')
})

test('not of one of two, nor of what has no like', async () => {
  const lines = ['갯벌등대는 바닷가의 등대이다.', '약점은 비용과 소음이다.', '목적은 먼발치이다.']
  expect(await asked('ko', [lines], [['갯벌등대', '干潟灯台', 'ひがたとうだい']])).toEqual([])
})
