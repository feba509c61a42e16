import { expect, test } from 'vitest'
import { isReckoned } from './alter-figures'

test.each([
  ['계획했던 220m 가운데 190m를 마쳤다. 남은 30m는 내일 밤의 몫이다.', '30m', true],
  ['1만 8600그루 가운데 60%인 1만 1160그루가 잘려 있었다.', '60%', true],
  ['부고 한 건에 쓰는 돈은 4만 원이다. 46명을 모두 알려도 184만 원이다.', '46명', true],
  ['計73回の採水のうち58回で遺伝子を検出した。', '58回', false],
])('a figure that two others make is known without the text: %s', (told, figure, expected) => {
  expect(isReckoned(told, figure)).toBe(expected)
})
