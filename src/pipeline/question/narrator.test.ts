import { describe, expect, test } from 'vitest'
import { statements } from './statements'
import { materialFor } from './testing/material'

const TOLD = {
  ko: ['나는 작은 섬에서 책방을 열었다.', '내가 고른 책은 모두 헌책이었다.'],
  ja: ['私は小さな島で書店を開いた。', '私が選んだ本はどれも古本だった。'],
} as const

describe('what is the narrator’s own', () => {
  test.each([
    ['kin, of the past', 'ko', '아버지는 섬에서 배를 고쳤다.', '필자의 아버지는 섬에서 배를 고쳤습니다.'],
    ['anybody’s kin', 'ko', '아버지는 아들을 기다린다.', '아버지는 아들을 기다립니다.'],
    ['somebody else’s', 'ko', '친구의 아버지는 섬에서 배를 고쳤다.', '친구의 아버지는 섬에서 배를 고쳤습니다.'],
    ['where they work', 'ko', '우리 회사는 섬에 창고를 지었다.', '필자의 회사는 섬에 창고를 지었습니다.'],
    ['mine, after how long', 'ko', '석 달 동안 내 가게는 비어 있었다.', '석 달 동안 필자의 가게는 비어 있었습니다.'],
    ['after a time', 'ko', '문을 열 때 나는 책을 쌓았다.', '문을 열 때 필자는 책을 쌓았습니다.'],
    ['by hand', 'ko', '목수는 제 손으로 책장을 짰다.', '목수는 제 손으로 책장을 짰습니다.'],
    ['where they work', 'ja', '勤め先の会議から議事録係が消えた。', '筆者の勤め先の会議から議事録係が消えました。'],
    ['kin, of the past', 'ja', '父は島で船を直した。', '筆者の父は島で船を直しました。'],
    ['anybody’s kin', 'ja', '父は息子を待つ。', '父は息子を待ちます。'],
    ['somebody else’s', 'ja', '店主の父は島で船を直した。', '店主の父は島で船を直しました。'],
    [
      'who tried it',
      'ja',
      '同期の十人に聞いてみたところ、四人が本を読んでいた。',
      '筆者が同期の十人に聞いてみたところ、四人が本を読んでいました。',
    ],
  ] as const)('%s (%s)', async (_, lang, sentence, expected) => {
    const { body } = await materialFor(lang, [TOLD[lang], [sentence]])
    expect(body.at(-1)?.forms.state(null)).toBe(expected)
  })

  test.each([
    ['ko', '그는 책방을 닫았다.', '아버지는 섬에서 배를 고쳤다.'],
    ['ja', '友人は書店を閉めた。', '父は島で船を直した。'],
  ] as const)('is open where somebody else has been told of (%s)', async (lang, other, sentence) => {
    const { body } = await materialFor(lang, [TOLD[lang], [other, sentence]])
    expect(body.at(-1)?.context.resolved).toEqual([])
    expect(body.at(-1)?.pointers).toHaveLength(1)
  })

  test.each([
    ['ko', '아버지는 섬에서 배를 고쳤다.'],
    ['ja', '父は島で船を直した。'],
  ] as const)('is nobody’s in a text without a narrator (%s)', async (lang, sentence) => {
    const { body } = await materialFor(lang, [[sentence]])
    expect(body[0]?.context.resolved).toEqual([])
  })
})

test('what comes up is no narrator', async () => {
  const { body } = await materialFor('ko', [[...TOLD.ko, '종이를 태울 때 나는 냄새가 방에 남았다.']])
  expect(body.at(-1)?.context.resolved).toEqual([])
})

test('nothing is stated in the first person', async () => {
  const material = await materialFor('ja', [[...TOLD.ja, '私たちは毎朝十時に店を開け、午後七時に閉める。']])
  expect(statements(material).filter(({ text }) => /私/.test(text))).toEqual([])
})
