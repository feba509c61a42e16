import { expect, it } from 'vitest'
import { effectsIn } from './effects'

it.each([
  ['回る円柱に揚力が生じるマグヌス効果を使う', ['マグヌス効果']],
  ['導入の効果は大きい', []],
  ['아스라이 낮아지는 도플러 효과를 이용한다', ['도플러 효과']],
  ['제도의 효과는 컸고, 새로운 효과도 있었다', []],
  ['경제 효과를 따진다', []],
])('%s', (text, expected) => {
  expect(effectsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
