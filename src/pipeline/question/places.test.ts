import { expect, test } from 'vitest'
import { isTown } from './places'

test.each([
  ['ko', '안동시', true],
  ['ko', '거제시', true],
  ['ko', '남해군', true],
  ['ko', '기장군', true],
  ['ko', '의성군', true],
  ['ko', '대도시', false],
  ['ko', '당시', false],
  ['ko', '독립군', false],
  ['ja', '京都市', true],
  ['ja', '真潮市', true],
  ['ja', '大都市', false],
  ['ja', '国際空港', false],
] as const)('a town by its name (%s): %s %s', (lang, name, expected) => {
  expect(isTown(lang, name)).toBe(expected)
})
