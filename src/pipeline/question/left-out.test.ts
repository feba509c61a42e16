import { expect, test } from 'vitest'
import { carriedTopic } from './carried-topic'
import { leavesOut } from './left-out'
import { materialFor } from './testing/material'

test.each([
  // [language, sentence, its statement, whether nobody could judge it alone]
  ['ko', '그렇다면 항구는 등대를 고쳐야 한다.', '그렇다면 항구는 등대를 고쳐야 합니다.', true],
  ['ko', '항구는 등대를 고쳐야 한다.', '항구는 등대를 고쳐야 합니다.', false],
  ['ko', '뿌리가 흙을 붙잡는다는 설명이다.', '뿌리가 흙을 붙잡는다는 설명입니다.', true],
  ['ko', '한빛은행은 손님이 줄었다고 밝혔다.', '한빛은행은 손님이 줄었다고 밝혔습니다.', false],
  ['ko', '오른쪽 무릎에 흉터가 남았다.', '오른쪽 무릎에 흉터가 남았습니다.', true],
  ['ko', '김 씨는 오른쪽 무릎에 흉터가 남았다.', '김 씨는 오른쪽 무릎에 흉터가 남았습니다.', false],
  ['ko', '스승은 등대를 고쳤다.', '스승은 등대를 고쳤습니다.', true],
  ['ja', 'だとすれば、港は灯台を直すべきだ。', 'だとすれば、港は灯台を直すべきです。', true],
  ['ja', '港は灯台を直すべきだ。', '港は灯台を直すべきです。', false],
  ['ja', '競争になれば日本は不利だとみている。', '競争になれば日本は不利だとみています。', true],
  ['ja', '夕凪銀行は、運賃が上がるとみている。', '夕凪銀行は、運賃が上がるとみています。', false],
  ['ja', '2019年に山田らが研究に用いて再評価された。', '2019年に山田らが研究に用いて再評価されました。', true],
  ['ja', '鏡は2019年に山田らが研究に用いて再評価された。', '鏡は2019年に山田らが研究に用いて再評価されました。', false],
  ['ja', '西浜の兄弟子は店をたたんだ。', '西浜の兄弟子は店をたたみました。', true],
  ['ja', '終わり方にも作法があっていい。', '終わり方にも作法があっていいです。', true],
] as const)('%s: %s leaves out what it takes to judge it', async (lang, text, said, expected) => {
  const lead = lang === 'ko' ? '섬에서는 불을 켠다.' : '島では灯をともす。'
  const material = await materialFor(lang, [[lead, text]])
  const sentence = material.body.at(-1)
  expect(sentence && leavesOut(material, sentence, said, null)).toBe(expected)
})

test.each([
  ['ja', '大学生の森下航平さん(31)は島に住む。', '灯台の鏡を外した。', /^森下航平さん$/],
  ['ko', '등대지기 윤서진 씨(52)는 섬에 산다.', '등대의 거울을 떼어 냈다.', /윤서진 씨$/],
] as const)(
  '%s: a subject that is written in is named as the article speaks of them',
  async (lang, first, second, name) => {
    const material = await materialFor(lang, [[first, second]])
    const sentence = material.body.at(-1)
    expect(sentence && carriedTopic(material, sentence, 'subject')).toMatch(name)
  },
)

test.each([
  ['제조사 미나하라정공과 해운사 청파라인이 있다.', '회사가 시험한 결과 값이 30% 내렸습니다.', true],
  ['제조사 미나하라정공이 있다.', '회사가 시험한 결과 값이 30% 내렸습니다.', false],
] as const)('which of the firms of %s is meant (%s)', async (lead, said, expected) => {
  const material = await materialFor('ko', [[lead, '회사가 시험한 결과 값이 30% 내렸다.']])
  const sentence = material.body.at(-1)
  expect(sentence && leavesOut(material, sentence, said, null)).toBe(expected)
})
