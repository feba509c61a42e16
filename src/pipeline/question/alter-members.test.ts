import { expect, test } from 'vitest'
import { exchangedMembers } from './alter-members'
import { materialFor } from './testing/material'

test.each([
  ['ko', '호수에서는 붕어가 잉어보다 많다.', ['호수에서는 잉어가 붕어보다 많습니다.']],
  ['ko', '갈대는 억새와 달리 물가에서 자란다.', ['억새는 갈대와 달리 물가에서 자랍니다.']],
  ['ko', '공방은 벽돌 대신 진흙을 쓴다.', ['공방은 진흙 대신 벽돌을 씁니다.']],
  ['ko', '공방은 작업대를 나무에서 강철로 바꾸었다.', ['공방은 작업대를 강철에서 나무로 바꿨습니다.']],
  ['ko', '어획량은 예상보다 많았다.', []],
  ['ko', '두 배는 41분보다 일찍 닿았다.', []],
  // What another verb acts on is not compared.
  ['ko', '왁스가 껍질보다 크게 팽창해 균열을 일으킨다.', ['껍질이 왁스보다 크게 팽창해 균열을 일으킵니다.']],
  // The subject of the condition is not what is compared, nor is what something has compared with another that has it.
  ['ko', '항아리가 커지면 부피에 비해 겉넓이가 줄어든다.', ['항아리가 커지면 겉넓이에 비해 부피가 줄어듭니다.']],
  ['ko', '기와집은 초가에 비해 비용이 많이 든다.', ['초가는 기와집에 비해 비용이 많이 듭니다.']],
  ['ja', '花崗岩は大理石より硬い。', ['大理石は花崗岩より硬いです。']],
  ['ja', 'ガマはススキと違い、水辺に育つ。', ['ススキはガマと違い、水辺に育ちます。']],
  ['ja', '工房は燃料を石炭から木くずに切り替えた。', ['工房は燃料を木くずから石炭に切り替えました。']],
  ['ja', '工房は石炭の代わりに木くずを使う。', ['工房は木くずの代わりに石炭を使います。']],
  ['ja', '収量は前年より多かった。', []],
  ['ja', '薪の窯に比べて費用が高く、場所もとる。', []],
] as const)('%s: %s with two members exchanged', async (lang, text, expected) => {
  const material = await materialFor(lang, [[text]])
  const [sentence] = material.body
  expect(sentence && exchangedMembers(material, sentence, null, []).map((altered) => altered.text)).toEqual(expected)
})
