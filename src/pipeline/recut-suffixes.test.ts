import { expect, test } from 'vitest'
import { recutSuffixes } from './recut-suffixes'
import { readTagged } from './testing/tagged'

test.each<readonly [why: string, lines: readonly string[], first: string]>([
  ['the article has the noun', ['재사/NNG+용사/NNG+는/JX', '재사용/NNG 병/NNG'], '재사용/NNG 사/XSN 는/JX'],
  ['it has not', ['국군/NNG+용사/NNG+는/JX', '군인/NNG'], '국군/NNG 용사/NNG 는/JX'],
  ['a suffix of no noun', ['세탁/NNG+기술/NNG+은/JX', '세탁기/NNG'], '세탁/NNG 기술/NNG 은/JX'],
])('%s', (_, lines, first) => {
  const [settled = []] = recutSuffixes(lines.map((line) => readTagged(line).tokens))
  expect(settled.map(({ surface, tag }) => `${surface}/${tag}`).join(' ')).toBe(first)
})
