import { expect, test } from 'vitest'
import { otherQuantifiers } from './alter-quantifiers'
import { materialFor } from './testing/material'

test.each([
  ['ko', '부품의 대부분은 섬에서 만든다.', ['부품의 일부만 섬에서 만듭니다.']],
  ['ko', '부품은 모두 섬에서 만든다.', ['부품은 일부만 섬에서 만듭니다.']],
  // So many in all; of whom it is not so; what the rest is.
  ['ko', '부품은 모두 다섯 곳에서 만든다.', []],
  ['ko', '모두가 반긴 것은 아니다.', []],
  ['ko', '부품은 대부분 섬에서 만들고 나머지는 들여온다.', []],
  ['ja', '部品の大半は島で作る。', ['部品の一部だけが島で作ります。']],
  ['ja', '部品の大半が島で作られる。', ['部品の一部だけが島で作られます。']],
  ['ja', '部品の大半を島で作る。', ['部品の一部だけを島で作ります。']],
  ['ja', '部品の大半が島で作られるわけではない。', []],
] as const)('%s: %s is told of a part only: %j', async (lang, text, expected) => {
  const material = await materialFor(lang, [[text]])
  const [sentence] = material.body
  if (!sentence) throw new Error('nothing is read')
  expect(otherQuantifiers(material, sentence, 0, []).map((altered) => altered.text)).toEqual(expected)
})
