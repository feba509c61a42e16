import { expect, test } from 'vitest'
import { exchangedClauses } from './alter-parallel'
import { materialFor } from './testing/material'

test.each([
  ['ko', '밑창은 눌리는 힘을, 옆판은 비틀리는 힘을 견딘다.', ['옆판은 눌리는 힘을, 밑창은 비틀리는 힘을 견딥니다.']],
  ['ko', '앞면에는 옻을, 뒷면에는 아교를 바른다.', ['뒷면에는 옻을, 앞면에는 아교를 바릅니다.']],
  [
    'ko',
    '1차 발효는 창고에서 하고, 2차 발효는 마당에서 한다.',
    ['2차 발효는 창고에서 하고, 1차 발효는 마당에서 합니다.'],
  ],
  // What rises could not leave.
  ['ko', '땅값은 오르고, 주민은 떠난다.', []],
  ['ko', '여름은 더워서, 겨울은 추워서 쉰다.', []],
  ['ja', '内側には漆を、外側には膠を塗る。', ['外側には漆を、内側には膠を塗ります。']],
  ['ja', '一次発酵は蔵で行い、二次発酵は庭で行う。', ['二次発酵は蔵で行い、一次発酵は庭で行います。']],
  ['ja', '地価は上がり、住民は去る。', []],
] as const)('%s: %s with what its clauses are of exchanged', async (lang, text, expected) => {
  const material = await materialFor(lang, [[text]])
  const [sentence] = material.body
  expect(sentence && exchangedClauses(material, sentence, null, []).map((altered) => altered.text)).toEqual(expected)
})
