import { expect, test } from 'vitest'
import type { Lang } from '@/core/article/types'
import { otherFigures } from './alter-figures'
import { materialFor } from './testing/material'

test.each([
  // How many there were of something is petty, unless their number is what is told: by the verb, as a goal, of a whole.
  ['ko', '창고에서는 말 320마리가 죽었다.', false],
  ['ko', '말은 지난해 320마리로 줄었다.', true],
  ['ko', '재단은 창고를 농가 32가구에 맡겼다.', false],
  ['ko', '재단은 충전기를 320대 설치할 계획이다.', true],
  ['ko', '환자 460명 가운데 61명은 섬을 떠났다.', true],
  ['ko', '환자 61명은 섬을 떠났다.', false],
  ['ko', '국내의 등대는 460기다.', true],
  ['ko', '고장은 하루 3.2건에서 0.9건으로 떨어졌다.', true],
  ['ko', '전지의 수명은 10년에서 25년으로 늘었다.', true],
  ['ko', '재단은 창고를 25년 동안 지켰다.', false],
  ['ko', '이용자는 4배로 늘었다.', true],
  ['ja', '倉では馬320頭が死んだ。', false],
  ['ja', '馬は昨年、320頭に減った。', true],
  ['ja', '財団は倉を農家32戸に任せた。', false],
  ['ja', '財団は充電器を320台置く計画だ。', true],
  ['ja', '患者460人のうち61人は島を離れた。', true],
  ['ja', '国内の灯台は460基だ。', true],
  ['ja', '利用者は4倍に増えた。', true],
] as const)('%s: whether the figure of %s is what is told: %s', async (lang: Lang, text, expected) => {
  const lead = lang === 'ko' ? ['섬에는 책이 없었다.', '다리를 놓는다.'] : ['島には本がなかった。', '橋を架ける。']
  const material = await materialFor(lang, [[...lead, text]])
  const sentence = material.body.at(-1)
  const [quantity] = sentence?.numbers.slice(-1) ?? []
  if (!sentence || !quantity) throw new Error('no figure is read')
  expect(otherFigures(material, sentence, quantity).length > 0).toBe(expected)
})
