import { expect, it } from 'vitest'
import { taxaIn } from './taxa'

it.each([
  ['フジツボは節足動物門鞘甲綱蔓脚亜綱に属する', ['節足動物門', '鞘甲綱', '蔓脚亜綱']],
  ['ネコ目ネコ科ヒョウ属の大型獣', ['ネコ目', 'ネコ科', 'ヒョウ属']],
  ['脊索動物門・哺乳綱・霊長目', ['脊索動物門', '哺乳綱', '霊長目']],
  ['繊毛虫門の一種', []],
  ['呼吸器科循環器科の専門科目', []],
])('%s', (text, expected) => {
  expect(taxaIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})
