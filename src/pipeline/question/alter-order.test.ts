import { expect, test } from 'vitest'
import { otherOrder } from './alter-order'
import { materialFor } from './testing/material'

test.each([
  ['ko', '장인은 나무를 말린 뒤 칠을 한다.', ['장인은 나무를 말리기 전에 칠을 합니다.']],
  ['ko', '장인은 관을 굽기 전에 표면을 닦는다.', ['장인은 관을 구운 뒤에 표면을 닦습니다.']],
  ['ko', '공방은 문을 연 뒤 3년 동안 적자를 냈다.', []],
  ['ko', '그는 온 다음 날 떠났다.', []],
  ['ko', '문은 해가 진 뒤에야 열린다.', []],
  ['ja', '職人は板を干した後に漆を塗る。', ['職人は板を干す前に漆を塗ります。']],
  ['ja', '職人は器を焼く前に表面を磨く。', ['職人は器を焼いた後に表面を磨きます。']],
] as const)('%s: %s in the other order', async (lang, text, expected) => {
  const material = await materialFor(lang, [[text]])
  const [sentence] = material.body
  expect(sentence && otherOrder(material, sentence, 0, []).map((altered) => altered.text)).toEqual(expected)
})
