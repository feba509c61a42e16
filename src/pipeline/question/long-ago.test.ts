import { expect, test } from 'vitest'
import { isNamedOfPastOnly, isOfPast } from './long-ago'
import { materialFor } from './testing/material'

test.each([
  ['ja', '元禄年間に炭屋が売り出した。', true],
  ['ja', '1823年に医師が来日した。', true],
  ['ja', '十八世紀に窯が増えた。', true],
  ['ja', '1873年に技師が来日した。', false],
  ['ja', '2003年に技師が来日した。', false],
  ['ja', '文化の日に窯を開けた。', false],
  ['ko', '조선 후기에 염전이 늘었다.', true],
  ['ko', '18세기에 염전이 늘었다.', true],
  ['ko', '1978년에 염전이 늘었다.', false],
] as const)('%s: %s tells of long ago: %s', (lang, text, isPast) => {
  expect(isOfPast(lang, { text })).toBe(isPast)
})

test('somebody who is only named of long ago', async () => {
  const material = await materialFor('ja', [
    [
      '元禄年間に長谷川重右衛門が炭を売り出した。',
      '昨冬は楠田茜さんが窯を開けた。',
      '1873年に楠田茜さんの家が建った。',
    ],
  ])
  expect(['長谷川重右衛門', '楠田茜'].map((name) => isNamedOfPastOnly(material, name))).toEqual([true, false])
})
